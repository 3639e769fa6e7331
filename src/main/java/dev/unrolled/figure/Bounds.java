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
}
