package dev.unrolled.figure;

import dev.unrolled.figure.TextStyle.Family;
import dev.unrolled.figure.TextStyle.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bundled font with its table of widths, read when first needed. Immutable after that, so any thread may ask.
 *
 * <p>The tables are read straight from the file: asking Java2D would load the whole of AWT before the first picture is
 * on the screen.
 */
final class Face {
    private static final Face SANS = new Face(Family.SANS, Weight.REGULAR, "UnrolledSans-Regular.ttf");
    private static final Face SANS_SEMIBOLD = new Face(Family.SANS, Weight.SEMIBOLD, "UnrolledSans-SemiBold.ttf");
    private static final Face SANS_BOLD = new Face(Family.SANS, Weight.BOLD, "UnrolledSans-Bold.ttf");
    private static final Face MONO = new Face(Family.MONO, Weight.REGULAR, "UnrolledMono-Regular.ttf");
    private static final Face MONO_SEMIBOLD = new Face(Family.MONO, Weight.SEMIBOLD, "UnrolledMono-SemiBold.ttf");
    private static final Face MONO_BOLD = new Face(Family.MONO, Weight.BOLD, "UnrolledMono-Bold.ttf");
    private static final List<Face> ALL = List.of(SANS, SANS_SEMIBOLD, SANS_BOLD, MONO, MONO_SEMIBOLD, MONO_BOLD);

    private final Fonts.File file;
    private volatile @Nullable TrueType tables;

    private Face(Family family, Weight weight, String name) {
        file = new Fonts.File(family, weight, name);
    }

    static List<Face> all() {
        return ALL;
    }

    static Face of(TextStyle style) {
        return switch (style.weight()) {
            case REGULAR -> style.family() == Family.SANS ? SANS : MONO;
            case SEMIBOLD -> style.family() == Family.SANS ? SANS_SEMIBOLD : MONO_SEMIBOLD;
            case BOLD -> style.family() == Family.SANS ? SANS_BOLD : MONO_BOLD;
        };
    }

    Fonts.File file() {
        return file;
    }

    boolean has(int character) {
        return tables().has(character);
    }

    TrueType tables() {
        TrueType known = tables;
        if (known == null) {
            known = read();
            tables = known;
        }
        return known;
    }

    private TrueType read() {
        try (InputStream stream = Fonts.open(file)) {
            return TrueType.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + file.name() + " can't be read", e);
        }
    }
}
