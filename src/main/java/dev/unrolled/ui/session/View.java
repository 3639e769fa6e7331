package dev.unrolled.ui.session;

import dev.unrolled.scene.GradientScale;
import dev.unrolled.wording.Wording;
import java.util.List;

/**
 * How the lesson is looked at.
 *
 * @param appearance light or dark
 * @param scale of the gradients
 * @param zoom of the figure, {@value #LEAST_ZOOM} to {@value #MOST_ZOOM}; 1 is the size it is laid out for
 * @param textSize of what the story says, {@value #LEAST_TEXT} to {@value #MOST_TEXT} times its usual size
 * @param language the code of the language that the window speaks
 */
public record View(Appearance appearance, GradientScale scale, double zoom, double textSize, String language) {
    /** The smallest the figure gets. */
    public static final double LEAST_ZOOM = 0.5;

    /** The largest the figure gets. */
    public static final double MOST_ZOOM = 3;

    /** The smallest the story's text gets. */
    public static final double LEAST_TEXT = 0.8;

    /** The largest the story's text gets. */
    public static final double MOST_TEXT = 2;

    private static final double STEP = 1.2;
    private static final double TEXT_STEP = 1.1;
    private static final double NEAR = 0.05;

    /** Keeps the zoom and the size of the text in their ranges. */
    public View {
        zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, zoom));
        textSize = Math.max(LEAST_TEXT, Math.min(MOST_TEXT, textSize));
    }

    /** A view with text of the usual size. */
    public View(Appearance appearance, GradientScale scale, double zoom, String language) {
        this(appearance, scale, zoom, 1, language);
    }

    /** A view in English. */
    public View(Appearance appearance, GradientScale scale, double zoom) {
        this(appearance, scale, zoom, Wording.english().language());
    }

    /** The same in other colours. */
    public View with(Appearance newAppearance) {
        return new View(newAppearance, scale, zoom, textSize, language);
    }

    /** The same with gradients on another scale. */
    public View with(GradientScale newScale) {
        return new View(appearance, newScale, zoom, textSize, language);
    }

    /** Light where it was dark, and the other way round. */
    public View otherAppearance() {
        return with(appearance.other());
    }

    /** Linear where it was logarithmic, and the other way round. */
    public View otherScale() {
        return with(scale == GradientScale.LOG ? GradientScale.LINEAR : GradientScale.LOG);
    }

    /** The next of the languages there are. */
    public View nextLanguage() {
        List<String> all = Wording.languages();
        return new View(appearance, scale, zoom, textSize, all.get((all.indexOf(language) + 1) % all.size()));
    }

    /** What the window says, in its language. */
    public Wording wording() {
        return Wording.in(language).orElse(Wording.english());
    }

    /** A step larger (+1) or smaller (−1); near 1 it is exactly 1 again. */
    public View zoomed(int steps) {
        double next = steps > 0 ? zoom * STEP : zoom / STEP;
        return new View(appearance, scale, snapped(next), textSize, language);
    }

    /** At the size it is laid out for. */
    public View unzoomed() {
        return new View(appearance, scale, 1, textSize, language);
    }

    /** The story's text a step larger (+1) or smaller (−1); near 1 it is exactly 1 again. */
    public View textEnlarged(int steps) {
        double next = steps > 0 ? textSize * TEXT_STEP : textSize / TEXT_STEP;
        return new View(appearance, scale, zoom, snapped(next), language);
    }

    /** The story's text at its usual size. */
    public View textAsUsual() {
        return new View(appearance, scale, zoom, 1, language);
    }

    private static double snapped(double size) {
        return Math.abs(size - 1) < NEAR ? 1 : size;
    }
}
