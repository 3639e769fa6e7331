package dev.unrolled.figure;

/**
 * Colours by role, light and dark. Words have colours of their own: {@link #palette()}.
 *
 * <p>{@link #text}, {@link #muted}, {@link #accent} and {@link #warning} are readable (contrast at least 4.5 to 1, WCAG
 * 2.1) on {@link #page}, {@link #panel}, {@link #track} and {@link #accentSoft}. {@link #border} and {@link #faint} are
 * for lines only, never for letters.
 */
public enum Theme {
    /** Dark letters on white. */
    LIGHT,
    /** Light letters on near black. */
    DARK;

    /** Behind everything. */
    public Ink page() {
        return either(0xf7f8fa, 0x14171c);
    }

    /** Inside cards. */
    public Ink panel() {
        return either(0xffffff, 0x1d2128);
    }

    /** The empty part of a bar, fields, quiet boxes. */
    public Ink track() {
        return either(0xeef1f6, 0x262b34);
    }

    /** A tint of the accent behind what is lit: the current line of code, a chosen row. */
    public Ink accentSoft() {
        return either(0xdee5f6, 0x2c364a);
    }

    /** Words to be read. */
    public Ink text() {
        return either(0x1b1f27, 0xe8ebf0);
    }

    /** Words that may be skipped: captions, units, axis numbers. */
    public Ink muted() {
        return either(0x5b6473, 0x98a2b3);
    }

    /** Something is amiss: unknown words, a lesson that can't be read. */
    public Ink warning() {
        return either(0xb42318, 0xff9b8a);
    }

    /** The one colour for "here, now": current column, probabilities, buttons. */
    public Ink accent() {
        return either(0x2b59c3, 0x7fa4ff);
    }

    /** Letters on the accent. */
    public Ink onAccent() {
        return either(0xffffff, 0x14171c);
    }

    /** The grey part of a bar that no word owns. */
    public Ink bias() {
        return either(0xc3cad5, 0x4a5261);
    }

    /** Letters on the bias. */
    public Ink onBias() {
        return text();
    }

    /** The upright mark where a unit's value stands. */
    public Ink valueMark() {
        return either(0x1b1f27, 0xffffff);
    }

    /** Arrows between states and words. */
    public Ink arrow() {
        return either(0x667080, 0x98a2b3);
    }

    /** Outlines of cards. For lines only. */
    public Ink border() {
        return either(0xdfe3e9, 0x343a45);
    }

    /** Guide lines and axes. For lines only. */
    public Ink faint() {
        return either(0xd5dae1, 0x343a45);
    }

    /** The words' colours on this theme's grounds. */
    public Palette palette() {
        return this == LIGHT ? Palette.LIGHT : Palette.DARK;
    }

    private Ink either(int light, int dark) {
        return Ink.rgb(this == LIGHT ? light : dark);
    }
}
