package dev.unrolled.export;

/**
 * What only some formats ask for.
 *
 * @param raster of pictures and films
 * @param letters of vector drawings
 * @param paper of PDFs
 * @param motion of films
 */
public record FileOptions(Raster raster, SvgText letters, PdfPaper paper, Motion motion) {
    /** Pictures twice as fine as a screen, drawings with text, pages cut to the figure, films that start over. */
    public static final FileOptions USUAL = new FileOptions(Raster.USUAL, SvgText.TEXT, PdfPaper.FIGURE, Motion.USUAL);

    /** The same with other pixels. */
    public FileOptions with(Raster newRaster) {
        return new FileOptions(newRaster, letters, paper, motion);
    }
}
