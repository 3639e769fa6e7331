package dev.unrolled.export.gif;

import java.util.Arrays;

/**
 * The smallest upright box of pixels in which two pictures of the same size differ.
 *
 * @param x its left edge
 * @param y its top edge
 * @param width in pixels; 0 where they are the same
 * @param height in pixels
 */
record Difference(int x, int y, int width, int height) {
    private static final Difference NONE = new Difference(0, 0, 0, 0);

    /**
     * Compares two pictures.
     *
     * @param across how many pixels a row has
     */
    static Difference of(int[] before, int[] now, int across) {
        int first = Arrays.mismatch(before, now);
        if (first < 0) {
            return NONE;
        }
        int top = first / across;
        int bottom = before.length / across - 1;
        while (Arrays.equals(
                before, bottom * across, (bottom + 1) * across, now, bottom * across, (bottom + 1) * across)) {
            bottom--;
        }
        int left = across - 1;
        int right = 0;
        for (int row = top; row <= bottom; row++) {
            int start = row * across;
            int skipped = Arrays.mismatch(before, start, start + left, now, start, start + left);
            left = skipped < 0 ? left : skipped;
            for (int column = across - 1; column > right; column--) {
                if (before[start + column] != now[start + column]) {
                    right = column;
                }
            }
        }
        return new Difference(left, top, Math.max(left, right) - left + 1, bottom - top + 1);
    }

    boolean isNone() {
        return width == 0;
    }
}
