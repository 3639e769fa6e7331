package dev.unrolled.export;

/** The pages of a PDF. */
public enum PdfPaper {
    /** Cut to the figure, one unit to 1/96 of an inch: for papers that include it. */
    FIGURE,
    /** A4, upright or lying as the figure is; the figure as large as the margins let it. */
    A4,
    /** 13 1/3 by 7 1/2 inches, as slides are; the figure as large as it fits. */
    WIDE
}
