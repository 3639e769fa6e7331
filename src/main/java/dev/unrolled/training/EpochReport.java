package dev.unrolled.training;

import dev.unrolled.language.Split;

/**
 * How well a network does after an epoch; after epoch 0 it has not learned anything yet.
 *
 * @param train on the sentences that it learns from
 * @param valid on those that its settings were chosen by
 * @param test on those that nothing was chosen by
 */
public record EpochReport(Score train, Score valid, Score test) {
    /** The score on one split. */
    public Score score(Split split) {
        return switch (split) {
            case TRAIN -> train;
            case VALID -> valid;
            case TEST -> test;
        };
    }

    /** Whether this did better on the validation split: more intents found or, with as many found, a smaller loss. */
    boolean beats(EpochReport other) {
        return valid.accuracy() > other.valid.accuracy()
                || (valid.accuracy() == other.valid.accuracy() && valid.loss() < other.valid.loss());
    }
}
