package dev.unrolled.figure;

/**
 * Where the pieces of an arrow are, the same for every sink: a shaft with straight ends, and a filled triangle as wide as
 * it is long.
 *
 * @param start of the shaft
 * @param end of the shaft, just inside the triangle so that no gap shows
 * @param left corner of the triangle's base
 * @param right the other corner of the base
 * @param tip of the triangle
 */
public record ArrowShape(Point start, Point end, Point left, Point right, Point tip) {
    private static final double OVERLAP = 0.5;

    /** The shape of an arrow. A head longer than the arrow is cut to its length; an arrow of no length is nothing at all. */
    public static ArrowShape of(Mark.Arrow arrow) {
        Point from = arrow.from();
        Point tip = arrow.to();
        double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        if (length == 0) {
            return new ArrowShape(from, from, from, from, from);
        }
        double head = Math.min(arrow.head(), length);
        double x = (tip.x() - from.x()) / length;
        double y = (tip.y() - from.y()) / length;
        Point base = new Point(tip.x() - x * head, tip.y() - y * head);
        double inside = Math.min(OVERLAP, head);
        return new ArrowShape(
                from,
                new Point(base.x() + x * inside, base.y() + y * inside),
                new Point(base.x() + y * head / 2, base.y() - x * head / 2),
                new Point(base.x() - y * head / 2, base.y() + x * head / 2),
                tip);
    }
}
