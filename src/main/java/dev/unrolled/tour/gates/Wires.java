package dev.unrolled.tour.gates;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Weight;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.wording.Numbers;
import java.util.List;

/**
 * What the diagrams of both cells are put together from: states, knots where two numbers become one, and lines.
 *
 * @param drawing where it is drawn
 * @param layout where it stands
 */
record Wires(Drawing drawing, GatesLayout layout) {
    private static final TextStyle NUMBER = TextStyle.mono(12);

    /** The memory's way is drawn stronger. */
    private Paint strong() {
        return Paint.line(drawing.theme().accent(), 3);
    }

    private Paint thin() {
        return Paint.line(drawing.theme().arrow(), 1.8);
    }

    /** A piece of the memory's way. */
    void way(String id, double from, double to) {
        drawing.arrow(id, new Point(from, layout.chain()), new Point(to, layout.chain()), strong());
    }

    /** A thin arrow. */
    void arrow(String id, Point from, Point to) {
        drawing.arrow(id, from, to, thin());
    }

    /** A thin arrow round one corner. */
    void elbow(String id, Point from, Point corner, Point to) {
        drawing.curve(id + "/first", List.of(from, corner), thin());
        drawing.arrow(id, corner, to, thin());
    }

    /** A circle with an operation in it. */
    void knot(String id, Point at, String sign, String title) {
        drawing.circle(
                id,
                at,
                GatesLayout.KNOT,
                Paint.of(drawing.theme().panel(), Stroke.solid(drawing.theme().text(), 1.5)));
        Bounds room = new Bounds(at.x() - 12, at.y() - 12, 24, 24);
        drawing.centred(
                id + "/sign",
                room,
                sign,
                TextStyle.sans(18).with(Weight.SEMIBOLD),
                drawing.theme().text());
        drawing.title(id, title);
    }

    /** A state: its name, its value, and a bar from the middle; a hidden state reaches to 1, a cell state further. */
    void state(String id, Bounds box, String name, double value, String title) {
        double most = name.startsWith("h") ? 1 : 2.5;
        boolean fresh = !id.equals("before");
        Ink edge = fresh ? drawing.theme().accent() : drawing.theme().border();
        drawing.box(id, box, 8, Paint.of(drawing.theme().panel(), Stroke.solid(edge, fresh ? 2 : 1.5)));
        drawing.title(id, title);
        double middle = box.centre().y();
        Point head = new Point(box.centre().x(), middle - 13);
        drawing.text(
                id + "/name",
                head,
                name,
                Type.middle(Type.title()),
                drawing.theme().text());
        Point number = new Point(box.centre().x(), middle + 7);
        drawing.text(
                id + "/value",
                number,
                Numbers.number(value),
                Type.middle(NUMBER),
                drawing.theme().text());
        double half = box.width() / 2 - 8;
        double reach = half * Math.max(-1, Math.min(1, value / most));
        double zero = box.centre().x();
        double top = middle + 15;
        Bounds bar = new Bounds(Math.min(zero, zero + reach), top, Math.abs(reach), 7);
        drawing.box(id + "/bar", bar, 2, Paint.fill(drawing.theme().accent()));
        drawing.line(
                id + "/zero",
                new Point(zero, top - 2),
                new Point(zero, top + 9),
                Paint.line(drawing.theme().muted(), 1));
    }

    /** What the network itself would have, in two lines below a state that a hand has changed. */
    void own(String id, Bounds box, double value, String title) {
        double middle = box.centre().x();
        String by = drawing.wording().say("story.gates.itself");
        label(id + "/own/by", new Point(middle, box.bottom() + 14), by, Type.middle(Type.caption()));
        number(id + "/own", new Point(middle, box.bottom() + 28), Numbers.number(value), Type.middle(NUMBER), title);
    }

    /** What the old state says: a small box round a middle. */
    void note(String id, Point middle, String text, String title) {
        TextStyle style = Type.middle(NUMBER);
        double half = TextMetrics.width(text, style) / 2 + 9;
        Bounds box = new Bounds(middle.x() - half, middle.y() - 12, 2 * half, 24);
        drawing.box(id, box, 6, Paint.fill(drawing.theme().accentSoft()));
        drawing.centred(id + "/text", box, text, style, drawing.theme().text());
        drawing.title(id, title);
    }

    /** A number beside a line, and what it is. */
    void number(String id, Point at, String text, TextStyle style, String title) {
        label(id, at, text, style);
        drawing.title(id, title);
    }

    /** A text beside a line. */
    void label(String id, Point at, String text, TextStyle style) {
        drawing.text(id, at, text, style, drawing.theme().muted());
    }
}
