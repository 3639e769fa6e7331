package dev.unrolled.tour.page;

/** Whether and why a page changes as time goes by. */
public enum Motion {
    /** It rests. */
    NONE,
    /** Something is shown moving; where motion is reduced, the end of it is shown at once. */
    SHOW,
    /** A clock is running that must be read, whether motion is reduced or not. */
    CLOCK
}
