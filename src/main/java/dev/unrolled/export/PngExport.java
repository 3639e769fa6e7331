package dev.unrolled.export;

import dev.unrolled.figure.Figure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Figures as PNG files. Needs no display; any thread may write. */
public final class PngExport {
    private PngExport() {}

    /**
     * Writes a figure as a PNG of exactly its size times the scale. The file appears whole or not at all; one that was
     * there before stays until then.
     *
     * @throws ExportException with a sentence for the user when it can't be written
     */
    public static void write(Figure figure, PixelOptions options, Path file) throws ExportException {
        Destination destination = Destination.of(file);
        Pixels pixels = Pixels.of(figure, options);
        destination.write(stream -> encode(pixels, stream));
    }

    private static void encode(Pixels pixels, OutputStream stream) throws IOException {
        if (!ImageIO.write(pixels.image(), "png", stream)) {
            throw new IOException("this Java can't write PNG");
        }
    }
}
