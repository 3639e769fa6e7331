package dev.unrolled.export;

import dev.unrolled.figure.Figure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Figures as SVG files: every mark an element with the mark's id, and its title where it has one. The same figure gives the same
 * bytes everywhere. Needs no display; any thread may write.
 */
public final class SvgExport {
    private SvgExport() {}

    /**
     * Writes a figure. The file appears whole or not at all; one that was there before stays until then. Marks that nobody would see
     * are left out.
     *
     * @throws ExportException with a sentence for the user when it can't be written
     */
    public static void write(Figure figure, SvgText letters, Path file) throws ExportException {
        Destination destination = Destination.of(file);
        byte[] bytes = text(figure, letters).getBytes(StandardCharsets.UTF_8);
        destination.write(stream -> stream.write(bytes));
    }

    /** The text of such a file, for the clipboard. */
    public static String text(Figure figure, SvgText letters) {
        return new SvgWriter(figure, letters).write();
    }
}
