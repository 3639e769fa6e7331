package dev.unrolled.training;

import dev.unrolled.network.UpdateRule;

/** How a gradient becomes a change of the weights. */
public sealed interface Optimiser permits Adam, Sgd {
    /** The learning rate before the schedule changes it. */
    double rate();

    /**
     * Starts with nothing learned yet.
     *
     * @param size how many weights there are
     * @param weightDecay what share of a weight, times the rate, is taken off at every step
     */
    Steps start(int size, double weightDecay);

    /** A rule that remembers what it needs from step to step. */
    interface Steps extends UpdateRule {
        /** Begins the next step, whose rate is {@link Optimiser#rate()} times {@code factor}. */
        void next(double factor);
    }
}
