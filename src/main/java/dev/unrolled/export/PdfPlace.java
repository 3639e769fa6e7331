package dev.unrolled.export;

import dev.unrolled.figure.Figure;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where a figure stands on its page.
 *
 * @param width of the page, in points of 1/72 inch
 * @param height of the page
 * @param left edge of the figure, from the page's left
 * @param top edge of the figure, from the page's top
 * @param scale points for each unit of the figure
 */
record PdfPlace(double width, double height, double left, double top, double scale) {
    /** A unit is 1/96 inch. */
    private static final double POINTS_PER_UNIT = 0.75;

    private static final double A4_SHORT = 210 / 25.4 * 72;
    private static final double A4_LONG = 297 / 25.4 * 72;
    private static final double A4_MARGIN = 12 / 25.4 * 72;
    private static final double WIDE_WIDTH = 960;
    private static final double WIDE_HEIGHT = 540;

    static PdfPlace of(Figure figure, PdfPaper paper) {
        boolean lying = figure.width() >= figure.height();
        return switch (paper) {
            case FIGURE ->
                new PdfPlace(
                        figure.width() * POINTS_PER_UNIT, figure.height() * POINTS_PER_UNIT, 0, 0, POINTS_PER_UNIT);
            case A4 -> centred(figure, lying ? A4_LONG : A4_SHORT, lying ? A4_SHORT : A4_LONG, A4_MARGIN);
            case WIDE -> centred(figure, WIDE_WIDTH, WIDE_HEIGHT, 0);
        };
    }

    private static PdfPlace centred(Figure figure, double width, double height, double margin) {
        double scale = Math.min((width - 2 * margin) / figure.width(), (height - 2 * margin) / figure.height());
        double left = (width - scale * figure.width()) / 2;
        double top = (height - scale * figure.height()) / 2;
        return new PdfPlace(width, height, left, top, scale);
    }

    PDRectangle mediaBox() {
        return new PDRectangle((float) width, (float) height);
    }

    /** Paints the ground, and lays the figure's space with its downward y on the page, whose y points up. */
    void open(PdfContent content, Figure figure, PdfPaper paper) {
        if (figure.background().alpha() > 0) {
            content.fillInk(figure.background());
            if (paper == PdfPaper.WIDE) {
                content.box(0, 0, width, height);
            } else {
                content.box(
                        left, height - top - scale * figure.height(), scale * figure.width(), scale * figure.height());
            }
            content.operator("f");
        }
        content.matrix(scale, -scale, left, height - top);
        content.box(0, 0, figure.width(), figure.height());
        content.operator("W n");
    }
}
