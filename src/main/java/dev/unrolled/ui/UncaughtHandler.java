package dev.unrolled.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Whatever was not caught before: told to the window, its details kept in a file, and one line of it logged. */
final class UncaughtHandler implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(UncaughtHandler.class.getName());

    private final Executor delivery;
    private final Consumer<String> window;
    private final Path file;
    private String last = "";

    /**
     * Handles nothing yet.
     *
     * @param delivery runs on the window's thread
     * @param window is told the details; not twice in a row for the same ones
     * @param file keeps the details of the last one
     */
    UncaughtHandler(Executor delivery, Consumer<String> window, Path file) {
        this.delivery = delivery;
        this.window = window;
        this.file = file;
    }

    @Override
    public synchronized void uncaughtException(Thread thread, Throwable problem) {
        StringWriter details = new StringWriter();
        describe(problem, new PrintWriter(details, true));
        String now = details.toString();
        if (!now.equals(last)) {
            last = now;
            LOG.log(System.Logger.Level.ERROR, "Something unexpected happened (" + problem + "). " + kept(now));
            delivery.execute(() -> window.accept(now));
        }
    }

    /** Where the details are; what can't be written is no reason to fail again. */
    private String kept(String details) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, details, StandardCharsets.UTF_8);
            return "Its details are in " + file + ".";
        } catch (IOException e) {
            return "Its details could not be kept in " + file + ".";
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
