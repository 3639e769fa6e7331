package dev.unrolled.export;

import dev.unrolled.figure.Figure;

/**
 * A picture of a film and how long it stands.
 *
 * @param figure what is seen
 * @param millis how long, more than 0
 */
public record Frame(Figure figure, double millis) {
    /** Checks the time. */
    public Frame {
        if (!(millis > 0)) {
            throw new IllegalArgumentException("a frame can't stand for " + millis + " ms");
        }
    }
}
