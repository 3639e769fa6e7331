package dev.unrolled;

import java.util.logging.Filter;
import java.util.logging.Logger;

/** Keeps one remark of JavaFX from the console: that it runs from the class path, which it does on purpose. */
final class ToolkitLog {
    /** Held, because a logger that nobody holds forgets its filter. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private static final Filter ALL_BUT_ONE =
            entry -> !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration");

    private ToolkitLog() {}

    static void quieten() {
        JAVAFX.setFilter(ALL_BUT_ONE);
    }
}
