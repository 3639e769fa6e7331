package dev.unrolled.training;

/** Checks settings where they enter, with a sentence for whoever chose them. */
final class Limits {
    private Limits() {}

    static void positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The " + name + " must be above 0, not " + value + ".");
        }
    }

    /** From 0 to 1, 1 left out. */
    static void share(String name, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException("The " + name + " must be at least 0 and below 1, not " + value + ".");
        }
    }

    static void atLeast(String name, int least, int value) {
        if (value < least) {
            throw new IllegalArgumentException("The " + name + " must be at least " + least + ", not " + value + ".");
        }
    }
}
