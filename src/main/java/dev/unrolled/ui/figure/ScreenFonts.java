package dev.unrolled.ui.figure;

import dev.unrolled.figure.Fonts;
import dev.unrolled.figure.TextStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** The bundled fonts as JavaFX knows them. Any thread. */
public final class ScreenFonts {
    private static final Map<Look, Font> FONTS = new ConcurrentHashMap<>();
    private static final Set<Fonts.File> LOADED = new HashSet<>();
    private static final int MANY = 500;

    private ScreenFonts() {}

    /**
     * Loads all bundled fonts, so that style sheets can name their families; call it before the first window.
     *
     * @throws UncheckedIOException when one is missing or damaged, which only a broken build can cause
     */
    public static void load() {
        Fonts.files().forEach(ScreenFonts::load);
    }

    /**
     * The font of a style. It falls back on the machine's fonts for characters that it lacks, which the object that
     * {@link Font#loadFont} returns does not.
     */
    static Font of(TextStyle style) {
        if (FONTS.size() > MANY) {
            FONTS.clear(); // sizes in a tween are all different
        }
        return FONTS.computeIfAbsent(new Look(Fonts.file(style), style.size()), ScreenFonts::font);
    }

    private static Font font(Look look) {
        load(look.file);
        FontWeight weight = look.file.isBold() ? FontWeight.BOLD : FontWeight.NORMAL;
        return Font.font(look.file.familyName(), weight, look.size);
    }

    private static synchronized void load(Fonts.File file) {
        if (LOADED.contains(file)) {
            return;
        }
        try (InputStream stream = Fonts.open(file)) {
            if (Font.loadFont(stream, 0) == null) {
                throw new IOException("the bundled font " + file.name() + " is damaged");
            }
            LOADED.add(file);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the bundled font " + file.name(), e);
        }
    }

    private record Look(Fonts.File file, double size) {}
}
