package dev.unrolled.training;

/**
 * How far a training has come.
 *
 * @param epoch the epoch under way, from 1
 * @param epochs how many there will be at most
 * @param sentence training sentences learned from in this epoch so far
 * @param sentences how many an epoch has
 */
public record Progress(int epoch, int epochs, int sentence, int sentences) {
    /** The share of the whole that is done, 0 to 1. */
    public double share() {
        return (epoch - 1 + (double) sentence / sentences) / epochs;
    }
}
