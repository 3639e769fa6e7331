package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;

/**
 * Where the columns stand, side by side. Places are those of columns that aren't scrolled; the picture shifts them by
 * {@code -scroll}.
 *
 * @param words how many columns
 * @param left edge of the area that shows columns
 * @param width of that area
 * @param pitch from one column's middle to the next
 * @param scroll how far the columns are moved to the left, 0 to {@link #maxScroll}
 */
record Columns(int words, double left, double width, double pitch, double scroll) {
    static final double MIN_PITCH = 96;
    static final double MAX_PITCH = 196;

    /** Columns that all fit may be a little narrower than those that are scrolled: to see them all is worth more. */
    static final double SNUG_PITCH = 76;

    /** Columns as wide as fit. */
    static Columns in(double left, double width, int words, double scroll) {
        double fitting = Math.floor(width / words);
        double pitch = fitting >= SNUG_PITCH ? Math.min(MAX_PITCH, fitting) : MIN_PITCH;
        double most = Math.max(0, words * pitch - width);
        return new Columns(words, left, width, pitch, Math.max(0, Math.min(most, scroll)));
    }

    double maxScroll() {
        return Math.max(0, words * pitch - width);
    }

    boolean overflows() {
        return maxScroll() > 0;
    }

    /** Columns that don't fill their area stand in its middle. */
    private double start() {
        return left + Math.max(0, Math.floor((width - words * pitch) / 2));
    }

    /** The middle of column t. */
    double centre(int t) {
        return start() + (t + 0.5) * pitch;
    }

    double gap() {
        return Math.max(22, Math.min(34, Math.round(pitch * 0.2)));
    }

    double cardWidth() {
        return pitch - gap();
    }

    double cardLeft(int t) {
        return centre(t) - cardWidth() / 2;
    }

    double cardRight(int t) {
        return centre(t) + cardWidth() / 2;
    }

    /** Right edge of the last card as it is seen, or of the area where that card is scrolled out of it. */
    double seenRight() {
        return Math.min(left + width, cardRight(words - 1) - scroll);
    }

    /** The first column of which anything is seen, and one more before it for what slides out of it. */
    int first() {
        return Math.max(0, (int) Math.floor((left + scroll - start()) / pitch) - 1);
    }

    /** The last column of which anything is seen. */
    int last() {
        return Math.min(words - 1, (int) Math.floor((left + scroll + width - start()) / pitch));
    }

    /** The area between two heights, for cutting. */
    Bounds clip(double top, double bottom) {
        return new Bounds(left, top, width, bottom - top);
    }

    /** The scroll nearest to the present one at which column t and its neighbours are seen. */
    double scrollShowing(int t) {
        double from = centre(Math.max(0, t - 1)) - pitch / 2 - left;
        double to = centre(Math.min(words - 1, t + 1)) + pitch / 2 - left - width;
        double nearest = to > from ? centre(t) - left - width / 2 : Math.max(to, Math.min(from, scroll));
        return Math.max(0, Math.min(maxScroll(), nearest));
    }
}
