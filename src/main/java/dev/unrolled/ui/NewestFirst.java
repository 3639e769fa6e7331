package dev.unrolled.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work of which only the newest counts: while one piece is being done the next ones replace each other, and of the results that
 * wait to be delivered only the newest is.
 *
 * @param <T> a piece of work; it carries its own result
 */
final class NewestFirst<T> {
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();
    private final AtomicReference<@Nullable T> done = new AtomicReference<>();
    private final Executor background;
    private final Executor delivery;
    private final Consumer<T> work;
    private final Consumer<T> receiver;

    /**
     * Does nothing yet.
     *
     * @param background runs the work, one task at a time
     * @param delivery runs the receiver
     * @param work is done to each piece that isn't replaced
     * @param receiver gets what is done
     */
    NewestFirst(Executor background, Executor delivery, Consumer<T> work, Consumer<T> receiver) {
        this.background = background;
        this.delivery = delivery;
        this.work = work;
        this.receiver = receiver;
    }

    /** Does this next, in place of anything that still waits. */
    void take(T piece) {
        if (waiting.getAndSet(piece) == null) {
            background.execute(this::doNext);
        }
    }

    private void doNext() {
        T piece = waiting.getAndSet(null);
        if (piece != null) {
            work.accept(piece);
            if (done.getAndSet(piece) == null) {
                delivery.execute(this::deliver);
            }
        }
    }

    private void deliver() {
        T piece = done.getAndSet(null);
        if (piece != null) {
            receiver.accept(piece);
        }
    }
}
