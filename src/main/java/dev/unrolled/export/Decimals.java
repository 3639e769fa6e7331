package dev.unrolled.export;

/** Numbers in files: with a full stop, at most four places, no exponent, no more digits than are needed; the same everywhere. */
final class Decimals {
    private static final int PLACES = 4;
    private static final long UNIT = 10_000;
    private static final double LARGEST = 1e12;

    private Decimals() {}

    static String of(double value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    /** Appends a number; what is no number, or beyond all figures, throws {@link IllegalArgumentException}. */
    static void append(StringBuilder text, double value) {
        if (!(Math.abs(value) < LARGEST)) {
            throw new IllegalArgumentException("a figure can't have " + value);
        }
        long parts = Math.round(value * UNIT);
        if (parts < 0) {
            text.append('-');
        }
        long size = Math.abs(parts);
        text.append(size / UNIT);
        int rest = (int) (size % UNIT);
        if (rest > 0) {
            appendFraction(text, rest);
        }
    }

    private static void appendFraction(StringBuilder text, int rest) {
        char[] digits = new char[PLACES];
        int left = rest;
        for (int i = PLACES - 1; i >= 0; i--) {
            digits[i] = (char) ('0' + left % 10);
            left /= 10;
        }
        int end = PLACES;
        while (digits[end - 1] == '0') {
            end--;
        }
        text.append('.').append(digits, 0, end);
    }
}
