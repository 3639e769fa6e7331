package dev.unrolled.export;

import java.util.concurrent.CancellationException;

/** How far the making of a file is, and whether anyone still wants it. Asked and told on the thread that makes it. */
public interface Progress {
    /** Nobody looks, nobody cancels. */
    Progress UNSEEN = new Progress() {
        @Override
        public void done(int finished, int of) {
            // Nobody looks.
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * So many pages or frames are finished.
     *
     * @param of how many there will be, at least 1
     */
    void done(int finished, int of);

    /** Whether the file is no longer wanted. */
    boolean cancelled();

    /**
     * Ends the work where it is no longer wanted. What was written so far is then taken away, and a file that was there before
     * stays.
     *
     * @throws CancellationException where {@link #cancelled} says so
     */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
