package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.figure.TextStyle.Weight;
import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;

/**
 * To which word each state owes how much: a bar for every state, from top to bottom in the order of the words. Shares are those of the
 * memory mix, so each bar is whole once its state stands. Of a long sentence there are the states that fit, up to the one that is being
 * made. A pure function.
 */
public final class MemoryScene {
    private static final double HEADING = 44;
    private static final double LEAST_ROW = 20;
    private static final double MOST_ROW = 44;
    private static final double MARGIN = 20;
    private static final double THIN = 0.4;

    private final Lesson lesson;
    private final Trace trace;
    private final Stage stage;
    private final Look look;
    private final Sketch sketch = new Sketch();
    private final double width;
    private final int first;
    private final int rows;
    private final double pitch;

    private MemoryScene(Lesson lesson, Moment moment, Look look) {
        this.lesson = lesson;
        this.look = look;
        trace = lesson.trace();
        stage = new Stage(moment, trace.steps());
        width = Math.max(Look.MIN_WIDTH, look.width());
        double room = Math.max(Look.MIN_HEIGHT, look.height()) - HEADING - MARGIN;
        rows = Math.min(trace.steps(), (int) (room / LEAST_ROW));
        pitch = Math.floor(Math.min(MOST_ROW, room / rows));
        first = Math.max(0, Math.min(Math.max(0, stage.reached()) - rows + 1, trace.steps() - rows));
    }

    /**
     * Draws a moment of a lesson whose sentence isn't empty; the picture is as wide as the look, and as high as it needs to be within the
     * look's height.
     */
    static Figure draw(Lesson lesson, Moment moment, Look look) {
        return new MemoryScene(lesson, moment, look).draw();
    }

    private Figure draw() {
        TextStyle heading = TextStyle.sans(18).with(Weight.BOLD);
        String title = look.wording().say("panel.memory");
        sketch.text(
                "memory", new Point(MARGIN, 28), title, heading, look.theme().text());
        for (int i = 0; i < rows; i++) {
            row(first + i, HEADING + i * pitch);
        }
        String now = Headline.description(lesson, stage.moment(), look.wording());
        Figure.Words words = new Figure.Words(now, sketch.titles());
        return new Figure(width, HEADING + rows * pitch + MARGIN, look.theme().page(), sketch.marks(), words);
    }

    private void row(int t, double top) {
        double baseline = top + pitch / 2 + TextMetrics.capHeight(nameStyle()) / 2;
        boolean standing = stage.step(t) == Stage.Step.STANDING;
        String name = look.wording().say("memory.state", Numbers.subscript(t + 1), word(t));
        String shown = TextMetrics.ellipsize(name, nameStyle(), barLeft() - MARGIN - 10);
        sketch.text(
                "memory/" + t,
                new Point(MARGIN, baseline),
                shown,
                nameStyle(),
                standing ? look.theme().text() : look.theme().muted());
        sketch.title("memory/" + t, look.wording().say("title.column", Numbers.subscript(t + 1), word(t)));
        Bounds bar = new Bounds(barLeft(), top + 2, width - MARGIN - barLeft(), pitch - 4);
        sketch.box("memory/" + t + "/track", bar, 3, Paint.fill(look.theme().track()));
        double x = bar.x();
        for (int k = 0; standing && k <= t; k++) {
            double wide = trace.contributions().memoryMix(k, t) * bar.width();
            segment(t, k, new Bounds(x, bar.y(), wide, bar.height()));
            x += wide;
        }
    }

    private TextStyle nameStyle() {
        return TextStyle.sans(Math.min(14, pitch * 0.55)).with(Weight.SEMIBOLD);
    }

    private double barLeft() {
        return MARGIN + Math.min(170, width * 0.2);
    }

    private String word(int t) {
        return trace.sentence().tokens().get(t).text();
    }

    /** With its word and its share, or its share alone, where there is room. */
    private void segment(int t, int k, Bounds box) {
        if (box.width() < THIN) {
            return;
        }
        String id = MarkId.mix(t, k);
        sketch.box(id, box, 0, Paint.fill(look.theme().palette().word(k)));
        String share = Numbers.wholePercent(trace.contributions().memoryMix(k, t));
        sketch.title(id, look.wording().say("title.mix", word(k), share, Numbers.subscript(t + 1)));
        TextStyle style = TextStyle.sans(Math.min(13, pitch * 0.5)).with(Anchor.MIDDLE);
        String full = look.wording().say("memory.share", word(k), share);
        for (String text : new String[] {full, share}) {
            if (TextMetrics.width(text, style) + 8 <= box.width()) {
                double baseline = box.centre().y() + TextMetrics.capHeight(style) / 2;
                sketch.text(
                        id + "/share",
                        new Point(box.centre().x(), baseline),
                        text,
                        style,
                        look.theme().palette().onWord(k));
                return;
            }
        }
    }
}
