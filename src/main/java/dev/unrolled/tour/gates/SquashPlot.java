package dev.unrolled.tour.gates;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.tour.page.Drawing;
import java.util.ArrayList;
import java.util.List;

/**
 * A little plot of a squashing function, with the point where it stands.
 *
 * @param id of its marks
 * @param room of the plot
 * @param tanh whether it is tanh, from −1 to 1; otherwise the sigmoid, from 0 to 1
 * @param sum what goes in
 */
record SquashPlot(String id, Bounds room, boolean tanh, double sum) {
    private static final int PIECES = 48;

    /** How far it reaches to both sides. */
    private double reach() {
        return Math.max(tanh ? 3 : 6, 1.15 * Math.abs(sum));
    }

    private double value(double x) {
        return tanh ? StrictMath.tanh(x) : 1 / (1 + StrictMath.exp(-x));
    }

    private Point at(double x, double y) {
        double low = tanh ? -1.08 : -0.05;
        double high = tanh ? 1.08 : 1.05;
        return new Point(
                room.x() + room.width() * (x + reach()) / (2 * reach()),
                room.bottom() - room.height() * (y - low) / (high - low));
    }

    /** Draws it. */
    void draw(Drawing drawing) {
        drawing.box(id + "/ground", room, 4, Paint.fill(drawing.theme().track()));
        Paint axis = Paint.line(drawing.theme().faint(), 1);
        drawing.line(id + "/x", at(-reach(), 0), at(reach(), 0), axis);
        drawing.line(id + "/y", new Point(at(0, 0).x(), room.y()), new Point(at(0, 0).x(), room.bottom()), axis);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= PIECES; i++) {
            double x = reach() * (2.0 * i / PIECES - 1);
            points.add(at(x, value(x)));
        }
        drawing.curve(id + "/curve", points, Paint.line(drawing.theme().arrow(), 1.8));
        Ink accent = drawing.theme().accent();
        Point now = at(sum, value(sum));
        Paint dashes = new Paint(Ink.CLEAR, new Stroke(accent, 1, List.of(3.0, 3.0)), 1);
        drawing.line(id + "/down", now, at(sum, 0), dashes);
        drawing.circle(
                id + "/point",
                now,
                4.5,
                Paint.of(accent, Stroke.solid(drawing.theme().panel(), 1.2)));
    }
}
