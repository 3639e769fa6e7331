package dev.unrolled.ui.session;

/** The window's colours. */
public enum Appearance {
    /** Dark letters on a light page. */
    LIGHT,
    /** Light letters on a dark page. */
    DARK;

    /** The other one. */
    public Appearance other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
