package dev.unrolled.tour.learning;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.tour.page.Decades;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.IntentList;
import dev.unrolled.tour.page.Type;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;

/** What one move of learning comes to, in numbers. */
final class MoveCard {
    private static final double PAD = 14;
    private static final int MOST_ROWS = 4;

    private final Drawing drawing;
    private final Wording wording;
    private final Lesson lesson;
    private final Trace trace;
    private final Bounds card;
    private final Bounds inside;

    MoveCard(Drawing drawing, Lesson lesson, Bounds card) {
        this.drawing = drawing;
        this.lesson = lesson;
        this.card = card;
        wording = drawing.wording();
        trace = lesson.trace();
        inside = new Bounds(card.x() + PAD, card.y() + 50, card.width() - 2 * PAD, card.height() - 50 - PAD);
    }

    void draw(Move move) {
        line("title", 24, wording.say("story.learning." + move.code()), Type.title(), move);
        line("about", 42, wording.say("story.learning." + move.code() + ".about"), Type.caption(), move);
        switch (move) {
            case FORWARD -> new IntentList(drawing, "intent", trace).draw(inside, MOST_ROWS);
            case LOSS -> loss();
            case BACKWARD -> backward();
        }
    }

    private void line(String name, double down, String text, TextStyle style, Move move) {
        Ink ink =
                name.equals("title") ? drawing.theme().text() : drawing.theme().muted();
        Point at = new Point(inside.x(), card.y() + down);
        String fitting = TextMetrics.ellipsize(text, style, inside.width());
        drawing.text("move/" + move.code() + "/" + name, at, fitting, style, ink);
    }

    private void loss() {
        double y = inside.centre().y();
        String number = Numbers.number(trace.loss());
        Point at = new Point(inside.centre().x(), y);
        drawing.text(
                "loss", at, number, Type.middle(Type.huge()), drawing.theme().accent());
        drawing.title("loss", wording.say("story.learning.loss.title", number));
        String how = wording.say("story.learning.loss.how", Numbers.number(trace.probability(trace.target())));
        Bounds below = new Bounds(inside.x(), y + 14, inside.width(), 18);
        drawing.centred("loss/how", below, how, Type.number(), drawing.theme().muted());
        drawing.title("loss/how", wording.say("story.learning.loss.title", number));
    }

    /** The gradient's magnitude at every word. */
    private void backward() {
        Bounds area = new Bounds(inside.x() + 32, inside.y() + 10, inside.width() - 24, inside.height() - 48);
        double[] magnitudes = new double[trace.steps()];
        for (int t = 0; t < magnitudes.length; t++) {
            magnitudes[t] = trace.gradientMagnitude(t);
        }
        Decades axis = Decades.around(magnitudes, 6, area);
        axis.draw("gradient-axis", drawing);
        double pitch = area.width() / magnitudes.length;
        for (int t = 0; t < magnitudes.length; t++) {
            bar(t, axis, new Bounds(area.x() + t * pitch, area.bottom(), pitch, 18));
        }
        String norm = wording.say("story.learning.norm", Numbers.number(trace.gradientNorm()));
        Bounds foot = new Bounds(inside.x(), inside.bottom() - 16, inside.width(), 16);
        drawing.centred("norm", foot, norm, Type.caption(), drawing.theme().muted());
        drawing.title("norm", LearningAnswers.normTitle(trace, wording));
    }

    private void bar(int t, Decades axis, Bounds below) {
        String word = lesson.sentence().tokens().get(t).text();
        double magnitude = trace.gradientMagnitude(t);
        double y = axis.y(magnitude);
        double width = Math.min(26, below.width() - 6);
        Bounds bar = new Bounds(below.centre().x() - width / 2, y, width, Math.max(0, below.y() - y));
        drawing.box(
                "gradient/" + t, bar, 2, Paint.fill(drawing.theme().palette().word(t)));
        drawing.title("gradient/" + t, wording.say("story.learning.gradient", word, Numbers.number(magnitude)));
        drawing.centred(
                "gradient/" + t + "/word",
                below,
                word,
                TextStyle.sans(11),
                drawing.theme().muted());
    }
}
