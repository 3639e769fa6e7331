package dev.unrolled.ui;

import dev.unrolled.ui.parts.Aside;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Where work is done that would hold up the window. What paints and writes does not hold up what computes.
 *
 * @param numbers computes lessons, one at a time
 * @param files paints and writes pictures, one at a time
 */
record Background(Executor numbers, Executor files) {
    /** Two threads that end with the program. */
    static Background threads() {
        return new Background(thread("unrolled-numbers"), thread("unrolled-files"));
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(task -> Aside.thread(name, task));
    }
}
