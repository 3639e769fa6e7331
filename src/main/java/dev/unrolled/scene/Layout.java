package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;

/**
 * Where everything stands, for one lesson at one size. The same at every moment, so that nothing jumps.
 *
 * @param width of the figure
 * @param height of the figure
 * @param columns the time steps, for the forward and the backward pass alike
 * @param card heights of the forward pass
 * @param side left edge and width of the intents and of what is said beside the gradients
 */
record Layout(double width, double height, Columns columns, Card card, Side side) {
    /** The right-hand block; {@code noted} tells whether pills need room for a note below them. */
    record Side(double left, double width, boolean noted) {
        double right() {
            return left + width;
        }
    }

    static Layout of(Lesson lesson, Look look) {
        double width = Math.max(Look.MIN_WIDTH, look.width());
        double height = Math.max(Look.MIN_HEIGHT, look.height());
        int words = lesson.sentence().size();
        boolean wide = width >= 900;
        double margin = wide ? 20 : 10;
        double sideWidth = Math.round(Math.max(176, Math.min(270, width * 0.2)));
        double between = wide ? 44 : 38;
        double most = width - 2 * margin - INSET - between - sideWidth;
        double used = Math.min(most, Math.max(words * Columns.MAX_PITCH, Math.min(most, 560)));
        double left = Math.floor((width - used - INSET - between - sideWidth) / 2);
        Columns columns = Columns.in(left + INSET, Math.floor(used), words, look.scroll());
        Side side = new Side(left + INSET + Math.floor(used) + between, sideWidth, hasUnknown(lesson));
        return new Layout(width, height, columns, card(lesson.trace(), height, wide, side), side);
    }

    private static final double INSET = 8;

    private static boolean hasUnknown(Lesson lesson) {
        return lesson.sentence().tokens().stream().anyMatch(token -> !token.known());
    }

    private static Card card(Trace trace, double height, boolean wide, Side side) {
        boolean roomy = wide && height >= 640;
        double heading = roomy ? 46 : 34;
        double below = wordsHeight(roomy, side);
        double bottom = height - panelHeight(height) - (roomy ? 30 : 17) - below;
        int lanes = CellTelling.of(trace).hasCellState() ? 2 : 1;
        return Card.of(heading, bottom, new Card.Units(trace.hiddenSize(), lanes), roomy);
    }

    private static double wordsHeight(boolean roomy, Side side) {
        return (roomy ? 42 + 36 : 27 + 28) + (side.noted ? 15 : 0);
    }

    private static double panelHeight(double height) {
        return Math.round(Math.max(176, Math.min(330, height * 0.365)));
    }

    boolean roomy() {
        return card.roomy();
    }

    /** Left edge of panel and headings. */
    double left() {
        return columns.left() - INSET;
    }

    double headingLeft() {
        return left() + (roomy() ? 16 : 12);
    }

    double headingBaseline() {
        return roomy() ? 30 : 23;
    }

    double pillTop() {
        return card.bottom() + (roomy() ? 42 : 27);
    }

    double pillHeight() {
        return roomy() ? 36 : 28;
    }

    /** Below pills and their notes. */
    double wordsBottom() {
        return card.bottom() + wordsHeight(roomy(), side);
    }

    /** The panel of the backward pass; it takes what the forward pass leaves, within reason. */
    Bounds panel() {
        double margin = roomy() ? 14 : 8;
        double top = wordsBottom() + (roomy() ? 16 : 9);
        double free = height - margin - top;
        return new Bounds(left(), top, side.right() - left(), Math.max(40, Math.min(free, 400)));
    }

    /** Room for the bars of the gradients, from the top of the highest to where they all stand. */
    Bounds bars() {
        Bounds panel = panel();
        double top = panel.y() + (roomy() ? 62 : 48);
        double bottom = panel.y() + panel.height() - (roomy() ? 36 : 27);
        return new Bounds(columns.left(), top, columns.width(), Math.max(10, bottom - top));
    }

    double gradientLabelBaseline() {
        return bars().y() + bars().height() + (roomy() ? 21 : 17);
    }

    double barWidth() {
        return Math.round(Math.max(30, Math.min(72, columns.pitch() * 0.43)));
    }
}
