package dev.unrolled.export;

import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import java.util.Locale;

/** What the file of one moment among many is called. */
public final class MomentName {
    private MomentName() {}

    /** Its place in the series, from 1, and what happens, in letters that every file system takes: "004-read-2-time". */
    public static String of(Lesson lesson, Moment moment, int place) {
        return String.format(Locale.ROOT, "%03d-%s", place, beat(lesson, moment));
    }

    private static String beat(Lesson lesson, Moment moment) {
        return switch (moment.beat()) {
            case NEW_STATE -> "read-" + word(lesson, moment);
            case PASSES_BACK -> "back-" + word(lesson, moment);
            case CLASSIFY -> "intent";
            default -> plain(moment.beat()) + (moment.word() < 0 ? "" : "-" + word(lesson, moment));
        };
    }

    private static String plain(Beat beat) {
        return beat.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word's number, and the word where it has letters that every file system takes. */
    private static String word(Lesson lesson, Moment moment) {
        String text = lesson.sentence().words().get(moment.word()).replaceAll("[^a-z0-9]", "");
        return moment.word() + 1 + (text.isEmpty() ? "" : "-" + text);
    }
}
