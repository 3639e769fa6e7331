package dev.unrolled.ui.figure;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.FigureIndex;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the way from mark to mark with the keyboard. */
public final class MarkCursor {
    /** Going sideways costs this much more than going straight on. */
    private static final double SIDEWAYS = 3;

    private final FigureIndex figure;
    private final Predicate<String> explained;

    /**
     * A way through a figure.
     *
     * @param explained which marks, by id, have something to say
     */
    public MarkCursor(FigureIndex figure, Predicate<String> explained) {
        this.figure = figure;
        this.explained = explained;
    }

    /** A mark and the way to it. */
    private record Way(String id, double length) {}

    /**
     * The nearest mark in a direction.
     *
     * @param from the id of a mark; where there is none, the figure's first mark is next
     * @param across −1 to the left, 1 to the right, 0 neither
     * @param down −1 up, 1 down, 0 neither
     */
    public Optional<String> next(Optional<String> from, int across, int down) {
        Optional<Bounds> here = from.flatMap(id -> figure.bounds(id));
        if (here.isEmpty()) {
            return nearest(names().map(id -> new Way(id, corner(box(id)))));
        }
        return nearest(names().map(id -> new Way(id, way(here.get(), box(id), across, down)))
                .filter(way -> way.length > 0));
    }

    /** Asks as few marks as it can whether they have something to say. */
    private Optional<String> nearest(Stream<Way> ways) {
        return ways.sorted(Comparator.comparingDouble(Way::length).thenComparing(Way::id))
                .map(Way::id)
                .filter(explained)
                .findFirst();
    }

    private Stream<String> names() {
        return figure.figure().words().titles().keySet().stream()
                .filter(id -> figure.bounds(id).isPresent());
    }

    private Bounds box(String id) {
        return figure.bounds(id).orElseThrow();
    }

    private static double corner(Bounds box) {
        return box.x() + box.y();
    }

    /** How far it is, straight on and sideways; negative where it isn't in that direction. */
    private static double way(Bounds from, Bounds to, int across, int down) {
        double dx = to.x() + to.width() / 2 - from.x() - from.width() / 2;
        double dy = to.y() + to.height() / 2 - from.y() - from.height() / 2;
        double straight = dx * across + dy * down;
        double sideways = Math.abs(dx * down) + Math.abs(dy * across);
        return straight > 1 ? straight + SIDEWAYS * sideways : -1;
    }
}
