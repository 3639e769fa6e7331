package dev.unrolled.tour.memory;

import dev.unrolled.tour.page.Spoken;
import java.util.List;
import java.util.Locale;

/** How the time is asked for. In English in every language: that is what the networks have learned. */
enum Saying {
    /** The question alone. */
    SHORT("what time is it?"),
    /** After many words that don't matter. */
    LEAD(Spoken.LONG),
    /** Before many words that don't matter. */
    TAIL("what time is it, if you could please tell me right now?");

    /** All, in the order in which they are offered. */
    static final List<Saying> ALL = List.of(values());

    private final String text;

    Saying(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Its name in the bundle. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
