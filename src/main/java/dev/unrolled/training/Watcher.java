package dev.unrolled.training;

/** Follows a training and may end it. */
@FunctionalInterface
public interface Watcher {
    /** Lets it run to its end. */
    Watcher NONE = progress -> true;

    /** Told after every step, on the thread that trains; returns whether to go on. */
    boolean goOn(Progress progress);
}
