package dev.unrolled.export;

import dev.unrolled.figure.Figure;
import java.nio.file.Path;

/** Figures as PNG files; the same figure gives the same bytes. Needs no display; any thread may write. */
public final class PngExport {
    /** CSS 2.1, "Lengths": a pixel is 1/96 of an inch, which is 25.4 mm. */
    private static final double PIXELS_PER_METRE = 96 / 0.0254;

    private PngExport() {}

    /**
     * Writes a figure as a PNG of exactly its size times the scale; put on a page, it has the same size at every scale.
     * The file appears whole or not at all; one that was there before stays until then.
     *
     * @throws ExportException with a sentence for the user when it can't be written
     */
    public static void write(Figure figure, PixelOptions options, Path file) throws ExportException {
        write(figure, options, Destination.of(file));
    }

    /**
     * Writes a figure as {@link #write} does, for handing on to another program: into a folder of its own, from which it goes when
     * this program ends.
     *
     * @param name of the file
     * @return where it lies
     * @throws ExportException with a sentence for the user when it can't be written
     */
    public static Path passing(Figure figure, PixelOptions options, String name) throws ExportException {
        Destination destination = Destination.passing(Path.of(System.getProperty("java.io.tmpdir")), name);
        write(figure, options, destination);
        return destination.file();
    }

    private static void write(Figure figure, PixelOptions options, Destination destination) throws ExportException {
        Pixels pixels = Pixels.of(figure, options);
        int perMetre = (int) Math.round(options.scale() * PIXELS_PER_METRE);
        destination.write(stream -> new PngStream(stream).write(pixels, perMetre));
    }
}
