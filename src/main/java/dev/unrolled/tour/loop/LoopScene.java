package dev.unrolled.tour.loop;

import dev.unrolled.attribution.Contributions;
import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Mark.Segment;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;

/**
 * The row of cells pushed together into one, or pulled apart. What goes from a cell to the next is one curve: a loop around
 * the cell while they stand on each other, a straight arrow once they stand apart.
 */
final class LoopScene {
    private static final double FOOT = 66;
    private static final double LOOP = 74;

    private final LoopPage page;
    private final Drawing drawing;
    private final Wording wording;
    private final double open;
    private final double pitch;
    private final double boxWidth;
    private final double boxTop;
    private final double boxHeight;

    LoopScene(LoopPage page, Look look) {
        this.page = page;
        drawing = new Drawing(look);
        wording = look.wording();
        open = LessonScene.ease(page.unrolled());
        pitch = Math.min(170, (drawing.width() - 40) / Math.max(1, page.words()));
        boxWidth = Math.max(44, Math.min(118, pitch * 0.66));
        double room = drawing.height() - FOOT - LOOP - 30 - 96;
        boxHeight = Math.min(300, room);
        boxTop = LOOP + 30 + (room - boxHeight) / 2;
    }

    Figure draw() {
        if (page.words() == 0) {
            return drawing.withoutWords(drawing.middle());
        }
        for (int t = 0; t < page.words(); t++) {
            if (t != page.now()) {
                column(t, Math.min(1, open * 1.6));
            }
        }
        column(page.now(), 1);
        for (int t = 0; t < page.words(); t++) {
            link(t);
        }
        verdict();
        return drawing.figure(
                wording.say("story.loop.description", page.lesson().text(), Numbers.wholePercent(page.unrolled())));
    }

    private Trace trace() {
        return page.lesson().trace();
    }

    private double x(int t) {
        double middle = drawing.width() / 2;
        double slot = middle + (t - (page.words() - 1) / 2.0) * pitch;
        return middle + (slot - middle) * open;
    }

    private Bounds box(int t) {
        return new Bounds(x(t) - boxWidth / 2, boxTop, boxWidth, boxHeight);
    }

    private void column(int t, double opacity) {
        if (opacity <= 0) {
            return;
        }
        Bounds box = box(t);
        boolean now = t == page.now();
        Ink edge = now ? drawing.theme().accent() : drawing.theme().border();
        Paint paint = Paint.of(drawing.theme().panel(), Stroke.solid(edge, now ? 2 : 1))
                .withOpacity(opacity);
        drawing.box("cell/" + t, box, 10, paint);
        drawing.title("cell/" + t, wording.say("story.loop.cell", t + 1, word(t)));
        state(t, box, opacity);
        pill(t, box, opacity);
    }

    private String word(int t) {
        return page.lesson().sentence().tokens().get(t).text();
    }

    /** The mix of words on top, and a bar for each number of the state, to the right where it is positive. */
    private void state(int t, Bounds box, double opacity) {
        double inset = 8;
        double width = box.width() - 2 * inset;
        mix(t, new Bounds(box.x() + inset, box.y() + 34, width, 12), opacity);
        String name = "h" + Numbers.subscript(t + 1);
        Point at = new Point(box.centre().x(), box.y() + 23);
        Paint ink = Paint.fill(drawing.theme().text()).withOpacity(opacity);
        drawing.add(new Mark.Text("name/" + t, at, name, Type.middle(Type.title()), ink));
        if (opacity > 0.5) {
            drawing.title("name/" + t, wording.say("answer.loop.state.title", name, word(t)));
        }
        int units = trace().hiddenSize();
        double top = box.y() + 56;
        double step = (box.bottom() - 10 - top) / units;
        double zero = box.centre().x();
        drawing.line(
                "zero/" + t,
                new Point(zero, top),
                new Point(zero, box.bottom() - 10),
                Paint.line(drawing.theme().faint(), 1).withOpacity(opacity));
        for (int j = 0; j < units; j++) {
            double value = trace().hidden(t, j);
            double length = Math.abs(value) * width / 2;
            Bounds bar =
                    new Bounds(value < 0 ? zero - length : zero, top + j * step + 2, length, Math.max(2, step - 4));
            String id = "unit/" + t + "/" + j;
            drawing.box(id, bar, 2, Paint.fill(drawing.theme().arrow()).withOpacity(opacity));
            if (opacity > 0.5) {
                drawing.title(id, wording.say("story.loop.unit", j + 1, Numbers.number(value)));
            }
        }
    }

