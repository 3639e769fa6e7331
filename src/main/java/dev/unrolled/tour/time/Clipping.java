package dev.unrolled.tour.time;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;

/** The length of the gradient by all weights, as it came and as it is used; both on a scale of powers of ten. */
final class Clipping {
    private static final double LOW = -3;
    private static final double HIGH = 4;

    private final Echo echo;
    private final Drawing drawing;
    private final Wording wording;
    private final Bounds box;
    private final Bounds area;

    Clipping(Echo echo, Drawing drawing, Bounds box) {
        this.echo = echo;
        this.drawing = drawing;
        this.box = box;
        wording = drawing.wording();
        double left = box.x() + Math.min(300, box.width() * 0.42);
        area = new Bounds(left, box.y() + 10, box.right() - 84 - left, box.height() - 32);
    }

    private double x(double length) {
        double power = length > 0 ? Math.log10(length) : LOW;
        double share = (Math.max(LOW, Math.min(HIGH, power)) - LOW) / (HIGH - LOW);
        return area.x() + share * area.width();
    }

    void draw() {
        drawing.panel("clipping", box);
        scale();
        double clip = echo.clip();
        Stroke dashed = new Stroke(drawing.theme().arrow(), 1.5, List.of(4.0, 3.0));
        Point top = new Point(x(clip), area.y());
        drawing.line("clip", top, new Point(x(clip), area.bottom()), Paint.of(Ink.CLEAR, dashed));
        drawing.title("clip", wording.say("story.time.clip", Numbers.shortest(clip)));
        boolean isClipped = echo.update().clipScale() < 1;
        Ink loud = isClipped ? drawing.theme().warning() : drawing.theme().accent();
        row("came", 0, echo.update().gradientNorm(), loud);
        row("used", 1, echo.used(), drawing.theme().accent());
    }

    /** A line for every hundredfold, with the limit among them; the bars' scale is that of the picture above. */
    private void scale() {
        Paint faint = Paint.line(drawing.theme().faint(), 1);
        for (int power = -2; power <= HIGH; power += 2) {
            double length = StrictMath.pow(10, power);
            String id = "clipping/scale/" + power;
            boolean isLimit = length == echo.clip();
            Point foot = new Point(x(length), area.bottom());
            if (!isLimit) {
                drawing.line(id, new Point(foot.x(), area.y()), foot, faint);
            }
            String number = Numbers.shortest(length);
            String text = isLimit ? wording.say("story.time.limit", number) : number;
            TextStyle style = Type.middle(isLimit ? TextStyle.sans(11) : TextStyle.mono(10));
            Ink ink = isLimit ? text() : drawing.theme().muted();
            drawing.text(id + "/text", new Point(foot.x(), foot.y() + 14), text, style, ink);
            if (isLimit) {
                drawing.title(id + "/text", wording.say("story.time.clip", number));
            }
        }
    }

    private void row(String name, int row, double length, Ink ink) {
        String id = "clipping/" + name;
        double y = box.y() + 25 + row * 30.0;
        String label = wording.say("story.time." + name);
        double room = area.x() - box.x() - 24;
        Point at = new Point(box.x() + 14, y + 5);
        drawing.text(id + "/label", at, TextMetrics.ellipsize(label, Type.body(), room), Type.body(), text());
        Bounds bar = new Bounds(area.x(), y - 7, Math.max(2, x(length) - area.x()), 14);
        drawing.box(id, bar, 3, Paint.fill(ink));
        drawing.title(id, ClippingAnswers.title(name, length, wording));
        Point end = new Point(box.right() - 12, y + 5);
        drawing.text(id + "/value", end, Numbers.number(length), Type.end(Type.number()), text());
        drawing.title(id + "/value", ClippingAnswers.title(name, length, wording));
    }

    private Ink text() {
        return drawing.theme().text();
    }
}
