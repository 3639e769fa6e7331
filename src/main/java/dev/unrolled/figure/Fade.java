package dev.unrolled.figure;

import dev.unrolled.figure.Mark.Arrow;
import dev.unrolled.figure.Mark.Circle;
import dev.unrolled.figure.Mark.Group;
import dev.unrolled.figure.Mark.Line;
import dev.unrolled.figure.Mark.Path;
import dev.unrolled.figure.Mark.Rectangle;
import dev.unrolled.figure.Mark.Text;

/** The same mark, fainter. */
final class Fade {
    private Fade() {}

    /** The mark with its opacity times {@code share} (0..1). */
    static Mark by(Mark mark, double share) {
        if (mark instanceof Group group) {
            return new Group(group.id(), group.shift(), group.clip(), group.children(), group.opacity() * share);
        }
        Paint paint = paint(mark);
        return repaint(mark, paint.withOpacity(paint.opacity() * share));
    }

    /** How a mark other than a group is painted. */
    static Paint paint(Mark mark) {
        if (mark instanceof Rectangle rectangle) {
            return rectangle.paint();
        } else if (mark instanceof Line line) {
            return line.paint();
        } else if (mark instanceof Arrow arrow) {
            return arrow.paint();
        } else if (mark instanceof Circle circle) {
            return circle.paint();
        } else if (mark instanceof Path path) {
            return path.paint();
        }
        return ((Text) mark).paint();
    }

    private static Mark repaint(Mark mark, Paint paint) {
        if (mark instanceof Rectangle r) {
            return new Rectangle(r.id(), r.bounds(), r.radius(), paint);
        } else if (mark instanceof Line l) {
            return new Line(l.id(), l.from(), l.to(), paint);
        } else if (mark instanceof Arrow a) {
            return new Arrow(a.id(), a.from(), a.to(), a.head(), paint);
        } else if (mark instanceof Circle c) {
            return new Circle(c.id(), c.centre(), c.radius(), paint);
        } else if (mark instanceof Path p) {
            return new Path(p.id(), p.segments(), paint);
        }
        Text t = (Text) mark;
        return new Text(t.id(), t.at(), t.content(), t.style(), paint);
    }
}
