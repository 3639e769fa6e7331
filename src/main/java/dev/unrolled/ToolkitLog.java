package dev.unrolled;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Filter;
import java.util.logging.Logger;

/** Keeps from the console what JavaFX remarks while it starts; what comes of it is told in a sentence. */
final class ToolkitLog {
    /** Held, because a logger that nobody holds forgets its filter. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /** That it runs from the class path, which it does on purpose. */
    private static final Filter ALL_BUT_ONE =
            entry -> !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration");

    private ToolkitLog() {}

    /** Runs a start of the toolkit, which prints a stack trace for each library that it lacks, also for those it can do without. */
    static void hushed(Runnable start) {
        JAVAFX.setFilter(ALL_BUT_ONE);
        PrintStream err = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            start.run();
        } finally {
            System.setErr(err);
        }
    }
}
