package dev.unrolled.export;

import dev.unrolled.figure.Bounds;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Optional;

/** Shapes cut to a box, because slides can't cut: areas by their overlap, outlines piece by piece. */
final class PptxClip {
    private static final double FLAT = 0.05;

    private PptxClip() {}

    static Area area(Shape shape, Bounds clip) {
        Area area = new Area(shape);
        area.intersect(new Area(Shapes.rectangle(clip)));
        return area;
    }

    /** What of an outline is in a box, in straight pieces. */
    static Path2D outline(Shape shape, Bounds clip) {
        Path2D cut = new Path2D.Double();
        PathIterator pieces = new FlatteningPathIterator(shape.getPathIterator(null), FLAT);
        double[] to = new double[6];
        double[] start = new double[2];
        double[] here = new double[2];
        for (; !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(to);
            double[] next = kind == PathIterator.SEG_CLOSE ? start.clone() : new double[] {to[0], to[1]};
            if (kind == PathIterator.SEG_MOVETO) {
                start = next.clone();
            } else {
                line(here, next, clip).ifPresent(line -> add(line, cut));
            }
            here = next;
        }
        return cut;
    }

    private static void add(double[] line, Path2D cut) {
        var at = cut.getCurrentPoint();
        if (at == null || at.getX() != line[0] || at.getY() != line[1]) {
            cut.moveTo(line[0], line[1]);
        }
        cut.lineTo(line[2], line[3]);
    }

    /** The part of a straight line that is in a box: x and y of its start and end (Liang and Barsky 1984). */
    static Optional<double[]> line(double[] from, double[] to, Bounds clip) {
        double[] way = {to[0] - from[0], to[1] - from[1]};
        double[] least = {clip.x(), clip.y()};
        double[] most = {clip.right(), clip.bottom()};
        double enter = 0;
        double leave = 1;
        for (int axis = 0; axis < 2; axis++) {
            if (way[axis] == 0) {
                enter = from[axis] < least[axis] || from[axis] > most[axis] ? 2 : enter;
                continue;
            }
            double one = (least[axis] - from[axis]) / way[axis];
            double other = (most[axis] - from[axis]) / way[axis];
            enter = Math.max(enter, Math.min(one, other));
            leave = Math.min(leave, Math.max(one, other));
        }
        if (enter > leave) {
            return Optional.empty();
        }
        return Optional.of(new double[] {
            enter == 0 ? from[0] : from[0] + enter * way[0],
            enter == 0 ? from[1] : from[1] + enter * way[1],
            leave == 1 ? to[0] : from[0] + leave * way[0],
            leave == 1 ? to[1] : from[1] + leave * way[1]
        });
    }
}
