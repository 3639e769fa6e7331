package dev.unrolled.tour.cost;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Mark.Segment;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.Theme;
import dev.unrolled.network.CellKind;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.wording.Numbers;
import java.util.List;

/**
 * One line in the chart. Each cell has a colour and a shape of its own, so that neither has to be told apart by colour alone.
 *
 * @param kind whose it is
 * @param name as the chart's key says it
 * @param dashed whether it is by the cell state
 * @param values one for each word
 */
record Series(CellKind kind, String name, boolean dashed, List<Double> values) {
    private static final double RADIUS = 4;
    /** A colour that no word of the sentences so far has had. */
    private static final int GRU = 6;

    Series {
        values = List.copyOf(values);
    }

    String id() {
        return kind.code() + (dashed ? "-c" : "");
    }

    static Ink ink(CellKind kind, Theme theme) {
        return switch (kind) {
            case RNN -> theme.text();
            case LSTM -> theme.accent();
            case GRU -> theme.palette().word(GRU);
        };
    }

    Ink ink(Theme theme) {
        return ink(kind, theme);
    }

    /** 0.01 is read more easily than a power, 10⁻⁵ is not. */
    static String power(int power) {
        double value = StrictMath.pow(10, power);
        String text = Numbers.shortest(value);
        int dot = text.indexOf('\u00b7');
        return dot < 0 ? text : text.substring(dot + 1);
    }

    /** Circle, square, diamond; hollow where the line is dashed. */
    void mark(Drawing drawing, String id, Point at) {
        Ink ink = ink(drawing.theme());
        Paint paint = Paint.of(dashed ? drawing.theme().page() : ink, Stroke.solid(ink, 1.5));
        switch (kind) {
            case RNN -> drawing.circle(id, at, RADIUS, paint);
            case LSTM -> drawing.box(id, new Bounds(at.x() - 3.5, at.y() - 3.5, 7, 7), 1, paint);
            case GRU -> drawing.add(new Mark.Path(id, diamond(at), paint));
        }
    }

    private static List<Segment> diamond(Point at) {
        double far = RADIUS + 1;
        return List.of(
                new Segment.Move(new Point(at.x(), at.y() - far)),
                new Segment.To(new Point(at.x() + far, at.y())),
                new Segment.To(new Point(at.x(), at.y() + far)),
                new Segment.To(new Point(at.x() - far, at.y())),
                new Segment.Close());
    }
}
