package dev.unrolled.export;

/**
 * How a figure becomes pixels.
 *
 * @param scale pixels for each unit of the figure, more than 0, at most 8
 * @param transparent whether the figure's background is left out
 */
public record PixelOptions(double scale, boolean transparent) {
    /** The largest scale. */
    public static final int LARGEST_SCALE = 8;

    /** Checks the scale; throws {@link IllegalArgumentException} where it is 0, negative or more than 8. */
    public PixelOptions {
        if (!(scale > 0 && scale <= LARGEST_SCALE)) {
            throw new IllegalArgumentException("a picture has up to " + LARGEST_SCALE + " pixels a unit, not " + scale);
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
