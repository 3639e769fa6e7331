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

/** For each step the magnitude of the gradient at its state, and the factor from the step after it. */
final class GradientBars {
    private static final double STUB = 2;
    private static final double THIN = 6;
    private static final double BESIDE = 13;

    private final Scenery scenery;
    private final GradientAxis axis;
    private final Layout layout;
    private final Trace trace;

    GradientBars(Scenery scenery, GradientAxis axis) {
        this.scenery = scenery;
        this.axis = axis;
        layout = scenery.layout();
        trace = scenery.trace();
    }

    void draw(Sketch sketch, int t) {
        label(sketch, t);
        if (t < scenery.words() - 1) {
            factor(sketch, t);
        }
        if (scenery.stage().isBackward()) {
            bar(sketch, t);
            cell(sketch, t);
        }
        if (scenery.stage().isUpdate()) {
            ghost(sketch, t);
        }
    }

    private double floor() {
        return axis.area().y() + axis.area().height();
    }

    private double middle(int t) {
        return layout.columns().centre(t);
    }

    private void label(Sketch sketch, int t) {
        TextStyle style = scenery.lettering().body().with(Anchor.MIDDLE);
        String text =
                TextMetrics.ellipsize(scenery.word(t), style, layout.columns().pitch() - 8);
        Ink ink = scenery.stage().hasGradient(t)
                ? scenery.theme().text()
                : scenery.theme().muted();
        Point at = new Point(middle(t), layout.gradientLabelBaseline());
        sketch.text(MarkId.gradient(t) + "/word", at, text, style, ink);
    }

    /** Before the gradient is there, the bar has no height, so that it grows from the ground. */
    private void bar(Sketch sketch, int t) {
        boolean there = scenery.stage().hasGradient(t);
        double magnitude = trace.gradientMagnitude(t);
        double height = there ? Math.max(STUB, axis.height(magnitude)) : 0;
        Bounds bounds = new Bounds(middle(t) - layout.barWidth() / 2, floor() - height, layout.barWidth(), height);
        String id = MarkId.gradient(t);
        sketch.box(id, bounds, Math.min(3, height / 2), Paint.fill(scenery.ink(t)));
        if (there) {
            String value = Numbers.number(magnitude);
            boolean below = axis.isBelow(magnitude);
            String text = below ? scenery.say("figure.below", value) : value;
            TextStyle style = fitting(
                    text,
                    scenery.lettering().number().with(Anchor.MIDDLE),
                    layout.columns().pitch() - 4);
            sketch.text(
                    id + "/value",
                    new Point(middle(t), labelBaseline(t, bounds.y(), TextMetrics.width(text, style))),
                    text,
                    style,
                    scenery.theme().text());
            sketch.title(id, scenery.say("title.gradient", Numbers.subscript(t + 1), value));
        }
    }

    /** Beside it, thin, what an LSTM's cell state hears. */
    private void cell(Sketch sketch, int t) {
        if (!scenery.cell().hasCellState()) {
            return;
        }
        boolean there = scenery.stage().hasGradient(t);
        double magnitude = cellMagnitude(trace, t);
        double height = there ? Math.max(STUB, axis.height(magnitude)) : 0;
        double left = middle(t) + layout.barWidth() / 2 + BESIDE - THIN;
        String id = MarkId.of(Kind.CELL_GRADIENT, t);
        sketch.box(
                id,
                new Bounds(left, floor() - height, THIN, height),
                0,
                Paint.fill(scenery.theme().arrow()));
        if (there) {
            sketch.title(id, scenery.say("title.gradient.cell", Numbers.subscript(t + 1), Numbers.number(magnitude)));
        }
    }

    /** How far the things of a step reach to the right of its bar. */
    private double beside() {
        return scenery.cell().hasCellState() ? BESIDE : 0;
    }

    /** ‖∂L/∂c_t‖ of an LSTM. */
    static double cellMagnitude(Trace trace, int t) {
        double sum = 0;
        for (int j = 0; j < trace.hiddenSize(); j++) {
            sum += trace.gradientCell(t, j) * trace.gradientCell(t, j);
        }
        return Math.sqrt(sum);
    }

    private TextStyle fitting(String text, TextStyle style, double room) {
        boolean fits = TextMetrics.width(text, style) <= room;
        return fits ? style : scenery.lettering().tinyNumber().with(Anchor.MIDDLE);
    }

