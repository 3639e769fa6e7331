package dev.unrolled.ui.takeout;

import dev.unrolled.export.ExportException;
import dev.unrolled.export.Order;
import dev.unrolled.export.Progress;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** One export on its way, away from the window's thread; what it tells, it tells on that thread. */
final class ExportWork implements Progress {
    private static final int NOTHING = -1;

    private final Listener listener;
    private final Executor window;
    private final AtomicInteger latest = new AtomicInteger(NOTHING);
    private volatile boolean cancelled;

    /** Who wants to know how it goes; called on the window's thread. */
    interface Listener {
        /** So much of it is done, 0 to 1. */
        void reached(double share);

        /** All of it is there. */
        void done(Path target);

        /** It was cancelled; nothing half is left. */
        void stopped();

        /** It can't be done. */
        void failed(ExportException problem);
    }

    /**
     * Gets ready.
     *
     * @param window runs tasks on the window's thread
     */
    ExportWork(Listener listener, Executor window) {
        this.listener = listener;
        this.window = window;
    }

    /** Begins, on another thread. */
    void start(Order order, Path target, Executor background) {
        background.execute(() -> run(order, target));
    }

    private void run(Order order, Path target) {
        try {
            order.write(target, this);
            window.execute(() -> listener.done(target));
        } catch (CancellationException e) {
            window.execute(listener::stopped);
        } catch (ExportException problem) {
            window.execute(() -> listener.failed(problem));
        }
    }

    /** The newest share waits to be told, so that a fast export does not flood the window. */
    @Override
    public void done(int finished, int of) {
        int thousandths = (int) (1000L * finished / of);
        if (latest.getAndSet(thousandths) == NOTHING) {
            window.execute(() -> listener.reached(latest.getAndSet(NOTHING) / 1000.0));
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** Ends it as soon as it can. */
    void cancel() {
        cancelled = true;
    }
}
