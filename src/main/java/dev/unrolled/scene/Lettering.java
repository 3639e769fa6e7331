package dev.unrolled.scene;

import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Weight;

/**
 * The sizes of letters, by what they are for.
 *
 * @param roomy whether there is room for the larger ones
 */
record Lettering(boolean roomy) {
    private double size(double large, double small) {
        return roomy ? large : small;
    }

    TextStyle heading() {
        return TextStyle.sans(size(18, 15)).with(Weight.BOLD);
    }

    TextStyle about() {
        return TextStyle.sans(size(12.5, 11.5));
    }

    TextStyle title() {
        return TextStyle.sans(size(13, 12)).with(Weight.SEMIBOLD);
    }

    TextStyle body() {
        return TextStyle.sans(size(12, 11));
    }

    TextStyle bold() {
        return body().with(Weight.SEMIBOLD);
    }

    TextStyle caption() {
        return TextStyle.sans(size(11, 10));
    }

    TextStyle tiny() {
        return TextStyle.sans(size(10, 9));
    }

    TextStyle number() {
        return TextStyle.mono(size(12.5, 11));
    }

    TextStyle smallNumber() {
        return TextStyle.mono(size(11, 10));
    }

    TextStyle tinyNumber() {
        return TextStyle.mono(size(9.5, 8.5));
    }

    TextStyle state() {
        return TextStyle.sans(size(16, 13)).with(Weight.SEMIBOLD);
    }

    TextStyle word() {
        return TextStyle.sans(size(16, 13)).with(Weight.SEMIBOLD);
    }

    TextStyle share() {
        return TextStyle.sans(size(10.5, 9)).with(Weight.SEMIBOLD);
    }

    TextStyle huge() {
        return TextStyle.sans(size(34, 25)).with(Weight.BOLD);
    }
}
