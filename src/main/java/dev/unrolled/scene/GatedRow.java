package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.scene.Stage.Step;
import dev.unrolled.wording.Numbers;

/**
 * One unit of a cell with gates while its new state is being made: first its gates, then what they keep of the old and let
 * in of the new. What will be kept lies, unseen, on the state before from the beginning: so it slides along the arrow.
 */
final class GatedRow {
    private final Scenery scenery;
    private final StateScale scale;
    private final Unit unit;
    private final Parts mixed;
    private final int t;
    private final int j;

    /**
     * @param scale of the hidden states
     */
    GatedRow(Scenery scenery, StateScale scale, int t, int j) {
        this.scenery = scenery;
        this.scale = scale;
        this.t = t;
        this.j = j;
        unit = new Unit(scenery.trace(), t, j);
        mixed = scenery.cell().mixed(unit);
    }

    void draw(Sketch sketch) {
        Step step = scenery.stage().step(t);
        if (step == Step.SQUASHING) {
            mixing(sketch);
            return;
        }
        if (step == Step.COMBINING) {
            new GateStrips(scenery, t).draw(sketch, j);
        }
        if (t > 0) {
            comingFromBefore(sketch);
        }
    }

    private boolean beside() {
        return scenery.cell().hasCellState();
    }

    private StateScale mixedScale() {
        return beside() ? scenery.cellScale() : scale;
    }

    private Lane mixedLane(int step) {
        return beside() ? Lane.right(scenery.layout(), step) : scenery.lane(step);
    }

    private void comingFromBefore(Sketch sketch) {
        double before = beside() ? unit.cellBefore() : unit.hiddenBefore();
        Lane lane = mixedLane(t - 1);
        Paint paint = kept().withOpacity(0);
        sketch.box(MarkId.of(Kind.KEPT, t, j), bar(lane.middle(), lane.x(before, mixedScale())), 0, paint);
    }

    private Paint kept() {
        return Paint.fill(scenery.theme().arrow());
    }

    /** What is kept, then what is new, from there on if it goes the same way, else from zero the other way. */
    private void mixing(Sketch sketch) {
        Lane lane = mixedLane(t);
        double old = mixed.word(0);
        double fresh = mixed.word(1);
        double start = old * fresh > 0 ? old : 0;
        double zero = lane.x(start, mixedScale());
        part(sketch, Kind.KEPT, bar(lane.middle(), lane.x(old, mixedScale())), kept(), old);
        Ink accent = scenery.theme().accent();
        Paint paint = Paint.of(scenery.theme().accentSoft(), Stroke.solid(accent, 1));
        part(sketch, Kind.WRITTEN, bar(zero, lane.x(start + fresh, mixedScale())), paint, fresh);
        mark(sketch, beside() ? MarkId.cell(t, j) + "/value" : MarkId.value(t, j), lane.x(mixed.value(), mixedScale()));
        if (beside()) {
            shown(sketch);
        }
        title(sketch);
    }

    private void title(Sketch sketch) {
        String index = Numbers.subscript(t + 1);
        String text = scenery.say("title.unit", j + 1, index, Numbers.number(unit.hidden()));
        sketch.title(MarkId.state(t, j), text);
        sketch.title(MarkId.value(t, j), text);
        if (beside()) {
            sketch.title(MarkId.cell(t, j), scenery.say("title.cell", j + 1, index, Numbers.number(unit.cell())));
        }
    }

    private void part(Sketch sketch, Kind kind, Bounds bounds, Paint paint, double value) {
        String id = MarkId.of(kind, t, j);
        sketch.box(id, bounds, 0, paint);
        String key = kind == Kind.KEPT ? "title.kept" : "title.written";
        sketch.title(id, scenery.say(key, j + 1, Numbers.number(value)));
    }

    /** In an LSTM: the way from tanh(c) to as much of it as the output gate shows. */
    private void shown(Sketch sketch) {
        Lane lane = scenery.lane(t);
        double open = unit.gate("o");
        double y = scenery.layout().card().barTop(j) + scenery.layout().card().barHeight() / 2;
        double from = open == 0 ? 0 : unit.hidden() / open;
        Paint paint = Paint.line(scenery.theme().valueMark(), 1.5).withOpacity(0.55);
        Point start = new Point(lane.x(from, scale), y);
        Point end = new Point(lane.x(unit.hidden(), scale), y);
        sketch.line(MarkId.of(Kind.SQUASH, t, j), start, end, paint);
        mark(sketch, MarkId.value(t, j), lane.x(unit.hidden(), scale));
    }

    private void mark(Sketch sketch, String id, double x) {
        Card card = scenery.layout().card();
        double wide = scenery.layout().roomy() ? 2.4 : 2;
        double over = card.overhang();
        Bounds bounds = new Bounds(x - wide / 2, card.barTop(j) - over, wide, card.barHeight() + 2 * over);
        sketch.box(id, bounds, 1, Paint.fill(scenery.theme().valueMark()));
    }

    private Bounds bar(double from, double to) {
        Card card = scenery.layout().card();
        double top = beside() ? CellLane.thinTop(card, j) : card.barTop(j);
        double height = beside() ? CellLane.thin(card) : card.barHeight();
        return new Bounds(Math.min(from, to), top, Math.abs(to - from), height);
    }
}
