package dev.unrolled.cli;

import dev.unrolled.training.Progress;
import dev.unrolled.wording.Wording;
import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A line on a terminal that says how far the work is, written over again and again. Where there is no terminal: nothing. */
final class ProgressLine {
    private static final int WIDTH = 30;
    private static final long PAUSE_NANOS = 100_000_000;

    private final PrintWriter terminal;
    private final boolean isShown;
    private final LongSupplier clock;
    private long next;
    private int length;

    /** The line, where {@code isShown}; {@code clock} tells nanoseconds. */
    ProgressLine(PrintWriter terminal, boolean isShown, LongSupplier clock) {
        this.terminal = terminal;
        this.isShown = isShown;
        this.clock = clock;
        next = clock.getAsLong();
    }

    /** Whether someone sits at a terminal. Since Java 22 there is a console also where there is none. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    void reading(long rows) {
        if (isDue()) {
            show(Wording.here().say("command.progress.reading", rows));
        }
    }

    void training(Progress progress) {
        if (isDue()) {
            int full = (int) (WIDTH * progress.share());
            show(Wording.here()
                    .say(
                            "command.progress.training",
                            progress.epoch(),
                            progress.epochs(),
                            "#".repeat(full) + ".".repeat(WIDTH - full),
                            String.format(Locale.ROOT, "%3.0f", 100 * progress.share())));
        }
    }

    void exporting(String text) {
        if (isDue()) {
            show(text);
        }
    }

    /** Takes the line away. */
    void clear() {
        if (length > 0) {
            show("");
            terminal.print('\r');
            terminal.flush();
        }
    }

    private boolean isDue() {
        if (!isShown || clock.getAsLong() - next < 0) {
            return false;
        }
        next = clock.getAsLong() + PAUSE_NANOS;
        return true;
    }

    private void show(String text) {
        terminal.print("\r" + text + " ".repeat(Math.max(0, length - text.length())));
        terminal.flush();
        length = text.length();
    }
}
