package dev.unrolled.figure;

import dev.unrolled.figure.Mark.Arrow;
import dev.unrolled.figure.Mark.Circle;
import dev.unrolled.figure.Mark.Line;
import dev.unrolled.figure.Mark.Path;
import dev.unrolled.figure.Mark.Rectangle;
import dev.unrolled.figure.Mark.Segment;
import dev.unrolled.figure.Mark.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values part of the way between two others; {@code share} runs from 0 (the first) to 1 (the second). */
final class Blend {
    private Blend() {}

    /** Whether two marks are of one kind, and paths of one structure. */
    static boolean isPossible(Mark from, Mark to) {
        if (from instanceof Path a && to instanceof Path b) {
            return kinds(a.segments()).equals(kinds(b.segments()));
        }
        return from.getClass() == to.getClass();
    }

    /** A mark between two for which {@link #isPossible} holds; never a group. */
    static Mark mark(Mark from, Mark to, double share) {
        if (from instanceof Rectangle a && to instanceof Rectangle b) {
            return rectangle(a, b, share);
        } else if (from instanceof Line a && to instanceof Line b) {
            return new Line(
                    b.id(),
                    point(a.from(), b.from(), share),
                    point(a.to(), b.to(), share),
                    paint(a.paint(), b.paint(), share));
        } else if (from instanceof Arrow a && to instanceof Arrow b) {
            return arrow(a, b, share);
        } else if (from instanceof Circle a && to instanceof Circle b) {
            return new Circle(
                    b.id(),
                    point(a.centre(), b.centre(), share),
                    number(a.radius(), b.radius(), share),
                    paint(a.paint(), b.paint(), share));
        } else if (from instanceof Path a && to instanceof Path b) {
            return path(a, b, share);
        }
        return text((Text) from, (Text) to, share);
    }

    static double number(double from, double to, double share) {
        return from == to ? to : from + (to - from) * share;
    }

    static Point point(Point from, Point to, double share) {
        return new Point(number(from.x(), to.x(), share), number(from.y(), to.y(), share));
    }

    static Bounds bounds(Bounds from, Bounds to, double share) {
        return new Bounds(
                number(from.x(), to.x(), share),
                number(from.y(), to.y(), share),
                number(from.width(), to.width(), share),
                number(from.height(), to.height(), share));
    }

    static @Nullable Bounds clip(@Nullable Bounds from, @Nullable Bounds to, double share) {
        if (from == null || to == null) {
            return share < 0.5 ? from : to;
        }
        return bounds(from, to, share);
    }

    /** A clear colour has no hue: what appears from it has the other's from the start. */
    static Ink ink(Ink from, Ink to, double share) {
        if (from.equals(to)) {
            return to;
        } else if (from.alpha() == 0) {
            return to.withAlpha(to.alpha() * share);
        } else if (to.alpha() == 0) {
            return from.withAlpha(from.alpha() * (1 - share));
        }
        return from.mix(to, share);
    }

    static Paint paint(Paint from, Paint to, double share) {
        return from.equals(to)
                ? to
                : new Paint(
                        ink(from.fill(), to.fill(), share),
                        stroke(from.stroke(), to.stroke(), share),
                        number(from.opacity(), to.opacity(), share));
    }

    private static Stroke stroke(Stroke from, Stroke to, double share) {
        return new Stroke(
                ink(from.ink(), to.ink(), share),
                number(from.width(), to.width(), share),
                dashes(from.dashes(), to.dashes(), share));
    }

    private static List<Double> dashes(List<Double> from, List<Double> to, double share) {
        if (from.equals(to) || from.size() != to.size()) {
            return share < 0.5 ? from : to;
        }
        List<Double> dashes = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            dashes.add(number(from.get(i), to.get(i), share));
        }
        return dashes;
    }

    private static Rectangle rectangle(Rectangle from, Rectangle to, double share) {
        return new Rectangle(
                to.id(),
                bounds(from.bounds(), to.bounds(), share),
                number(from.radius(), to.radius(), share),
                paint(from.paint(), to.paint(), share));
    }

    private static Arrow arrow(Arrow from, Arrow to, double share) {
        return new Arrow(
                to.id(),
                point(from.from(), to.from(), share),
                point(from.to(), to.to(), share),
                number(from.head(), to.head(), share),
                paint(from.paint(), to.paint(), share));
    }

    private static Text text(Text from, Text to, double share) {
        Text nearer = share < 0.5 ? from : to;
        Paint paint = paint(from.paint(), to.paint(), share);
        boolean same = from.content().equals(to.content());
        return new Text(
                to.id(),
                point(from.at(), to.at(), share),
                nearer.content(),
                style(nearer.style(), number(from.style().size(), to.style().size(), share)),
                same ? paint : paint.withOpacity(paint.opacity() * Math.abs(1 - 2 * share)));
    }

    private static TextStyle style(TextStyle style, double size) {
        return style.size() == size ? style : new TextStyle(style.family(), style.weight(), size, style.anchor());
    }

    private static Path path(Path from, Path to, double share) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < to.segments().size(); i++) {
            segments.add(segment(from.segments().get(i), to.segments().get(i), share));
        }
        return new Path(to.id(), segments, paint(from.paint(), to.paint(), share));
    }

    private static Segment segment(Segment from, Segment to, double share) {
        if (from instanceof Segment.Move a && to instanceof Segment.Move b) {
            return new Segment.Move(point(a.to(), b.to(), share));
        } else if (from instanceof Segment.To a && to instanceof Segment.To b) {
            return new Segment.To(point(a.to(), b.to(), share));
        } else if (from instanceof Segment.Curve a && to instanceof Segment.Curve b) {
            return new Segment.Curve(
                    point(a.control1(), b.control1(), share),
                    point(a.control2(), b.control2(), share),
                    point(a.to(), b.to(), share));
        }
        return to;
    }

    private static List<Class<?>> kinds(List<Segment> segments) {
        List<Class<?>> kinds = new ArrayList<>();
        for (Segment segment : segments) {
            kinds.add(segment.getClass());
        }
        return kinds;
    }
}
