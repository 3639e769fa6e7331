package dev.unrolled.tour.time;

import dev.unrolled.network.Nonlinearity;

/**
 * What can be chosen about the network and its sentence.
 *
 * @param trained whether it is the network after its training
 * @param wordy whether the question comes with its lead-in
 * @param squash of the hidden units; with ReLU, the same weights as with tanh
 */
record Setting(boolean trained, boolean wordy, Nonlinearity squash) {
    /** The untrained network and the short question. */
    static final Setting FIRST = new Setting(false, false, Nonlinearity.TANH);

    Setting withTrained(boolean now) {
        return new Setting(now, wordy, squash);
    }

    Setting withWordy(boolean now) {
        return new Setting(trained, now, squash);
    }

    Setting withSquash(Nonlinearity now) {
        return new Setting(trained, wordy, now);
    }
}
