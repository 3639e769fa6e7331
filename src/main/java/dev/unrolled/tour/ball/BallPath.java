package dev.unrolled.tour.ball;

import dev.unrolled.figure.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a ball was seen, at equal times: on a field of {@value #WIDTH} by {@value #HEIGHT}, with a ball of radius
 * {@value #RADIUS}.
 *
 * @param seen the places, the first one first; at least one
 */
record BallPath(List<Point> seen) {
    /** Width of the field. */
    static final double WIDTH = 160;

    /** Height of the field. */
    static final double HEIGHT = 84;

    /** Radius of the ball. */
    static final double RADIUS = 4.5;

    /** The most snapshots of a path. */
    static final int MOST = 30;

    private static final double APART = 9;

    BallPath {
        seen = List.copyOf(seen);
    }

    /** A ball thrown up to the left: its speed changes by the same amount from each snapshot to the next. */
    static BallPath thrown() {
        List<Point> places = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            places.add(new Point(128 - 12.0 * i, 70 - 26.0 * i + 3.1 * i * i));
        }
        return new BallPath(places);
    }

    /** A path that begins. */
    static BallPath from(Point place) {
        return new BallPath(List.of(kept(place)));
    }

    /** The path with one place more, unless it is too near to the last one. */
    BallPath to(Point place) {
        Point next = kept(place);
        if (seen.size() >= MOST || distance(next, last(seen.size())) < APART) {
            return this;
        }
        List<Point> more = new ArrayList<>(seen);
        more.add(next);
        return new BallPath(more);
    }

    private static Point kept(Point place) {
        return new Point(
                Math.max(RADIUS, Math.min(WIDTH - RADIUS, place.x())),
                Math.max(RADIUS, Math.min(HEIGHT - RADIUS, place.y())));
    }

    int size() {
        return seen.size();
    }

    /** The last of the first {@code shown} places. */
    Point last(int shown) {
        return seen.get(shown - 1);
    }

    /**
     * Where the ball should be next, after {@code shown} snapshots. One tells nothing. From two, the step between them is
     * taken once more: p₂ + (p₂ − p₁). From three on, the step also changes as it changed last time: p₃ + (p₃ − p₂) +
     * ((p₃ − p₂) − (p₂ − p₁)).
     */
    Optional<Point> expected(int shown) {
        if (shown < 2) {
            return Optional.empty();
        }
        Point here = last(shown);
        Point before = last(shown - 1);
        Point straight = new Point(2 * here.x() - before.x(), 2 * here.y() - before.y());
        if (shown == 2) {
            return Optional.of(straight);
        }
        Point earlier = last(shown - 2);
        return Optional.of(new Point(
                straight.x() + here.x() - 2 * before.x() + earlier.x(),
                straight.y() + here.y() - 2 * before.y() + earlier.y()));
    }

    /**
     * By how many widths of the ball the place expected after {@code shown} snapshots misses the next one; empty where
     * nothing was expected or nothing follows.
     */
    Optional<Double> miss(int shown) {
        return shown >= size()
                ? Optional.empty()
                : expected(shown).map(place -> distance(place, seen.get(shown)) / (2 * RADIUS));
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
