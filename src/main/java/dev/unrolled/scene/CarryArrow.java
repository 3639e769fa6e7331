package dev.unrolled.scene;

import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.scene.Stage.Step;
import dev.unrolled.wording.Numbers;

/** The arrow from one state to the next, with the share of the next that is owed to words before; and to the intents. */
final class CarryArrow {
    private final Scenery scenery;

    CarryArrow(Scenery scenery) {
        this.scenery = scenery;
    }

    private double height() {
        Card card = scenery.layout().card();
        return Math.round((card.rowsTop() + card.rowsBottom()) / 2);
    }

    /** The arrow into the state of word t; t is at least 1. */
    void into(Sketch sketch, int t) {
        Step step = scenery.stage().step(t);
        Columns columns = scenery.layout().columns();
        double from = columns.cardRight(t - 1) + 2;
        double to = columns.cardLeft(t) - 2;
        boolean now = step == Step.COMBINING;
        Ink ink = now ? scenery.theme().accent() : scenery.theme().arrow();
        Paint paint = Paint.line(ink, now ? 2.2 : 1.6).withOpacity(step == Step.WAITING ? 0.4 : 1);
        double head = scenery.layout().roomy() ? 11 : 8;
        sketch.arrow(MarkId.carry(t), new Point(from, height()), new Point(to, height()), head, paint);
        if (step == Step.STANDING) {
            share(sketch, t, (from + to) / 2, columns.gap() - 1);
        } else {
            double y = height() - 9;
            TextStyle style = scenery.lettering().tinyNumber().with(Anchor.MIDDLE);
            Paint letters = Paint.fill(now ? ink : scenery.theme().muted()).withOpacity(step == Step.WAITING ? 0.4 : 1);
            Point at = new Point((from + to) / 2, y);
            sketch.text(MarkId.carry(t) + "/weights", at, scenery.say("figure.weights.state"), style, letters);
        }
    }

    private void share(Sketch sketch, int t, double x, double room) {
        String percent = Numbers.wholePercent(scenery.trace().contributions().carry(t));
        TextStyle style = scenery.lettering().share().with(Anchor.MIDDLE);
        if (TextMetrics.width(percent, style) > room) {
            style = scenery.lettering().tiny().with(Anchor.MIDDLE);
        }
        String id = MarkId.carry(t);
        sketch.text(
                id + "/share",
                new Point(x, height() - 9),
                percent,
                style,
                scenery.theme().text());
        sketch.title(id, scenery.say("title.carry", percent, Numbers.subscript(t + 1)));
    }

    /** The arrow from the last state to the intents. */
    void toIntents(Sketch sketch) {
        double from = scenery.layout().columns().seenRight() + 4;
        double to = scenery.layout().side().left() - 4;
        boolean done = scenery.stage().isClassified();
        Ink ink = done ? scenery.theme().accent() : scenery.theme().arrow();
        Paint paint = Paint.line(ink, done ? 3 : 2).withOpacity(done ? 1 : 0.4);
        double head = scenery.layout().roomy() ? 15 : 11;
        String id = MarkId.of(Kind.READOUT);
        sketch.arrow(id, new Point(from, height()), new Point(to, height()), head, paint);
        sketch.title(id, scenery.say("title.readout", Numbers.subscript(scenery.words())));
    }
}
