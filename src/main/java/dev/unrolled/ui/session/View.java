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
 * @param language the code of the language that the window speaks
 */
public record View(Appearance appearance, GradientScale scale, double zoom, String language) {
    /** The smallest the figure gets. */
    public static final double LEAST_ZOOM = 0.5;

    /** The largest the figure gets. */
    public static final double MOST_ZOOM = 3;

    private static final double STEP = 1.2;

    /** Keeps the zoom in its range. */
    public View {
        zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, zoom));
    }

    /** A view in English. */
    public View(Appearance appearance, GradientScale scale, double zoom) {
        this(appearance, scale, zoom, Wording.english().language());
    }

    /** The same in other colours. */
    public View with(Appearance newAppearance) {
        return new View(newAppearance, scale, zoom, language);
    }

    /** The same with gradients on another scale. */
    public View with(GradientScale newScale) {
        return new View(appearance, newScale, zoom, language);
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
        return new View(appearance, scale, zoom, all.get((all.indexOf(language) + 1) % all.size()));
    }

    /** What the window says, in its language. */
    public Wording wording() {
        return Wording.in(language).orElse(Wording.english());
    }

    /** A step larger (+1) or smaller (−1); near 1 it is exactly 1 again. */
    public View zoomed(int steps) {
        double next = steps > 0 ? zoom * STEP : zoom / STEP;
        return new View(appearance, scale, Math.abs(next - 1) < 0.05 ? 1 : next, language);
    }

    /** At the size it is laid out for. */
    public View unzoomed() {
        return new View(appearance, scale, 1, language);
    }
}
