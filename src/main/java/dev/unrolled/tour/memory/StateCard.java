package dev.unrolled.tour.memory;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.IntentList;
import dev.unrolled.tour.page.Part;
import dev.unrolled.tour.page.Type;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;

/** One network: a bar under each word for its share of the last state, and on the right what it answers. */
final class StateCard {
    private static final int MOST_INTENTS = 4;

    private final Memory memory;
    private final Trace trace;
    private final Drawing drawing;
    private final Wording wording;

    StateCard(Memory memory, Lesson lesson, Drawing drawing) {
        this.memory = memory;
        this.drawing = drawing;
        trace = lesson.trace();
        wording = drawing.wording();
    }

    /**
     * Draws it.
     *
     * @param columns how wide all words' columns are together
     * @param most the share whose bar is as high as can be
     */
    void draw(String id, Bounds box, double columns, double most) {
        drawing.panel(id, box);
        line(id + "/title", wording.say("story.memory." + id), new Point(box.x() + 14, box.y() + 24), columns);
        Bounds area = new Bounds(box.x() + 12, box.y() + 52, columns, box.height() - 84);
        double pitch = columns / trace.steps();
        boolean exact = fit(pitch);
        for (int k = 0; k < trace.steps(); k++) {
            bar(id + "/bar/" + k, k, new Bounds(area.x() + k * pitch, area.y(), pitch, area.height()), most, exact);
        }
        drawing.line(
                id + "/base",
                new Point(area.x(), area.bottom()),
                new Point(area.right(), area.bottom()),
                Paint.line(drawing.theme().faint(), 1));
        if (memory.off().isEmpty()) {
            String left = left(memory, trace, wording);
            line(id + "/left", left, new Point(box.x() + 14, box.bottom() - 12), columns);
            drawing.title(id + "/left", left);
        }
        double right = area.right() + 22;
        Bounds answers = new Bounds(right, box.y() + 14, box.right() - 16 - right, box.height() - 24);
        new IntentList(drawing, id + "/intent", trace).draw(answers, MOST_INTENTS);
    }

    /** Said only while no words are hidden: what the gradient does at a silence is another story. */
    static String left(Memory memory, Trace trace, Wording wording) {
        return wording.say(
                "story.memory.left",
                memory.words().get(trace.steps() - 1).text(),
                Part.of(trace.gradientLeft(0), wording),
                memory.words().get(0).text());
    }

    /** Whose share it is, and how large. */
    static String share(Memory memory, Trace trace, int word, Wording wording) {
        return wording.say(
                "story.memory.share", memory.words().get(word).text(), Part.of(Memory.share(trace, word), wording));
    }

    private void line(String id, String text, Point at, double room) {
        boolean title = id.endsWith("title");
        TextStyle style = title ? Type.title() : Type.caption();
        Ink ink = title ? drawing.theme().text() : drawing.theme().muted();
        drawing.text(id, at, TextMetrics.ellipsize(text, style, room), style, ink);
    }

    private static TextStyle number(double pitch) {
        return Type.middle(TextStyle.mono(pitch >= 40 ? 13 : 10));
    }

    /** Whether there is room for all shares with their decimals; otherwise all are said in whole percent. */
    private boolean fit(double pitch) {
        for (int k = 0; k < trace.steps(); k++) {
            String exact = Numbers.percent(Memory.share(trace, k));
            if (TextMetrics.width(exact, number(pitch)) > pitch - 4) {
                return false;
            }
        }
        return true;
    }

    private void bar(String id, int k, Bounds column, double most, boolean exact) {
        if (memory.off().contains(k)) {
            return;
        }
        double share = Memory.share(trace, k);
        double height = Math.max(1, column.height() * share / most);
        double width = Math.min(52, column.width() * 0.7);
        Bounds bar = new Bounds(column.centre().x() - width / 2, column.bottom() - height, width, height);
        drawing.box(id, bar, 3, Paint.fill(drawing.theme().palette().word(k)));
        String title = share(memory, trace, k, wording);
        drawing.title(id, title);
        TextStyle style = number(column.width());
        Point above = new Point(column.centre().x(), bar.y() - 5);
        String text = exact ? Numbers.percent(share) : Numbers.wholePercent(share);
        if (TextMetrics.width(text, style) <= column.width()) {
            drawing.text(id + "/share", above, text, style, drawing.theme().text());
            drawing.title(id + "/share", title);
        }
    }
}
