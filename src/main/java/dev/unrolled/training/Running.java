package dev.unrolled.training;

/**
 * How a training is run, which changes nothing about the weights that come of it.
 *
 * @param threads how many sentences of a batch are worked on at once
 * @param everyEpoch whether the networks of all epochs are kept, or only the last of the history
 * @param watcher told of every step; may end the training, which then keeps the epochs that were finished
 */
public record Running(int threads, boolean everyEpoch, Watcher watcher) {
    /** Checks the number of threads; throws {@link OutOfRangeException}. */
    public Running {
        Setting.THREADS.requireAtLeast(1, threads);
    }

    /** On one thread, keeping all networks. */
    public static Running watchedBy(Watcher watcher) {
        return new Running(1, true, watcher);
    }
}
