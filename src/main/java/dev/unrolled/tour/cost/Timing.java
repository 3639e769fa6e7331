package dev.unrolled.tour.cost;

/**
 * How long a network took to read a sentence.
 *
 * @param sentence nanoseconds for the whole of it
 * @param words how many it had
 */
record Timing(double sentence, int words) {
    /** Nanoseconds for a word. */
    double word() {
        return sentence / words;
    }
}
