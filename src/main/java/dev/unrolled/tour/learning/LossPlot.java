package dev.unrolled.tour.learning;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/** A panel with losses over time, from 0 up. */
final class LossPlot {
    private static final double LEFT = 38;
    private static final double TOP = 64;
    private static final double BELOW = 34;

    private final Drawing drawing;
    private final String id;
    private final Bounds box;
    private final Bounds area;
    private final int last;
    private final double most;

    /**
     * A panel without curves.
     *
     * @param last the number of the last place to the right
     * @param most the largest loss
     */
    LossPlot(Drawing drawing, String id, Bounds box, int last, double most) {
        this.drawing = drawing;
        this.id = id;
        this.box = box;
        this.last = last;
        this.most = most;
        area = new Bounds(box.x() + LEFT, box.y() + TOP, box.width() - LEFT - 22, box.height() - TOP - BELOW);
    }

    private double x(double place) {
        return area.x() + area.width() * place / last;
    }

    private double y(double loss) {
        return area.bottom() - area.height() * loss / (most * 1.05);
    }

    /** Panel, title and axes. */
    void frame(String title, String across) {
        drawing.panel(id, box);
        double width = box.width() - 28;
        Point at = new Point(box.x() + 14, box.y() + 24);
        drawing.text(
                id + "/title",
                at,
                TextMetrics.ellipsize(title, Type.title(), width),
                Type.title(),
                drawing.theme().text());
        for (int loss = 0; loss <= most; loss++) {
            drawing.line(id + "/line/" + loss, new Point(area.x(), y(loss)), new Point(area.right(), y(loss)), faint());
            number(id + "/loss/" + loss, new Point(area.x() - 7, y(loss) + 4), loss, Type.end(TextStyle.mono(11)));
        }
        for (int place = 0; place <= last; place += 10) {
            Point below = new Point(x(place), area.bottom() + 15);
            number(id + "/place/" + place, below, place, Type.middle(TextStyle.mono(11)));
        }
        Bounds foot = new Bounds(area.x(), area.bottom() + 16, area.width(), 16);
        drawing.centred(
                id + "/across", foot, across, Type.caption(), drawing.theme().muted());
    }

    private Paint faint() {
        return Paint.line(drawing.theme().faint(), 1);
    }

    private void number(String mark, Point at, int value, TextStyle style) {
        drawing.text(mark, at, Numbers.whole(value), style, drawing.theme().muted());
    }

    /** A curve through one loss a place, from place 0 on. */
    void curve(String name, double[] losses, Paint paint) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < losses.length; i++) {
            points.add(new Point(x(i), y(losses[i])));
        }
        drawing.curve(id + "/" + name, points, paint);
    }

    /** What a curve is, in its own colour, one line under the title for each {@code row}. */
    void legend(String name, String text, int row, Ink ink) {
        Bounds line = new Bounds(box.x() + 14, box.y() + 32 + 15.0 * row, box.width() - 28, 14);
        TextStyle style = Type.caption();
        drawing.text(
                id + "/legend/" + name,
                new Point(line.x(), line.bottom() - 3),
                TextMetrics.ellipsize(text, style, line.width()),
                style,
                ink);
    }

    /** A small dot on a place of a curve, to ask there. */
    void dot(String name, int place, double loss, String title, Ink ink) {
        drawing.circle(id + "/" + name, new Point(x(place), y(loss)), 2.6, Paint.fill(ink));
        drawing.title(id + "/" + name, title);
    }

    /** A large dot on a place of a curve. */
    void bigDot(String name, int place, double loss, String title) {
        Ink ink = drawing.theme().accent();
        drawing.circle(id + "/" + name, new Point(x(place), y(loss)), 6, Paint.fill(ink));
        drawing.title(id + "/" + name, title);
    }
}
