package dev.unrolled.figure;

/**
 * A colour with opacity: sRGB channels 0..255 and alpha 0..1.
 *
 * @param red red channel, 0..255
 * @param green green channel, 0..255
 * @param blue blue channel, 0..255
 * @param alpha 0 (clear) to 1 (opaque)
 */
public record Ink(int red, int green, int blue, double alpha) {
    /** Nothing at all. */
    public static final Ink CLEAR = new Ink(0, 0, 0, 0);

    /** Checks the channels; throws {@link IllegalArgumentException} outside their ranges. */
    public Ink {
        if (((red | green | blue) & ~0xff) != 0 || !(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("no such colour: " + red + "," + green + "," + blue + "," + alpha);
        }
    }

    /** An opaque colour from 0xRRGGBB. */
    public static Ink rgb(int hex) {
        return new Ink(hex >> 16 & 0xff, hex >> 8 & 0xff, hex & 0xff, 1);
    }

    /** The same hue at another opacity (0..1). */
    public Ink withAlpha(double newAlpha) {
        return new Ink(red, green, blue, newAlpha);
    }

    /** The colour {@code share} (0..1) of the way from this one to {@code other}. */
    public Ink mix(Ink other, double share) {
        return new Ink(
                (int) Math.round(red + (other.red - red) * share),
                (int) Math.round(green + (other.green - green) * share),
                (int) Math.round(blue + (other.blue - blue) * share),
                Math.max(0, Math.min(1, alpha + (other.alpha - alpha) * share)));
    }

    /**
     * How well one colour reads on another, both taken as opaque: 1 (not at all) to 21 (black on white). WCAG 2.1,
     * "contrast ratio": (lighter + 0.05) ÷ (darker + 0.05), in relative luminance.
     */
    public double contrast(Ink other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** Relative luminance (WCAG 2.1), 0 for black to 1 for white; opacity doesn't count. */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
