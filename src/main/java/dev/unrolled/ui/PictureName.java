package dev.unrolled.ui;

import dev.unrolled.ui.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a picture's file is called until someone calls it something else. */
final class PictureName {
    private static final int LONGEST = 40;

    /** How PNG files end. */
    static final String ENDING = ".png";

    private PictureName() {}

    /**
     * A chosen file with its ending. Where that had to be added, nobody was asked about a file of that name, so one that is there is
     * left alone and the next number is taken.
     */
    static Path complete(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return chosen;
        }
        Path file = chosen.resolveSibling(name + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = chosen.resolveSibling(name + "-" + number + ENDING);
        }
        return file;
    }

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
