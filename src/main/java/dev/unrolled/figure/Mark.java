package dev.unrolled.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing drawn in a {@link Figure}. Its id is stable: the same thing has the same id in every moment. */
public sealed interface Mark {
    /** Unique within the figure. */
    String id();

    /** A box, its corners rounded by {@code radius}, at most until its shorter sides are half circles. */
    record Rectangle(String id, Bounds bounds, double radius, Paint paint) implements Mark {
        /** The radius that is drawn: no more than half of the shorter side. */
        public double roundness() {
            return Math.min(radius, Math.min(bounds.width(), bounds.height()) / 2);
        }
    }

    /** A straight line; only the stroke of its paint counts. */
    record Line(String id, Point from, Point to, Paint paint) implements Mark {}

    /**
     * A line that ends in a filled triangle of length {@code head} whose tip is {@code to}; coloured by the stroke. Its
     * ends are straight; {@link ArrowShape} says where the pieces are.
     */
    record Arrow(String id, Point from, Point to, double head, Paint paint) implements Mark {}

    /** A circle. */
    record Circle(String id, Point centre, double radius, Paint paint) implements Mark {}

    /** A free shape. */
    record Path(String id, List<Segment> segments, Paint paint) implements Mark {
        /** Copies the segments. */
        public Path {
            segments = List.copyOf(segments);
        }
    }

    /** One line of text on a baseline; the fill of its paint is its colour. */
    record Text(String id, Point at, String content, TextStyle style, Paint paint) implements Mark {}

    /** Marks that move, fade and are cut together. Children are drawn shifted, then cut to {@code clip} (unshifted). */
    record Group(String id, Point shift, @Nullable Bounds clip, List<Mark> children, double opacity) implements Mark {
        /** Copies the children. */
        public Group {
            children = List.copyOf(children);
        }
    }

    /** One piece of a {@link Path}. */
    sealed interface Segment {
        /** Starts a new piece. */
        record Move(Point to) implements Segment {}

        /** A straight piece. */
        record To(Point to) implements Segment {}

        /** A cubic curve. */
        record Curve(Point control1, Point control2, Point to) implements Segment {}

        /** Back to where the piece started. */
        record Close() implements Segment {}
    }
}
