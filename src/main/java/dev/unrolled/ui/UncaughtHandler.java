package dev.unrolled.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Whatever was not caught before: logged once, and told to the window. */
final class UncaughtHandler implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(UncaughtHandler.class.getName());

    private final Executor delivery;
    private final Consumer<String> window;
    private String last = "";

    /**
     * Handles nothing yet.
     *
     * @param delivery runs on the window's thread
     * @param window is told the details; not twice in a row for the same ones
     */
    UncaughtHandler(Executor delivery, Consumer<String> window) {
        this.delivery = delivery;
        this.window = window;
    }

    @Override
    public synchronized void uncaughtException(Thread thread, Throwable problem) {
        StringWriter details = new StringWriter();
        describe(problem, new PrintWriter(details, true));
        String now = details.toString();
        if (!now.equals(last)) {
            last = now;
            LOG.log(System.Logger.Level.ERROR, "Something unexpected happened:\n" + now);
            delivery.execute(() -> window.accept(now));
        }
    }

    private static void describe(Throwable problem, PrintWriter to) {
        to.println(problem);
        for (StackTraceElement place : problem.getStackTrace()) {
            to.println("    at " + place);
        }
        Throwable cause = problem.getCause();
        if (cause != null && cause != problem) {
            to.print("because of ");
            describe(cause, to);
        }
    }
}
