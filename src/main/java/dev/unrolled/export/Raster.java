package dev.unrolled.export;

import dev.unrolled.figure.Figure;

/**
 * How fine pictures of pixels are.
 *
 * @param scale pixels for each unit, 1 to 8
 * @param width in pixels, exactly; 0 for what the scale makes of it, or what the format usually has
 * @param transparent whether there is no background
 */
public record Raster(int scale, int width, boolean transparent) {
    /** Twice as fine as a screen. */
    public static final Raster USUAL = new Raster(2, 0, false);

    /** How a figure becomes pixels. */
    PixelOptions of(Figure figure) {
        return new PixelOptions(width > 0 ? width / figure.width() : scale, transparent);
    }
}
