package dev.unrolled.tour.page;

import java.util.List;

/** Something to turn, press or type into, as a value: the window makes the control, the page says what it means. */
public sealed interface Knob {
    /** Unique on its page, the same in every language. */
    String name();

    /** What stands on it or beside it. */
    String label();

    /**
     * Slides along whole numbers. The arrow keys move the first slider of a page.
     *
     * @param span from where to where, and in which steps
     * @param value where it is
     * @param shown the value in words
     */
    record Slider(String name, String label, Span span, double value, String shown) implements Knob {}

    /**
     * From where to where a slider slides.
     *
     * @param from least value
     * @param to greatest value
     * @param step between two values
     */
    record Span(double from, double to, double step) {}

    /**
     * One of several.
     *
     * @param options two or more
     * @param chosen the number of one of them
     */
    record Choice(String name, String label, List<String> options, int chosen) implements Knob {
        /** Copies the options. */
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * On or off.
     *
     * @param on whether it is on
     */
    record Switch(String name, String label, boolean on) implements Knob {}

    /**
     * A button. The space bar presses the first one of a page.
     *
     * @param main whether it is the one to try first
     */
    record Button(String name, String label, boolean main) implements Knob {}

    /**
     * A button that plays a sound.
     *
     * @param asset where the sound lies among the program's own files
     */
    record Sound(String name, String label, String asset) implements Knob {}

    /**
     * A button, the one to try first, that measures how long things take on this machine, now. When it has, the page is turned once for each, by
     * {@code name/0}, {@code name/1} and so on, to the nanoseconds that it took. The page itself has no clock.
     *
     * @param works what is measured, in turns, to be compared; each may be run any number of times, on any thread
     */
    record Stopwatch(String name, String label, List<Runnable> works) implements Knob {
        /** Copies the works. */
        public Stopwatch {
            works = List.copyOf(works);
        }
    }

    /**
     * A line of text to type.
     *
     * @param text what stands in it
     * @param limit the most characters it takes
     */
    record Field(String name, String label, String text, int limit) implements Knob {}
}
