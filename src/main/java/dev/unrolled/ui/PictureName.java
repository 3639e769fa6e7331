package dev.unrolled.ui;

import dev.unrolled.ui.session.Session;
import java.util.Locale;

/** What a picture's file is called until someone calls it something else. */
final class PictureName {
    private static final int LONGEST = 40;

    private PictureName() {}

    /** The sentence and the moment, in letters that every file system takes. */
    static String of(Session session) {
        String words = plain(String.join(" ", session.lesson().sentence().words()));
        String beat = plain(session.playhead().moment().beat().name());
        String brief = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return brief.isEmpty() ? "unrolled-" + beat : brief + "-" + beat;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