    private void mix(int t, Bounds strip, double opacity) {
        Contributions parts = trace().contributions();
        double x = strip.x();
        for (int k = 0; k <= t; k++) {
            double share = parts.memoryMix(k, t);
            String id = "mix/" + t + "/" + k;
            Bounds part = new Bounds(x, strip.y(), strip.width() * share, strip.height());
            drawing.box(
                    id, part, 0, Paint.fill(drawing.theme().palette().word(k)).withOpacity(opacity));
            if (opacity > 0.5) {
                drawing.title(id, wording.say("story.loop.mix", word(k), Numbers.wholePercent(share)));
            }
            x += strip.width() * share;
        }
    }

    private void pill(int t, Bounds box, double opacity) {
        double y = box.bottom() + 40;
        double width = Math.min(pitch - 8, 120);
        Bounds bounds = new Bounds(box.centre().x() - width / 2, y, width, 34);
        Paint ground = Paint.fill(drawing.theme().palette().word(t)).withOpacity(opacity);
        drawing.box("word/" + t, bounds, 17, ground);
        if (opacity > 0.5) {
            drawing.title("word/" + t, wording.say("title.word", t + 1, word(t)));
        }
        String text = TextMetrics.ellipsize(word(t), Type.word(), width - 12);
        double baseline = bounds.centre().y() + TextMetrics.capHeight(Type.word()) / 2;
        Paint ink = Paint.fill(drawing.theme().palette().onWord(t)).withOpacity(opacity);
        drawing.add(new Mark.Text(
                "word/" + t + "/text", new Point(box.centre().x(), baseline), text, Type.middle(Type.word()), ink));
        Paint arrow = Paint.line(drawing.theme().arrow(), 2).withOpacity(opacity);
        drawing.arrow(
                "in/" + t,
                new Point(box.centre().x(), y - 3),
                new Point(box.centre().x(), box.bottom() + 4),
                arrow);
    }

    /**
     * From the right of cell t into the left of the next. The last one leads on only while the cells stand on each other: there
     * it closes the loop.
     */
    private void link(int t) {
        boolean last = t == page.words() - 1;
        double opacity = last ? Math.max(0, 1 - 2.5 * open) : 1;
        if (opacity <= 0 && last) {
            return;
        }
        double y = boxTop + boxHeight * 0.5;
        Point from = new Point(x(t) + boxWidth / 2, y);
        Point to = new Point((last ? x(t) : x(t + 1)) - boxWidth / 2 - 2, y);
        double lift = (boxHeight * 0.5 + LOOP + 24) * (1 - open);
        double swing = (boxWidth * 0.9 + 30) * (1 - open) + (to.x() - from.x()) * open / 3;
        Point one = new Point(from.x() + swing, y - lift);
        Point two = new Point(to.x() - swing, y - lift);
        Paint line = Paint.line(drawing.theme().accent(), 2.5).withOpacity(opacity);
        Point stop = back(two, to, 9);
        drawing.add(
                new Mark.Path("link/" + t, List.of(new Segment.Move(from), new Segment.Curve(one, two, stop)), line));
        head(t, two, to, opacity);
        if (opacity > 0.5) {
            drawing.title("link/" + t, wording.say("story.loop.link", trace().hiddenSize()));
        }
    }

    private static Point back(Point from, Point tip, double by) {
        double far = Math.max(1e-6, Math.hypot(tip.x() - from.x(), tip.y() - from.y()));
        return new Point(tip.x() - (tip.x() - from.x()) / far * by, tip.y() - (tip.y() - from.y()) / far * by);
    }

    private void head(int t, Point from, Point tip, double opacity) {
        Point base = back(from, tip, 11);
        double x = (tip.y() - base.y()) * 0.45;
        double y = (base.x() - tip.x()) * 0.45;
        List<Segment> triangle = List.of(
                new Segment.Move(tip),
                new Segment.To(new Point(base.x() + x, base.y() + y)),
                new Segment.To(new Point(base.x() - x, base.y() - y)),
                new Segment.Close());
        drawing.add(new Mark.Path(
                "head/" + t, triangle, Paint.fill(drawing.theme().accent()).withOpacity(opacity)));
    }

    private void verdict() {
        int weights = LoopChapter.cellWeights(trace());
        String intent = wording.intent(trace().intents().get(trace().predicted()));
        String percent = Numbers.percent(trace().probability(trace().predicted()));
        String text = page.unrolled() < 0.5
                ? wording.say("story.loop.verdict.rolled", page.now() + 1, page.words(), word(page.now()))
                : wording.say("story.loop.verdict.unrolled", page.words(), weights, intent, percent);
        Bounds room = new Bounds(24, drawing.height() - FOOT + 10, drawing.width() - 48, FOOT - 10);
        drawing.paragraph("verdict", room, text, Type.body(), drawing.theme().text());
    }
}
