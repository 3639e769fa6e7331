package dev.unrolled.ui.session;

import dev.unrolled.export.Colours;

/**
 * How a picture that leaves the program looks, whatever the screen looks like.
 *
 * @param appearance light or dark
 * @param colours usual or grey
 * @param size of the whole picture
 */
public record Dress(Appearance appearance, Colours colours, PageSize size) {
    /** For a slide on a white page. */
    public static final Dress FIRST = new Dress(Appearance.LIGHT, Colours.USUAL, PageSize.WIDE);
}
