package dev.unrolled.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts side by side, positive ones to the right of zero and negative ones to the left: the bias next to zero, then word
 * after word outwards. Parts too thin to be seen are one piece at the end of their side.
 */
final class Stack {
    static final int BIAS = -1;
    static final int THIN_NEGATIVE = -2;
    static final int THIN_POSITIVE = -3;

    private static final double THIN = 0.4;

    private final double scale;
    private final double half;
    private final List<Piece> pieces = new ArrayList<>();
    private double right;
    private double left;
    private double thinRight;
    private double thinLeft;

    /**
     * A piece of the bar.
     *
     * @param owner a word, or one of {@link #BIAS}, {@link #THIN_NEGATIVE}, {@link #THIN_POSITIVE}
     * @param from left end, in units right of zero
     * @param to right end
     */
    record Piece(int owner, double from, double to) {
        double width() {
            return to - from;
        }
    }

    private Stack(double scale, double half) {
        this.scale = scale;
        this.half = half;
    }

    /**
     * Lays out one row.
     *
     * @param scale units per 1
     * @param half units on either side of zero; what reaches further is cut
     */
    static List<Piece> of(Parts parts, double scale, double half) {
        Stack stack = new Stack(scale, half);
        stack.push(BIAS, parts.bias());
        for (int k = 0; k < parts.words(); k++) {
            stack.push(k, parts.word(k));
        }
        stack.place(THIN_POSITIVE, stack.thinRight);
        stack.place(THIN_NEGATIVE, -stack.thinLeft);
        return stack.pieces;
    }

    private void push(int owner, double part) {
        double width = part * scale;
        if (Math.abs(width) >= THIN) {
            place(owner, width);
        } else {
            thinRight += Math.max(0, width);
            thinLeft += Math.max(0, -width);
        }
    }

    private void place(int owner, double width) {
        if (width > 0) {
            add(owner, right, right + width);
            right += width;
        } else if (width < 0) {
            add(owner, left + width, left);
            left += width;
        }
    }

    private void add(int owner, double from, double to) {
        double cutFrom = Math.max(-half, Math.min(half, from));
        double cutTo = Math.max(-half, Math.min(half, to));
        pieces.add(new Piece(owner, cutFrom, cutTo));
    }
}
