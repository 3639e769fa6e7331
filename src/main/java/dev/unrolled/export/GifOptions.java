package dev.unrolled.export;

/**
 * How a film becomes a GIF.
 *
 * @param width in pixels, 64 to {@link #WIDEST}; the height follows from the figures
 * @param loop whether it starts over at its end, for ever
 */
public record GifOptions(int width, boolean loop) {
    /** The widest: 4K. */
    public static final int WIDEST = 3840;

    /** Fits into a mail and a README. */
    public static final GifOptions DEFAULT = new GifOptions(960, true);

    private static final int NARROWEST = 64;

    /** Checks the width; throws {@link IllegalArgumentException} outside its range. */
    public GifOptions {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException(
                    "a GIF is " + NARROWEST + " to " + WIDEST + " pixels wide, not " + width);
        }
    }
}
