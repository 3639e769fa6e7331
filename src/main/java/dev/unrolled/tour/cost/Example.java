package dev.unrolled.tour.cost;

import dev.unrolled.tour.page.Cast;
import java.util.Locale;

/** Long sentences in which what matters comes last, or first; nobody can doubt what is meant. */
enum Example {
    /** What matters comes last. */
    LAST("um so hey there could you please tell me what time is it right now ?", "ask the time"),
    /** What matters comes first. */
    FIRST("tell me a joke um so hey there could you please do that for me right now", "tell a joke"),
    /** What matters comes first, and it is harder. */
    RAIN("will it rain today um so hey there could you please tell me that right now ?", "weather");

    private final String text;
    private final String wanted;

    Example(String text, String wanted) {
        this.text = text;
        this.wanted = wanted;
    }

    String text() {
        return text;
    }

    /** What the sentence means. */
    String wanted() {
        return wanted;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sentence read by all three. */
    Contest contest(Cast cast) {
        return Contest.of(cast, text, wanted);
    }
}