    /** From step t + 1 back to step t. */
    private void factor(Sketch sketch, int t) {
        if (!scenery.stage().isBackward()) {
            return;
        }
        double opacity = scenery.stage().hasFactor(t) ? 1 : 0;
        double from = middle(t + 1) - layout.barWidth() / 2 - 4;
        double to = opacity == 0 ? from - 1 : middle(t) + layout.barWidth() / 2 + beside() + 4;
        double y = Math.round(floor() - (layout.roomy() ? 17 : 12)) + 0.5;
        String id = MarkId.factor(t);
        boolean now =
                scenery.stage().moment().is(Beat.PASSES_BACK) && scenery.stage().isCurrent(t + 1);
        Ink ink = now ? scenery.theme().accent() : scenery.theme().arrow();
        double head = layout.roomy() ? 10 : 8;
        Paint paint = Paint.line(ink, now ? 2.2 : 1.6).withOpacity(opacity);
        sketch.arrow(id, new Point(from, y), new Point(to, y), head, paint);
        String text = scenery.say("figure.factor", Numbers.brief(trace.stepFactor(t)));
        double room = layout.columns().pitch() - layout.barWidth() - beside() - 4;
        TextStyle style = fitting(text, scenery.lettering().smallNumber().with(Anchor.MIDDLE), room);
        Point at = new Point((middle(t) + middle(t + 1) + beside()) / 2, y - 7);
        Paint letters = Paint.fill(now ? ink : scenery.theme().text()).withOpacity(opacity);
        sketch.text(id + "/value", at, TextMetrics.ellipsize(text, style, room + 4), style, letters);
        if (opacity == 1) {
            sketch.title(id, scenery.say("title.factor", text, Numbers.subscript(t + 1), Numbers.subscript(t + 2)));
        }
    }

    /** Above the bar and its ghost; a wide text over a low bar stands above the arrows beside it too. */
    private double labelBaseline(int t, double bar, double width) {
        double top = scenery.stage().isUpdate() ? Math.min(bar, floor() - ghostHeight(t)) : bar;
        if (scenery.stage().moment().is(Beat.THROUGH_SQUASH) && scenery.stage().isCurrent(t)) {
            top = Math.min(top, floor() - axis.height(throughSquash(trace, t)));
        }
        double arrows = floor() - (layout.roomy() ? 40 : 34);
        return (width > layout.barWidth() ? Math.min(top, arrows) : top) - 6;
    }

    private double ghostHeight(int t) {
        return Math.max(STUB, axis.height(scenery.lesson().update().after().gradientMagnitude(t)));
    }

    /** What the gradient would be after the update. */
    private void ghost(Sketch sketch, int t) {
        double height = ghostHeight(t);
        double wide = layout.barWidth() + 8;
        Bounds bounds = new Bounds(middle(t) - wide / 2, floor() - height, wide, height);
        Stroke stroke = new Stroke(scenery.theme().muted(), 1.2, List.of(3.0, 3.0));
        sketch.box(MarkId.gradient(t) + "/ghost", bounds, 3, Paint.of(Ink.CLEAR, stroke));
    }

    /**
     * The gradient on its way: it comes from the intents, stands at a step at its magnitude, shrinks to what the squashing
     * function lets through, and goes on to the step before.
     */
    void travelling(Sketch sketch) {
        Beat beat = scenery.stage().moment().beat();
        int word = scenery.stage().moment().word();
        int last = scenery.words() - 1;
        switch (beat) {
            case LOSS ->
                travel(sketch, layout.side().left() + layout.columns().scroll(), trace.gradientMagnitude(last), 0);
            case GRADIENT_ARRIVES -> travel(sketch, middle(word), trace.gradientMagnitude(word), 1);
            case THROUGH_SQUASH -> travel(sketch, middle(word), throughSquash(trace, word), 1);
            case PASSES_BACK -> passing(sketch, word);
            default -> {}
        }
    }

    private void passing(Sketch sketch, int word) {
        if (word > 0) {
            travel(sketch, middle(word - 1), trace.gradientMagnitude(word - 1), 1);
        } else {
            travel(sketch, middle(0) - layout.columns().pitch() / 2, 0, 0);
        }
    }

    /** ‖∂L/∂a_t‖ over everything that is squashed at t; in an Elman cell it is ∂L/∂h_t times 1 − h². */
    static double throughSquash(Trace trace, int t) {
        double sum = 0;
        for (int j = 0; j < trace.network().shape().rows(); j++) {
            sum += trace.gradientPreActivation(t, j) * trace.gradientPreActivation(t, j);
        }
        return Math.sqrt(sum);
    }

    private void travel(Sketch sketch, double x, double magnitude, double opacity) {
        double height = Math.max(STUB, axis.height(magnitude));
        double wide = layout.barWidth() + 8;
        Bounds bounds = new Bounds(x - wide / 2, floor() - height, wide, height);
        Ink accent = scenery.theme().accent();
        Paint paint = Paint.of(accent.withAlpha(0.12), new Stroke(accent, 1.6, List.of(4.0, 3.0)));
        sketch.box(MarkId.of(Kind.TRAVEL), bounds, 4, paint.withOpacity(opacity));
        if (opacity == 1) {
            sketch.title(MarkId.of(Kind.TRAVEL), scenery.say("title.travel", Numbers.number(magnitude)));
        }
    }
}
