package dev.unrolled.export;

import dev.unrolled.figure.Fonts;
import dev.unrolled.figure.Mark.Text;
import dev.unrolled.figure.TextRun;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The outlines of texts: in the bundled fonts, and in the machine's own for characters that those lack. */
final class Letters {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Map<Fonts.File, Font> LOADED = new ConcurrentHashMap<>();

    private Letters() {}

    static Shape outline(Text mark) {
        Path2D outline = new Path2D.Float(Path2D.WIND_NON_ZERO);
        for (TextRun run : TextRun.of(mark)) {
            Font font = font(mark, run.bundled());
            Shape letters = font.createGlyphVector(EXACT, visible(run.text()))
                    .getOutline((float) run.x(), (float) mark.at().y());
            outline.append(letters, false);
        }
        return outline;
    }

    /** Some fonts show control characters as boxes with their names. */
    private static String visible(String text) {
        return text.codePoints().noneMatch(Character::isISOControl)
                ? text
                : text.codePoints()
                        .filter(character -> !Character.isISOControl(character))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static Font font(Text mark, boolean bundled) {
        Fonts.File file = Fonts.file(mark.style());
        Font font = bundled
                ? LOADED.computeIfAbsent(file, Letters::load)
                : new Font(Font.SANS_SERIF, file.isBold() ? Font.BOLD : Font.PLAIN, 1);
        return font.deriveFont((float) mark.style().size());
    }

    private static Font load(Fonts.File file) {
        try (InputStream stream = Fonts.open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the bundled font " + file.name(), e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font " + file.name() + " is damaged", e);
        }
    }
}
