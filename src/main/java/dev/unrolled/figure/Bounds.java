package dev.unrolled.figure;

/**
 * An upright box in a figure's units.
 *
 * @param x left edge
 * @param y top edge
 * @param width not negative
 * @param height not negative
 */
public record Bounds(double x, double y, double width, double height) {
    /** Checks that the size is a number and not negative. */
    public Bounds {
        if (!(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("a box can't be " + width + " by " + height);
        }
    }

    /** The box whose corners are two points. */
    public static Bounds around(Point one, Point other) {
        return new Bounds(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.abs(one.x() - other.x()),
                Math.abs(one.y() - other.y()));
    }

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The bottom edge. */
    public double bottom() {
        return y + height;
    }

    /** The point in the middle. */
    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** Whether a point is inside or on an edge. */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /** The same box moved. */
    public Bounds shifted(Point by) {
        return new Bounds(x + by.x(), y + by.y(), width, height);
    }

    /** The smallest box around both. */
    public Bounds union(Bounds other) {
        return around(
                new Point(Math.min(x, other.x), Math.min(y, other.y)),
                new Point(Math.max(right(), other.right()), Math.max(bottom(), other.bottom())));
    }

    /** What both have in common; of no width or no height where they don't meet. */
    public Bounds intersection(Bounds other) {
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        return new Bounds(
                left,
                top,
                Math.max(0, Math.min(right(), other.right()) - left),
                Math.max(0, Math.min(bottom(), other.bottom()) - top));
    }
}
