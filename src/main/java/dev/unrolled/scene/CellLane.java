package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.scene.Stage.Step;
import dev.unrolled.wording.Numbers;

/** The cell state of an LSTM, beside its hidden state in the same rows: thin bars on a scale of their own. */
final class CellLane {
    private final Scenery scenery;
    private final int t;
    private final Card card;
    private final Lane lane;
    private final StateScale scale;

    CellLane(Scenery scenery, int t) {
        this.scenery = scenery;
        this.t = t;
        card = scenery.layout().card();
        lane = Lane.right(scenery.layout(), t);
        scale = scenery.cellScale();
    }

    void draw(Sketch sketch) {
        Step step = scenery.stage().step(t);
        if (step == Step.COMBINING) {
            return;
        }
        names(sketch);
        for (int j = 0; j < card.units(); j++) {
            Bounds row = new Bounds(lane.left(), card.rowTop(j), 2 * lane.half(), card.rowPitch());
            sketch.box(MarkId.cell(t, j), row, 0, Paint.fill(scenery.theme().panel()));
        }
        new Guides(scenery, t, scale).draw(sketch, MarkId.column(t) + "/cell-", lane);
        if (step == Step.STANDING) {
            bars(sketch);
        }
    }

    private void names(Sketch sketch) {
        TextStyle style =
                scenery.lettering().tiny().with(TextStyle.Weight.SEMIBOLD).with(Anchor.MIDDLE);
        String index = Numbers.subscript(t + 1);
        String id = MarkId.column(t);
        Point left = new Point(scenery.lane(t).middle(), card.lanesBaseline());
        Point right = new Point(lane.middle(), card.lanesBaseline());
        sketch.text(
                id + "/state-name",
                left,
                scenery.say("figure.state", index),
                style,
                scenery.theme().muted());
        sketch.text(
                id + "/cell-name",
                right,
                scenery.say("figure.cell", index),
                style,
                scenery.theme().muted());
    }

    private void bars(Sketch sketch) {
        for (int j = 0; j < card.units(); j++) {
            double value = scenery.trace().cellState(t, j);
            double x = lane.x(value, scale);
            Bounds bar =
                    new Bounds(Math.min(x, lane.middle()), thinTop(card, j), Math.abs(x - lane.middle()), thin(card));
            String id = MarkId.cell(t, j);
            sketch.box(id + "/bar", bar, 0, Paint.fill(scenery.theme().arrow()));
            sketch.title(id, scenery.say("title.cell", j + 1, Numbers.subscript(t + 1), Numbers.number(value)));
        }
    }

    /** How thick the bars are. */
    static double thin(Card card) {
        return Math.max(3, Math.round(card.barHeight() * 0.55));
    }

    static double thinTop(Card card, int j) {
        return card.barTop(j) + (card.barHeight() - thin(card)) / 2;
    }
}
