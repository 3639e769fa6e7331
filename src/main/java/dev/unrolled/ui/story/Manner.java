package dev.unrolled.ui.story;

import dev.unrolled.figure.Theme;
import dev.unrolled.scene.GradientScale;
import dev.unrolled.scene.Look;
import dev.unrolled.wording.Wording;

/**
 * How the story is shown.
 *
 * @param theme light or dark
 * @param reducedMotion whether what moves shall arrive at once
 * @param textSize of what the chapters say, in parts of its usual size
 * @param wording the language
 */
public record Manner(Theme theme, boolean reducedMotion, double textSize, Wording wording) {
    Look look(double width, double height) {
        return new Look(theme, Math.max(1, width), Math.max(1, height), 0, GradientScale.LOG, wording);
    }
}
