package dev.unrolled.export;

import dev.unrolled.figure.ArrowShape;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Mark.Segment;
import dev.unrolled.figure.Point;
import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Shapes in the letters of SVG's paths: M, L, C, Q, Z, in absolute places. */
final class SvgPath {
    private static final int[] POINTS = {1, 1, 2, 3, 0};
    private static final String LETTERS = "MLQCZ";

    private final StringBuilder text = new StringBuilder();

    private SvgPath() {}

    static String of(Mark.Path mark) {
        SvgPath path = new SvgPath();
        for (Segment segment : mark.segments()) {
            path.add(segment);
        }
        return path.text.toString();
    }

    static String of(Point from, Point to) {
        return new SvgPath().point('M', from).point('L', to).text.toString();
    }

    static String shaft(Mark.Arrow mark) {
        ArrowShape shape = ArrowShape.of(mark);
        return of(shape.start(), shape.end());
    }

    static String head(Mark.Arrow mark) {
        ArrowShape shape = ArrowShape.of(mark);
        SvgPath path =
                new SvgPath().point('M', shape.tip()).point('L', shape.left()).point('L', shape.right());
        return path.text.append('Z').toString();
    }

    /** Any outline of Java2D. */
    static String of(Shape outline) {
        SvgPath path = new SvgPath();
        double[] places = new double[6];
        for (PathIterator pieces = outline.getPathIterator(null); !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(places);
            path.text.append(LETTERS.charAt(kind));
            for (int i = 0; i < POINTS[kind]; i++) {
                path.place(i > 0, places[2 * i], places[2 * i + 1]);
            }
        }
        return path.text.toString();
    }

    private void add(Segment segment) {
        if (segment instanceof Segment.Move move) {
            point('M', move.to());
        } else if (segment instanceof Segment.To line) {
            point('L', line.to());
        } else if (segment instanceof Segment.Curve curve) {
            point('C', curve.control1()).point(' ', curve.control2()).point(' ', curve.to());
        } else {
            text.append('Z');
        }
    }

    private SvgPath point(char letter, Point to) {
        text.append(letter);
        place(false, to.x(), to.y());
        return this;
    }

    private void place(boolean apart, double x, double y) {
        if (apart) {
            text.append(' ');
        }
        Decimals.append(text, x);
        text.append(' ');
        Decimals.append(text, y);
    }
}
