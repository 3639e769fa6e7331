package dev.unrolled.export;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Greyscale;
import dev.unrolled.figure.Theme;
import java.util.Locale;

/** In which colours a figure leaves. */
public enum Colours {
    /** Those of the screen. The words' colours stand apart for people with deuteranopia and protanopia too. */
    USUAL,
    /** Greys that stand apart, for printers. */
    GREY;

    /** A figure in these colours; {@code theme} is the one that it was drawn in. */
    public Figure of(Figure figure, Theme theme) {
        return this == GREY ? Greyscale.of(figure, theme) : figure;
    }

    /** The key of its name in the texts. */
    public String key() {
        return "export.colours." + name().toLowerCase(Locale.ROOT);
    }
}
