package dev.unrolled.tour.time;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Decades;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Part;
import dev.unrolled.tour.page.Type;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;

/** The gradient at every word on the left, the Jacobian norms as a triangle on the right, the clipping below. */
final class TimeScene {
    private static final double SIDE = 18;
    private static final double GAP = 14;
    private static final double FOOT = 54;
    private static final double CLIPPING = 98;
    private static final int MOST_POWERS = 24;

    private final Echo echo;
    private final Trace trace;
    private final Drawing drawing;
    private final Wording wording;
    private final Bounds bars;
    private final double bottom;

    TimeScene(Echo echo, Look look) {
        this.echo = echo;
        trace = echo.trace();
        drawing = new Drawing(look);
        wording = look.wording();
        bottom = drawing.height() - FOOT - SIDE;
        double room = drawing.width() - 2 * SIDE - GAP;
        bars = new Bounds(SIDE, SIDE, room * 0.54, bottom - CLIPPING - GAP - SIDE);
    }

    Figure draw() {
        drawing.panel("bars", bars);
        title("bars", wording.say("story.time.magnitude"), bars);
        bars();
        double right = bars.right() + GAP;
        Bounds norms = new Bounds(right, SIDE, drawing.width() - SIDE - right, bars.height());
        drawing.panel("norms", norms);
        title("norms", wording.say("story.time.norms"), norms);
        new Triangle(echo, drawing, norms).draw();
        Bounds strip = new Bounds(SIDE, bottom - CLIPPING, drawing.width() - 2 * SIDE, CLIPPING);
        new Clipping(echo, drawing, strip).draw();
        verdict();
        String radius = Numbers.number(echo.radius());
        return drawing.figure(wording.say("story.time.description", radius, Numbers.number(echo.left())));
    }

    private void title(String id, String text, Bounds box) {
        String fitting = TextMetrics.ellipsize(text, Type.title(), box.width() - 28);
        Point at = new Point(box.x() + 14, box.y() + 24);
        drawing.text(id + "/title", at, fitting, Type.title(), drawing.theme().text());
    }

    private void bars() {
        Bounds area = new Bounds(bars.x() + 54, bars.y() + 62, bars.width() - 68, bars.height() - 94);
        double[] magnitudes = new double[trace.steps()];
        for (int t = 0; t < magnitudes.length; t++) {
            magnitudes[t] = trace.gradientMagnitude(t);
        }
        Decades axis = Decades.around(magnitudes, MOST_POWERS, area);
        axis.draw("axis", drawing);
        double pitch = area.width() / magnitudes.length;
        for (int t = 0; t < magnitudes.length; t++) {
            bar(t, axis, new Bounds(area.x() + t * pitch, area.bottom(), pitch, 24));
            if (t < magnitudes.length - 1) {
                factor(t, new Point(area.x() + (t + 1) * pitch, bars.y() + 46), pitch);
            }
        }
    }

    private void bar(int t, Decades axis, Bounds below) {
        double magnitude = trace.gradientMagnitude(t);
        double y = axis.y(magnitude);
        double width = Math.min(40, below.width() * 0.7);
        Bounds bar = new Bounds(below.centre().x() - width / 2, y, width, below.y() - y);
        drawing.box("bar/" + t, bar, 3, Paint.fill(drawing.theme().palette().word(t)));
        drawing.title("bar/" + t, wording.say("story.learning.gradient", echo.word(t), Numbers.number(magnitude)));
        word(t, below);
    }

    /** The word below its bar; every other one lower where one row has no room for all, and only the ends where two haven't. */
    private void word(int t, Bounds below) {
        boolean row = widest(Type.body()) <= below.width();
        TextStyle style = row ? Type.body() : TextStyle.sans(10);
        boolean all = widest(style) <= below.width();
        boolean rows = !all && widest(style) <= 2 * below.width();
        boolean end = t == 0 || t == trace.steps() - 1;
        if (all || rows || end) {
            double width = all ? below.width() : 2 * below.width() - 2;
            double y = rows ? below.y() + 2 + 12 * (t % 2) : below.y();
            Bounds room = new Bounds(below.centre().x() - width / 2, y, width, rows ? 14 : below.height());
            Ink muted = drawing.theme().muted();
            drawing.centred("bar/" + t + "/word", room, echo.word(t), style, muted);
        }
    }

    private double widest(TextStyle style) {
        double widest = 0;
        for (int t = 0; t < trace.steps(); t++) {
            widest = Math.max(widest, TextMetrics.width(echo.word(t), style) + 3);
        }
        return widest;
    }

    private void factor(int t, Point at, double pitch) {
        TextStyle style = Type.middle(TextStyle.mono(11));
        String text = wording.say("story.depth.factor", Numbers.brief(trace.stepFactor(t)));
        if (TextMetrics.width("×0.000", style) <= pitch - 2) {
            drawing.text("factor/" + t, at, text, style, drawing.theme().text());
            drawing.title("factor/" + t, TimeAnswers.factorTitle(echo, t, wording));
        }
    }

    private void verdict() {
        int last = trace.steps() - 1;
        String key = "story.time.verdict." + echo.fate();
        String text = wording.say(
                key,
                Numbers.number(echo.radius()),
                echo.fate().equals("fades") ? Part.of(echo.left(), wording) : Numbers.number(echo.left()),
                echo.word(last),
                echo.word(0));
        Bounds room = new Bounds(SIDE + 4, bottom + 10, drawing.width() - 2 * SIDE - 8, FOOT);
        drawing.paragraph("verdict", room, text, Type.body(), drawing.theme().text());
        int lines = TextMetrics.wrap(text, Type.body(), room.width()).size();
        for (int line = 0; line < lines; line++) {
            drawing.title("verdict/" + line, TimeAnswers.title(echo, wording));
        }
    }
}
