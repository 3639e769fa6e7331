package dev.unrolled.figure;

import dev.unrolled.figure.Mark.Arrow;
import dev.unrolled.figure.Mark.Circle;
import dev.unrolled.figure.Mark.Group;
import dev.unrolled.figure.Mark.Line;
import dev.unrolled.figure.Mark.Path;
import dev.unrolled.figure.Mark.Rectangle;
import dev.unrolled.figure.Mark.Segment;
import dev.unrolled.figure.Mark.Text;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** The space that a mark takes, in the coordinates of the group it is in. */
final class Outline {
    /** How near to a thin line a pointer must come, in units. */
    private static final double REACH = 3;

    private static final double FLAT = 0.25;

    private Outline() {}

    /** The box around the geometry of a mark, its outline's width and its group's shift left out; not for groups. */
    static Bounds bounds(Mark mark) {
        if (mark instanceof Rectangle rectangle) {
            return rectangle.bounds();
        } else if (mark instanceof Text text) {
            return TextMetrics.bounds(text);
        } else if (mark instanceof Circle circle) {
            double r = circle.radius();
            return new Bounds(circle.centre().x() - r, circle.centre().y() - r, 2 * r, 2 * r);
        } else if (mark instanceof Line line) {
            return Bounds.around(line.from(), line.to());
        } else if (mark instanceof Arrow arrow) {
            return Bounds.around(arrow.from(), arrow.to());
        }
        Rectangle2D box = trace((Path) mark).getBounds2D();
        return new Bounds(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }

    /** Whether a pointer at {@code at} is on the mark; thin lines are met from {@value #REACH} units away. */
    static boolean meets(Mark mark, Point at) {
        if (mark instanceof Rectangle || mark instanceof Text) {
            return bounds(mark).contains(at);
        } else if (mark instanceof Circle circle) {
            double reach = circle.radius() + circle.paint().stroke().width() / 2;
            return Math.hypot(
                            at.x() - circle.centre().x(),
                            at.y() - circle.centre().y())
                    <= reach;
        } else if (mark instanceof Line line) {
            return isNear(line.from(), line.to(), at, reach(line.paint()));
        } else if (mark instanceof Arrow arrow) {
            return isNear(arrow.from(), arrow.to(), at, Math.max(arrow.head() / 2, reach(arrow.paint())));
        }
        return mark instanceof Path path && meetsPath(path, at);
    }

    static boolean isSeen(Mark mark) {
        if (mark instanceof Group group) {
            return group.opacity() > 0;
        }
        Paint paint = Fade.paint(mark);
        boolean outlined = paint.stroke().width() > 0 && paint.stroke().ink().alpha() > 0;
        return paint.opacity() > 0 && (paint.fill().alpha() > 0 || outlined);
    }

    private static boolean meetsPath(Path path, Point at) {
        Path2D shape = trace(path);
        if (path.paint().fill().alpha() > 0 && shape.contains(at.x(), at.y())) {
            return true;
        }
        return path.paint().stroke().width() > 0 && isNear(shape.getPathIterator(null, FLAT), at, reach(path.paint()));
    }

    private static double reach(Paint paint) {
        return Math.max(paint.stroke().width() / 2, REACH);
    }

    private static boolean isNear(Point from, Point to, Point at, double reach) {
        return Line2D.ptSegDist(from.x(), from.y(), to.x(), to.y(), at.x(), at.y()) <= reach;
    }

    private static boolean isNear(PathIterator pieces, Point at, double reach) {
        double[] place = new double[6];
        Point start = new Point(0, 0);
        Point here = start;
        for (; !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(place);
            Point next = kind == PathIterator.SEG_CLOSE ? start : new Point(place[0], place[1]);
            if (kind == PathIterator.SEG_MOVETO) {
                start = next;
            } else if (isNear(here, next, at, reach)) {
                return true;
            }
            here = next;
        }
        return false;
    }

    private static Path2D trace(Path path) {
        Path2D shape = new Path2D.Double();
        for (Segment segment : path.segments()) {
            if (segment instanceof Segment.Move move) {
                shape.moveTo(move.to().x(), move.to().y());
            } else if (segment instanceof Segment.To to) {
                shape.lineTo(to.to().x(), to.to().y());
            } else if (segment instanceof Segment.Curve c) {
                shape.curveTo(
                        c.control1().x(),
                        c.control1().y(),
                        c.control2().x(),
                        c.control2().y(),
                        c.to().x(),
                        c.to().y());
            } else {
                shape.closePath();
            }
        }
        return shape;
    }
}
