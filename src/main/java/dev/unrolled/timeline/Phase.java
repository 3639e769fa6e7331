package dev.unrolled.timeline;

/** The two directions in which a lesson runs. */
public enum Phase {
    /** From the first word to the intent and its loss. */
    FORWARD,
    /** From the loss back to the first word, and the update. */
    BACKWARD
}
