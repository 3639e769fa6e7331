package dev.unrolled.ui.session;

/**
 * How pictures are taken out: exported, copied, dragged into another program.
 *
 * @param folder where the last one went, as a path; empty before the first
 * @param export what was chosen when something was exported
 */
public record PictureChoice(String folder, ExportChoice export) {
    /** Nothing went anywhere yet. */
    public static final PictureChoice FIRST = new PictureChoice("", ExportChoice.FIRST);

    /** The same into another folder. */
    public PictureChoice withFolder(String newFolder) {
        return new PictureChoice(newFolder, export);
    }

    /** The same with another choice of what is exported. */
    public PictureChoice with(ExportChoice newExport) {
        return new PictureChoice(folder, newExport);
    }
}
