package dev.unrolled.figure;

import dev.unrolled.figure.TextStyle.Family;
import dev.unrolled.figure.TextStyle.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The bundled font files. They carry names of their own, so that a font installed on the machine never takes their place;
 * {@code assets/fonts/OFL.txt} says what they are made from.
 *
 * <p>Regular and bold are one family; the semibold is a family by itself, because JavaFX tells only two weights apart.
 */
public final class Fonts {
    private static final String FOLDER = "/assets/fonts/";

    private Fonts() {}

    /** One bundled file: which letters it holds, and its name inside the folder of fonts. */
    public record File(Family family, Weight weight, String name) {
        /** The family that toolkits know the file by, e.g. "Unrolled Sans". */
        public String familyName() {
            return familyOf(family) + (weight == Weight.SEMIBOLD ? " SemiBold" : "");
        }

        /** Whether it is the bold of its family. */
        public boolean isBold() {
            return weight == Weight.BOLD;
        }
    }

    /** All files: two families by three weights. */
    public static List<File> files() {
        return Face.all().stream().map(Face::file).toList();
    }

    /** The file that text of a style is set in. */
    public static File file(TextStyle style) {
        return Face.of(style).file();
    }

    /**
     * Opens a bundled file for reading; the caller closes it.
     *
     * @throws UncheckedIOException when it is missing, which only a broken build can cause
     */
    public static InputStream open(File file) {
        InputStream stream = Fonts.class.getResourceAsStream(FOLDER + file.name());
        if (stream == null) {
            throw new UncheckedIOException(new IOException("the bundled font " + file.name() + " is missing"));
        }
        return stream;
    }

    /** Whether every visible character of {@code text} is in the bundled file of {@code style}. */
    public static boolean canShow(String text, TextStyle style) {
        Face face = Face.of(style);
        return text.codePoints().allMatch(face::has);
    }

    /** Whether every visible character of {@code text} is in all bundled files. */
    public static boolean canShow(String text) {
        return Face.all().stream().allMatch(face -> text.codePoints().allMatch(face::has));
    }

    private static String familyOf(Family family) {
        return family == Family.SANS ? "Unrolled Sans" : "Unrolled Mono";
    }
}
