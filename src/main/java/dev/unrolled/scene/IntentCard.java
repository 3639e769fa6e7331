package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.timeline.Beat;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.List;
import java.util.stream.IntStream;

/** What the network takes the sentence for: a bar for each intent, and the loss of the one that was wanted. */
final class IntentCard {
    private static final double LEAST_ROW = 15.5;
    private static final double MOST_ROW = 36;

    private final Scenery scenery;
    private final Layout layout;
    private final double head;
    private final double foot;
    private final List<Integer> shown;
    private final double pitch;

    IntentCard(Scenery scenery) {
        this.scenery = scenery;
        layout = scenery.layout();
        head = layout.roomy() ? 36 : 29;
        foot = layout.roomy() ? 42 : 31;
        double room = layout.wordsBottom() - layout.card().top() - head - foot;
        shown = shown(scenery.trace(), (int) Math.floor(room / LEAST_ROW));
        double wish = (layout.card().height() - head - foot) / shown.size();
        pitch = Math.min(MOST_ROW, Math.max(Math.min(room / shown.size(), layout.roomy() ? 26 : 21), wish));
    }

    /** All intents, or the likeliest where there is no room for all; the wanted one is always among them. */
    private static List<Integer> shown(Trace trace, int room) {
        int all = trace.intentCount();
        if (all <= room) {
            return IntStream.range(0, all).boxed().toList();
        }
        return IntStream.range(0, all)
                .boxed()
                .sorted((a, b) -> Double.compare(rank(trace, b), rank(trace, a)))
                .limit(Math.max(2, room))
                .sorted()
                .toList();
    }

    private static double rank(Trace trace, int intent) {
        return intent == trace.target() ? 2 : trace.probability(intent);
    }

    void draw(Sketch sketch) {
        boolean now = scenery.stage().moment().is(Beat.CLASSIFY)
                || scenery.stage().moment().is(Beat.LOSS)
                || scenery.stage().isUpdate();
        Ink ink = now ? scenery.theme().accent() : scenery.theme().border();
        double height = head + pitch * shown.size() + foot;
        Bounds bounds = new Bounds(
                layout.side().left(),
                layout.card().top(),
                layout.side().width(),
                Math.max(height, layout.card().height()));
        String id = MarkId.of(Kind.READOUT) + "/card";
        Paint paint = Paint.of(scenery.theme().panel(), Stroke.solid(ink, now ? 2 : 1));
        sketch.box(id, bounds, 9, paint);
        title(sketch);
        double y = bounds.y() + head;
        for (int k : shown) {
            new IntentRow(scenery, k, new Bounds(left(), y, width(), pitch)).draw(sketch);
            y += pitch;
        }
        loss(sketch, y, bounds.y() + bounds.height());
    }

    private double left() {
        return layout.side().left() + (layout.roomy() ? 14 : 10);
    }

    private double width() {
        return layout.side().width() - (layout.roomy() ? 28 : 20);
    }

    private void title(Sketch sketch) {
        TextStyle style = scenery.lettering().title();
        int hidden = scenery.trace().intentCount() - shown.size();
        String text = hidden == 0
                ? Scenery.fitting(style, width(), scenery.say("figure.intents"), scenery.say("figure.intents.short"))
                : Scenery.fitting(
                        style,
                        width(),
                        scenery.say(
                                "figure.intents.some",
                                shown.size(),
                                scenery.trace().intentCount()));
        Point at = new Point(left(), layout.card().top() + (layout.roomy() ? 23 : 18));
        sketch.text(
                MarkId.of(Kind.READOUT) + "/title",
                at,
                text,
                style,
                scenery.theme().text());
    }

    /** The loss stands in the moment before too, unseen, so that it fades in where it belongs. */
    private void loss(Sketch sketch, double top, double bottom) {
        double opacity = scenery.stage().isLossKnown() ? 1 : 0;
        String id = MarkId.loss();
        double y = Math.round(top + 4) + 0.5;
        Paint line = Paint.line(scenery.theme().faint(), 1).withOpacity(opacity);
        sketch.line(id + "/line", new Point(left(), y), new Point(left() + width(), y), line);
        Bounds area = new Bounds(left(), y, width(), Math.max(1, bottom - y - 3));
        sketch.box(id, area, 0, Paint.fill(scenery.theme().panel()));
        double baseline = y + (layout.roomy() ? 23 : 18);
        Paint muted = Paint.fill(scenery.theme().muted()).withOpacity(opacity);
        String value = value();
        TextStyle number = scenery.lettering().number().with(Anchor.END).with(TextStyle.Weight.SEMIBOLD);
        double room = width() - TextMetrics.width(value, number) - 8;
        String percent =
                Numbers.percent(scenery.trace().probability(scenery.trace().target()));
        TextStyle body = scenery.lettering().body();
        String caption =
                Scenery.fitting(body, room, scenery.say("figure.loss.of", percent), scenery.say("figure.loss"));
        sketch.text(id + "/caption", new Point(left(), baseline), caption, body, muted);
        Paint strong = Paint.fill(scenery.theme().text()).withOpacity(opacity);
        sketch.text(id + "/value", new Point(left() + width(), baseline), value, number, strong);
        if (opacity == 1) {
            sketch.title(
                    id, scenery.say("title.loss", Numbers.number(scenery.trace().loss())));
        }
    }

    private String value() {
        String before = Numbers.number(scenery.trace().loss());
        if (!scenery.stage().isUpdate()) {
            return before;
        }
        return scenery.say(
                "figure.change",
                before,
                Numbers.number(scenery.lesson().update().after().loss()));
    }
}
