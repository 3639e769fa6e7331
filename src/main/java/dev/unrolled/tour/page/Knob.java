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
     * A line of text to type.
     *
     * @param text what stands in it
     * @param limit the most characters it takes
     */
    record Field(String name, String label, String text, int limit) implements Knob {}
}
