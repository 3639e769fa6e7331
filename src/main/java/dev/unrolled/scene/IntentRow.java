package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.figure.TextStyle.Family;
import dev.unrolled.figure.TextStyle.Weight;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;

/** One intent: its name, whether it is the wanted one, its probability as a bar and in percent. */
final class IntentRow {
    private final Scenery scenery;
    private final int k;
    private final Bounds area;
    private final Trace trace;
    private final String id;
    private final double size;

    IntentRow(Scenery scenery, int k, Bounds area) {
        this.scenery = scenery;
        this.k = k;
        this.area = area;
        trace = scenery.trace();
        id = MarkId.intent(k);
        size = area.height() >= 25 ? 12 : area.height() >= 21 ? 11 : area.height() >= 18 ? 10.5 : 9.5;
    }

    void draw(Sketch sketch) {
        sketch.box(id, area, 0, Paint.fill(scenery.theme().panel()));
        bar(sketch);
        double right = area.x() + area.width();
        double room = area.width();
        if (scenery.stage().isClassified()) {
            TextStyle style = new TextStyle(Family.MONO, weight(), size, Anchor.END);
            String percent = Numbers.percent(probability());
            sketch.text(
                    id + "/value",
                    new Point(right, baseline()),
                    percent,
                    style,
                    scenery.theme().text());
            sketch.title(id, title(percent));
        } else {
            sketch.title(id, scenery.say("title.intent.waiting", scenery.intent(k)));
        }
        name(sketch, room - valueWidth() - 6);
    }

    /** At the update both: what the network says, and what it says after the step. */
    private String title(String percent) {
        String name = scenery.intent(k);
        return scenery.stage().isUpdate()
                ? scenery.say("title.intent.update", name, Numbers.percent(trace.probability(k)), percent)
                : scenery.say("title.intent", name, percent);
    }

    /** Kept free before the value is known, too, so that nothing moves when it comes. */
    private double valueWidth() {
        TextStyle style = new TextStyle(Family.MONO, Weight.BOLD, size, Anchor.END);
        double now = TextMetrics.width(Numbers.percent(probability()), style);
        return Math.max(now, TextMetrics.width(Numbers.percent(trace.probability(k)), style));
    }

    private boolean isPredicted() {
        return scenery.stage().isClassified() && trace.predicted() == k;
    }

    private Weight weight() {
        return isPredicted() ? Weight.BOLD : Weight.REGULAR;
    }

    private double probability() {
        return scenery.stage().isUpdate() ? scenery.lesson().update().after().probability(k) : trace.probability(k);
    }

    private double baseline() {
        double tall = TextMetrics.capHeight(TextStyle.sans(size));
        return Math.round(area.y() + (area.height() - 3 - barHeight() - tall) / 2 + tall);
    }

    private double barHeight() {
        return area.height() >= 25 ? 6 : area.height() >= 20 ? 4 : 3;
    }

    private void name(Sketch sketch, double room) {
        TextStyle style = new TextStyle(Family.SANS, weight(), size, Anchor.START);
        String full = scenery.intent(k);
        boolean wanted = k == trace.target();
        double ring = wanted ? 12 : 0;
        String name = TextMetrics.ellipsize(full, style, room - ring);
        sketch.text(
                id + "/name",
                new Point(area.x(), baseline()),
                name,
                style,
                scenery.theme().text());
        if (wanted) {
            double x = area.x() + TextMetrics.width(name, style);
            wanted(sketch, x + 6, room - (x - area.x()));
        }
    }

    /** The ring stands for "wanted"; the word stands in it where there is room. */
    private void wanted(Sketch sketch, double x, double room) {
        TextStyle style = TextStyle.sans(Math.min(10, size - 1)).with(Weight.SEMIBOLD);
        String text = scenery.say("figure.wanted");
        double width = TextMetrics.width(text, style) + 10;
        double middle = baseline() - TextMetrics.capHeight(TextStyle.sans(size)) / 2;
        Ink ink = scenery.theme().accent();
        boolean roomForWord = width <= room;
        double tall = roomForWord ? style.size() + 4 : 7;
        Bounds bounds = new Bounds(x, middle - tall / 2, roomForWord ? width : 7, tall);
        sketch.box(id + "/wanted", bounds, tall / 2, Paint.of(Ink.CLEAR, Stroke.solid(ink, roomForWord ? 1 : 2)));
        if (roomForWord) {
            double y = middle + TextMetrics.capHeight(style) / 2;
            sketch.text(id + "/wanted-word", new Point(x + 5, y), text, style, ink);
        }
    }

    private void bar(Sketch sketch) {
        double tall = barHeight();
        double y = baseline() + 4;
        Bounds track = new Bounds(area.x(), y, area.width(), tall);
        sketch.box(id + "/track", track, tall / 2, Paint.fill(scenery.theme().track()));
        double shown = scenery.stage().isClassified() ? probability() * area.width() : 0;
        missing(sketch, shown, y, tall);
        Bounds filled = new Bounds(area.x(), y, scenery.stage().isClassified() ? Math.max(1.5, shown) : 0, tall);
        sketch.box(
                id + "/bar",
                filled,
                Math.min(tall, filled.width()) / 2,
                Paint.fill(scenery.theme().accent()));
        if (scenery.stage().isUpdate()) {
            ghost(sketch, y, tall);
        }
    }

    /** What the wanted intent lacks to certainty: that is what the loss is about. */
    private void missing(Sketch sketch, double shown, double y, double tall) {
        if (k == trace.target() && scenery.stage().isClassified()) {
            Bounds rest = new Bounds(area.x() + shown, y, Math.max(0, area.width() - shown), tall);
            double opacity = scenery.stage().isLossKnown() ? 0.45 : 0;
            sketch.box(
                    id + "/missing",
                    rest,
                    0,
                    Paint.fill(scenery.theme().warning()).withOpacity(opacity));
        }
    }

    /** Where the bar ended before the update. */
    private void ghost(Sketch sketch, double y, double tall) {
        double x = area.x() + trace.probability(k) * area.width();
        if (Math.abs(probability() - trace.probability(k)) * area.width() >= 0.5) {
            Bounds tick = new Bounds(x - 1, y - 2, 2, tall + 4);
            sketch.box(id + "/ghost", tick, 1, Paint.fill(scenery.theme().text()));
        }
    }
}
