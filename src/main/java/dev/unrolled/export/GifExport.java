package dev.unrolled.export;

import dev.unrolled.export.gif.GifWriter;
import dev.unrolled.figure.Figure;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Films as animated GIF files. Needs no display; any thread may write. Frames are painted and written one by one, so that a long film
 * needs no more memory than a short one; the same film gives the same bytes.
 */
public final class GifExport {
    private static final double MILLIS_IN_HUNDREDTH = 10;

    private final BufferedImage canvas;
    private final Progress progress;
    private final Film film;
    private final boolean loop;

    private GifExport(Film film, GifOptions options, Progress progress) {
        Figure first = film.iterator().next().figure();
        int height = (int) Math.max(1, Math.round(options.width() * first.height() / first.width()));
        canvas = new BufferedImage(options.width(), height, BufferedImage.TYPE_INT_RGB);
        this.film = film;
        this.progress = progress;
        loop = options.loop();
    }

    /**
     * Writes a film. The file appears whole or not at all; one that was there before stays until then.
     *
     * @throws ExportException with a sentence for the user when it can't be written
     * @throws java.util.concurrent.CancellationException when it is no longer wanted
     */
    public static void write(Film film, GifOptions options, Path file, Progress progress) throws ExportException {
        Destination destination = Destination.of(file);
        destination.write(new GifExport(film, options, progress)::encode);
    }

    private void encode(OutputStream stream) throws IOException {
        GifWriter gif = GifWriter.open(stream, canvas.getWidth(), canvas.getHeight(), loop);
        try {
            int finished = 0;
            double millis = 0;
            long told = 0;
            for (Frame frame : film) {
                progress.check();
                millis += frame.millis();
                long end = Math.round(millis / MILLIS_IN_HUNDREDTH);
                gif.add(pixels(frame.figure()), (int) (end - told));
                told = end;
                progress.done(++finished, film.length());
            }
            gif.finish();
        } finally {
            gif.dispose();
        }
    }

    private int[] pixels(Figure figure) {
        Graphics2D graphics = canvas.createGraphics();
        graphics.setClip(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.setColor(Java2dPainter.color(figure.background().withAlpha(1)));
        graphics.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.scale(canvas.getWidth() / figure.width(), canvas.getHeight() / figure.height());
        Java2dPainter.paint(figure, graphics);
        graphics.dispose();
        int[] pixels = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xffffff;
        }
        return pixels;
    }
}
