package dev.unrolled.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that a lesson leaves as. */
public enum Format {
    /** Pixels, one file a moment. */
    PNG,
    /** Vectors for the web and for drawing programs, one file a moment. */
    SVG,
    /** Vectors for paper, all moments in one file. */
    PDF,
    /** Slides of native shapes, all moments in one file. */
    PPTX,
    /** Moving pixels, all moments in one file. */
    GIF,
    /** Every number of the sentence's way forward and back, nested as they are. */
    JSON,
    /** The same numbers, one a row, for spreadsheets. */
    CSV;

    /** How its files end: a full stop and lower-case letters. */
    public String extension() {
        return "." + word();
    }

    /** The key of its name in the texts. */
    public String key() {
        return "export.format." + word();
    }

    /** Its short name on the command line, in lower-case letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether many moments go into one file; if not, each gets one of its own. */
    public boolean holdsMany() {
        return this != PNG && this != SVG;
    }

    /** Whether it shows figures; if not, it holds the numbers behind them. */
    public boolean isPicture() {
        return this != JSON && this != CSV;
    }

    /** The format that a file's name ends with, in small or capital letters. */
    public static Optional<Format> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (name.endsWith(format.extension())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
