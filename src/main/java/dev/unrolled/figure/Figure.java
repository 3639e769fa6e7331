package dev.unrolled.figure;

import java.util.List;
import java.util.Map;

/**
 * A picture as a value: marks in drawing order, in a fixed space of {@code width} by {@code height} units.
 *
 * @param width of the space, in units; one unit is one pixel at scale 1
 * @param height of the space
 * @param background painted behind everything; {@link Ink#CLEAR} for none
 * @param marks drawn first to last; ids are unique, groups included
 * @param words what it says to someone who can't see it, and mark by mark
 */
public record Figure(double width, double height, Ink background, List<Mark> marks, Words words) {
    /** Copies the marks. */
    public Figure {
        marks = List.copyOf(marks);
    }

    /**
     * The figure in words.
     *
     * @param description plain text of the whole, for screen readers and alternative text
     * @param titles by mark id: what a mark is, in one line (hover, SVG titles, screen readers)
     */
    public record Words(String description, Map<String, String> titles) {
        /** Copies the titles. */
        public Words {
            titles = Map.copyOf(titles);
        }
    }
}
