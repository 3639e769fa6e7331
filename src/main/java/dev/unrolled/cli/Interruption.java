package dev.unrolled.cli;

import dev.unrolled.wording.Wording;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C while a command works: the work is told to stop, and the virtual machine waits until it has, so that nothing is
 * left half done.
 */
final class Interruption implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::askAndWait, "interruption");
    private volatile boolean asked;

    /** Hears Ctrl+C from now on until it is closed. */
    static Interruption listening() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Asks the work to stop. */
    void ask() {
        asked = true;
    }

    boolean isAsked() {
        return asked;
    }

    /** Ends the work where it was asked to stop; throws {@link CancellationException}. */
    void check() {
        if (asked) {
            throw new CancellationException();
        }
    }

    private void askAndWait() {
        ask();
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println(Wording.here().say("command.stuck"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work has ended, one way or the other. */
    @Override
    public void close() {
        ended.countDown();
        if (!asked) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
