package dev.unrolled.figure;

/**
 * How a mark is filled and outlined.
 *
 * @param fill inside; {@link Ink#CLEAR} for none. The colour of a {@link Mark.Text}.
 * @param stroke outline; {@link Stroke#NONE} for none
 * @param opacity 0..1, of the whole mark
 */
public record Paint(Ink fill, Stroke stroke, double opacity) {
    /** Checks the opacity. */
    public Paint {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity runs from 0 to 1, not " + opacity);
        }
    }

    /** Filled, with no outline. */
    public static Paint fill(Ink ink) {
        return new Paint(ink, Stroke.NONE, 1);
    }

    /** An outline alone. */
    public static Paint line(Ink ink, double width) {
        return new Paint(Ink.CLEAR, Stroke.solid(ink, width), 1);
    }

    /** Filled and outlined. */
    public static Paint of(Ink fill, Stroke stroke) {
        return new Paint(fill, stroke, 1);
    }

    /** The same at another opacity (0..1). */
    public Paint withOpacity(double newOpacity) {
        return new Paint(fill, stroke, newOpacity);
    }
}
