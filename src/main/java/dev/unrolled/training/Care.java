package dev.unrolled.training;

/**
 * What keeps a network from learning its training sentences by heart.
 *
 * @param wordDropout how likely each word of a training sentence is read as an unknown one
 * @param weightDecay what share of each weight, times the learning rate, is taken off at every step
 */
public record Care(double wordDropout, double weightDecay) {
    /** Nothing. */
    public static final Care NONE = new Care(0, 0);

    /** Checks the ranges; throws {@link OutOfRangeException}. */
    public Care {
        Setting.WORD_DROPOUT.requireShare(wordDropout);
        Setting.WEIGHT_DECAY.require(weightDecay >= 0 && weightDecay < Double.POSITIVE_INFINITY, weightDecay);
    }
}
