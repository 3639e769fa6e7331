package dev.unrolled.ui.session;

import java.util.Optional;

/**
 * How pictures are taken out.
 *
 * @param folder where the last one went, as a path; empty before the first
 * @param scale pixels for each unit of the figure, {@value #LEAST_SCALE} to {@value #MOST_SCALE}
 * @param appearance light or dark; empty for as it is on screen
 * @param export what was chosen when something was exported
 */
public record PictureChoice(String folder, int scale, Optional<Appearance> appearance, ExportChoice export) {
    /** One pixel for each unit. */
    public static final int LEAST_SCALE = 1;

    /** As fine as it gets. */
    public static final int MOST_SCALE = 4;

    /** Twice as fine as the screen, in the screen's colours. */
    public static final PictureChoice FIRST = new PictureChoice("", 2, Optional.empty(), ExportChoice.FIRST);

    /** Keeps the scale in its range. */
    public PictureChoice {
        scale = Math.max(LEAST_SCALE, Math.min(MOST_SCALE, scale));
    }

    /** The same into another folder. */
    public PictureChoice withFolder(String newFolder) {
        return new PictureChoice(newFolder, scale, appearance, export);
    }

    /** The same at another scale. */
    public PictureChoice withScale(int newScale) {
        return new PictureChoice(folder, newScale, appearance, export);
    }

    /** The same in other colours. */
    public PictureChoice with(Optional<Appearance> newAppearance) {
        return new PictureChoice(folder, scale, newAppearance, export);
    }

    /** The same with another choice of what is exported. */
    public PictureChoice with(ExportChoice newExport) {
        return new PictureChoice(folder, scale, appearance, newExport);
    }
}
