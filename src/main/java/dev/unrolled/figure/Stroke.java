package dev.unrolled.figure;

import java.util.List;

/**
 * How an outline is drawn. Ends are butt for lines with dashes, round otherwise; joins are round.
 *
 * @param ink colour
 * @param width in figure units; 0 draws nothing
 * @param dashes alternating lengths of dash and gap; empty for a solid line
 */
public record Stroke(Ink ink, double width, List<Double> dashes) {
    /** No outline. */
    public static final Stroke NONE = new Stroke(Ink.CLEAR, 0, List.of());

    /** Copies the dashes; throws {@link IllegalArgumentException} for a negative width. */
    public Stroke {
        if (!(width >= 0)) {
            throw new IllegalArgumentException("a stroke can't be " + width + " wide");
        }
        dashes = List.copyOf(dashes);
    }

    /** A solid outline. */
    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, List.of());
    }
}
