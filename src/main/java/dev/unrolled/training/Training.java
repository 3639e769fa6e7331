package dev.unrolled.training;

/**
 * What came of a training.
 *
 * @param history the network and its scores before it and after every whole epoch
 * @param cancelled whether the watcher ended it
 * @param sentences how many sentences were learned from
 * @param seconds how long that took, without drawing the first weights and without scoring
 */
public record Training(TrainingHistory history, boolean cancelled, long sentences, double seconds) {
    /** Sentences learned from in a second; 0 where none was. */
    public double sentencesPerSecond() {
        return seconds > 0 ? sentences / seconds : 0;
    }
}
