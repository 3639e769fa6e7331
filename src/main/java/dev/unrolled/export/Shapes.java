package dev.unrolled.export;

import dev.unrolled.figure.ArrowShape;
import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Mark.Arrow;
import dev.unrolled.figure.Mark.Circle;
import dev.unrolled.figure.Mark.Line;
import dev.unrolled.figure.Mark.Path;
import dev.unrolled.figure.Mark.Rectangle;
import dev.unrolled.figure.Mark.Segment;
import dev.unrolled.figure.Point;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Java2D's shapes for a figure's marks. */
final class Shapes {
    private Shapes() {}

    static Rectangle2D rectangle(Bounds b) {
        return new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height());
    }

    static Shape rectangle(Rectangle mark) {
        Bounds b = mark.bounds();
        if (mark.radius() <= 0) {
            return rectangle(b);
        }
        double arc = 2 * mark.roundness();
        return new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), arc, arc);
    }

    static Shape circle(Circle mark) {
        double r = mark.radius();
        return new Ellipse2D.Double(mark.centre().x() - r, mark.centre().y() - r, 2 * r, 2 * r);
    }

    static Shape line(Line mark) {
        return line(mark.from(), mark.to());
    }

    static Shape shaft(Arrow mark) {
        ArrowShape shape = ArrowShape.of(mark);
        return line(shape.start(), shape.end());
    }

    static Shape head(Arrow mark) {
        ArrowShape shape = ArrowShape.of(mark);
        Path2D head = new Path2D.Double();
        head.moveTo(shape.tip().x(), shape.tip().y());
        head.lineTo(shape.left().x(), shape.left().y());
        head.lineTo(shape.right().x(), shape.right().y());
        head.closePath();
        return head;
    }

    static Path2D path(Path mark) {
        Path2D path = new Path2D.Double();
        for (Segment segment : mark.segments()) {
            add(segment, path);
        }
        return path;
    }

    private static void add(Segment segment, Path2D path) {
        if (segment instanceof Segment.Move move) {
            path.moveTo(move.to().x(), move.to().y());
        } else if (segment instanceof Segment.To line) {
            path.lineTo(line.to().x(), line.to().y());
        } else if (segment instanceof Segment.Curve curve) {
            Point c1 = curve.control1();
            Point c2 = curve.control2();
            path.curveTo(
                    c1.x(), c1.y(), c2.x(), c2.y(), curve.to().x(), curve.to().y());
        } else {
            path.closePath();
        }
    }

    private static Shape line(Point from, Point to) {
        return new Line2D.Double(from.x(), from.y(), to.x(), to.y());
    }
}
