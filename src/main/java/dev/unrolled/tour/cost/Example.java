package dev.unrolled.tour.cost;

import dev.unrolled.tour.page.Cast;
import dev.unrolled.trace.Lesson;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Long sentences in which what matters comes last, or first; nobody can doubt what is meant. */
enum Example {
    /** What matters comes last. */
    LAST("um so hey there could you please tell me what time is it right now ?", "ask the time", 9, 11),
    /** What matters comes first. */
    FIRST("tell me a joke um so hey there could you please do that for me right now", "tell a joke", 0, 4),
    /** What matters comes first, and it is harder. */
    RAIN("will it rain today um so hey there could you please tell me that right now ?", "weather", 2, 3);

    private final String text;
    private final String wanted;
    private final int from;
    private final int until;

    Example(String text, String wanted, int from, int until) {
        this.text = text;
        this.wanted = wanted;
        this.from = from;
        this.until = until;
    }

    String text() {
        return text;
    }

    /** The one whose words the lesson's sentence has, however they were typed. */
    static Optional<Example> saying(Lesson lesson) {
        return Arrays.stream(values())
                .filter(one -> lesson.vocabulary()
                        .sentence(one.text)
                        .words()
                        .equals(lesson.sentence().words()))
                .findFirst();
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

    /** The same with what matters hidden: the words that name what is wanted. */
    Contest hidden(Cast cast) {
        return contest(cast).without(IntStream.range(from, until).boxed().collect(Collectors.toSet()));
    }
}
