package dev.unrolled.scene;

import dev.unrolled.figure.Theme;
import dev.unrolled.wording.Wording;

/**
 * How a lesson is shown, apart from what is shown.
 *
 * @param theme light or dark
 * @param width of the figure in units; less than {@link #MIN_WIDTH} is laid out as that
 * @param height of the figure in units; less than {@link #MIN_HEIGHT} is laid out as that
 * @param scroll how many units the columns are moved to the left; kept within what there is to scroll
 * @param scale of the gradients' bars
 * @param wording the language
 */
public record Look(Theme theme, double width, double height, double scroll, GradientScale scale, Wording wording) {
    /** The narrowest picture that is laid out. */
    public static final double MIN_WIDTH = 640;

    /** The lowest picture that is laid out. */
    public static final double MIN_HEIGHT = 480;

    /** Checks that the sizes are numbers. */
    public Look {
        if (!(width > 0) || !(height > 0) || Double.isNaN(scroll)) {
            throw new IllegalArgumentException("can't draw " + width + " by " + height + " scrolled by " + scroll);
        }
    }

    /** English, not scrolled, gradients on a logarithmic scale. */
    public static Look of(Theme theme, double width, double height) {
        return new Look(theme, width, height, 0, GradientScale.LOG, Wording.english());
    }

    /** The same in another theme. */
    public Look with(Theme newTheme) {
        return new Look(newTheme, width, height, scroll, scale, wording);
    }

    /** The same with gradients on another scale. */
    public Look with(GradientScale newScale) {
        return new Look(theme, width, height, scroll, newScale, wording);
    }

    /** The same in another language. */
    public Look with(Wording newWording) {
        return new Look(theme, width, height, scroll, scale, newWording);
    }

    /** The same in another size. */
    public Look sized(double newWidth, double newHeight) {
        return new Look(theme, newWidth, newHeight, scroll, scale, wording);
    }

    /** The same scrolled to another place. */
    public Look scrolledTo(double newScroll) {
        return new Look(theme, width, height, newScroll, scale, wording);
    }
}
