package dev.unrolled.ui.parts;

/** Work beside the window's thread that ends with the program, done or not. */
public final class Aside {
    private Aside() {}

    /** Begins some work. */
    public static void run(String name, Runnable work) {
        thread(name, work).start();
    }

    /** A thread for such work, not started yet. */
    public static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
