package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.scene.Stage.Step;
import dev.unrolled.wording.Numbers;

/**
 * One unit in one column: its parts side by side and the mark of its value.
 *
 * <p>Before the word is combined with the state, the parts that will come from the state before lie, unseen, on that
 * state's row: so they slide along the arrow.
 */
final class StateRow {
    private final Scenery scenery;
    private final StateScale scale;
    private final int t;
    private final int j;
    private final double half;
    private final double middle;

    StateRow(Scenery scenery, StateScale scale, int t, int j) {
        this.scenery = scenery;
        this.scale = scale;
        this.t = t;
        this.j = j;
        Lane lane = scenery.lane(t);
        half = lane.half();
        middle = lane.middle();
    }

    void draw(Sketch sketch) {
        Step step = scenery.stage().step(t);
        if (step == Step.WAITING) {
            return;
        } else if (scenery.cell().isGated() && step != Step.STANDING) {
            new GatedRow(scenery, scale, t, j).draw(sketch);
            return;
        }
        switch (step) {
            case READING -> comingFromBefore(sketch);
            case COMBINING -> summed(sketch);
            case SQUASHING -> squashed(sketch);
            default -> standing(sketch);
        }
    }

    /** The row itself, so that it answers where no part is. */
    void background(Sketch sketch) {
        Card card = scenery.layout().card();
        Bounds bounds = new Bounds(middle - half, card.rowTop(j), 2 * half, card.rowPitch());
        sketch.box(MarkId.state(t, j), bounds, 0, Paint.fill(scenery.theme().panel()));
    }

    private void comingFromBefore(Sketch sketch) {
        if (t > 0) {
            wordsOfBefore(sketch);
        }
        sketch.box(
                MarkId.part(t, j, t),
                bar(middle, 0),
                0,
                Paint.fill(scenery.ink(t)).withOpacity(0));
        sketch.box(
                MarkId.bias(t, j),
                bar(middle, 0),
                0,
                Paint.fill(scenery.theme().bias()).withOpacity(0));
        mark(sketch, 0, 0);
    }

    private void wordsOfBefore(Sketch sketch) {
        Parts before = Parts.ofState(scenery.trace(), t - 1, j);
        double zero = scenery.lane(t - 1).middle();
        for (Stack.Piece piece : Stack.of(before, half / scale.reach(), half)) {
            if (piece.owner() >= 0) {
                Paint paint = Paint.fill(ink(piece.owner())).withOpacity(0);
                sketch.box(id(piece.owner()), bar(zero + piece.from(), piece.width()), 0, paint);
            }
        }
    }

    private void summed(Sketch sketch) {
        Parts sum = scenery.sums().unit(j);
        parts(sketch, sum, middle, 1);
        cut(sketch, sum);
        way(sketch, sum.value(), sum.value());
        mark(sketch, sum.value(), 1);
        title(sketch, "title.sum", sum.value());
    }

    /** Where a row goes on beyond the edge of its card, a small arrow says so. */
    private void cut(Sketch sketch, Parts parts) {
        if (parts.right() > scale.reach()) {
            cut(sketch, "right", 1);
        }
        if (parts.left() > scale.reach()) {
            cut(sketch, "left", -1);
        }
    }

    private void cut(Sketch sketch, String side, int sign) {
        double y = scenery.layout().card().barTop(j) + scenery.layout().card().barHeight() / 2;
        double tip = middle + sign * (half + 4);
        Point from = new Point(tip - sign * 5, y);
        Paint paint = Paint.line(scenery.theme().muted(), 1);
        sketch.arrow(MarkId.state(t, j) + "/" + side, from, new Point(tip, y), 4.5, paint);
    }

    private void squashed(Sketch sketch) {
        Parts sum = scenery.sums().unit(j);
        parts(sketch, sum, middle, 0.28);
        double value = scenery.trace().hidden(t, j);
        way(sketch, sum.value(), value);
        mark(sketch, value, 1);
        title(sketch, "title.unit", value);
    }

    private void standing(Sketch sketch) {
        Parts parts = Parts.ofState(scenery.trace(), t, j);
        parts(sketch, parts, middle, 1);
        cut(sketch, parts);
        mark(sketch, parts.value(), 1);
        title(sketch, "title.unit", parts.value());
    }

    private void title(Sketch sketch, String key, double value) {
        String text = scenery.say(key, j + 1, Numbers.subscript(t + 1), Numbers.number(value));
        sketch.title(MarkId.state(t, j), text);
        sketch.title(MarkId.value(t, j), text);
    }

    private void parts(Sketch sketch, Parts parts, double zero, double opacity) {
        double perOne = half / scale.reach();
        for (Stack.Piece piece : Stack.of(parts, perOne, half)) {
            Paint paint = Paint.fill(ink(piece.owner())).withOpacity(opacity);
            String id = id(piece.owner());
            sketch.box(id, bar(zero + piece.from(), piece.width()), 0, paint);
            if (opacity == 1) {
                sketch.title(id, title(piece.owner(), parts));
            }
        }
    }

    private String id(int owner) {
        return switch (owner) {
            case Stack.BIAS -> MarkId.bias(t, j);
            case Stack.THIN_NEGATIVE -> MarkId.of(Kind.REST, t, j, 0);
            case Stack.THIN_POSITIVE -> MarkId.of(Kind.REST, t, j, 1);
            default -> MarkId.part(t, j, owner);
        };
    }

    private Ink ink(int owner) {
        return owner < 0 ? scenery.theme().bias() : scenery.ink(owner);
    }

    private String title(int owner, Parts parts) {
        if (owner == Stack.BIAS) {
            return scenery.say("title.bias", Numbers.number(parts.bias()));
        } else if (owner < 0) {
            return scenery.say("title.rest");
        }
        return scenery.say("title.part", scenery.word(owner), Numbers.number(parts.word(owner)));
    }

    /** The way from the sum to the squashed value; it starts where the sum stands. */
    private void way(Sketch sketch, double from, double to) {
        double y = scenery.layout().card().barTop(j) + scenery.layout().card().barHeight() / 2;
        Point start = new Point(x(from), y);
        Point end = new Point(x(to), y);
        Paint paint = Paint.line(scenery.theme().valueMark(), 1.5).withOpacity(from == to ? 0 : 0.55);
        sketch.line(MarkId.of(Kind.SQUASH, t, j), start, end, paint);
    }

    private void mark(Sketch sketch, double value, double opacity) {
        Card card = scenery.layout().card();
        double wide = scenery.layout().roomy() ? 2.4 : 2;
        double over = card.overhang();
        Bounds bounds = new Bounds(x(value) - wide / 2, card.barTop(j) - over, wide, card.barHeight() + 2 * over);
        Paint paint = Paint.fill(scenery.theme().valueMark()).withOpacity(opacity);
        sketch.box(MarkId.value(t, j), bounds, 1, paint);
    }

    private double x(double value) {
        return middle + Math.max(-half, Math.min(half, value / scale.reach() * half));
    }

    private Bounds bar(double x, double width) {
        return new Bounds(
                x,
                scenery.layout().card().barTop(j),
                width,
                scenery.layout().card().barHeight());
    }
}
