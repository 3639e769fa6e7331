package dev.unrolled.export;

/**
 * How a figure becomes pixels.
 *
 * @param scale pixels for each unit of the figure, 1 to 8
 * @param transparent whether the figure's background is left out
 */
public record PixelOptions(int scale, boolean transparent) {
    /** The largest scale. */
    public static final int LARGEST_SCALE = 8;

    /** Checks the scale; throws {@link IllegalArgumentException} outside 1..8. */
    public PixelOptions {
        if (scale < 1 || scale > LARGEST_SCALE) {
            throw new IllegalArgumentException("the scale runs from 1 to " + LARGEST_SCALE + ", not " + scale);
        }
    }

    /** On the figure's own background. */
    public static PixelOptions filled(int scale) {
        return new PixelOptions(scale, false);
    }

    /** How many pixels a length is; a part of a pixel counts as one. At least 1. */
    long pixels(double length) {
        return Math.max(1, (long) Math.ceil(length * scale - 1e-6));
    }
}
