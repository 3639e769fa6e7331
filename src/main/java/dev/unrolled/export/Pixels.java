package dev.unrolled.export;

import dev.unrolled.figure.Figure;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A figure as pixels, for files and for the clipboard. Needs no display; any thread may paint. */
public final class Pixels {
    /** The longest side, in pixels: what common programs still open. */
    static final int LONGEST = 30_000;

    /** The largest area: a screen of 1920 by 1080 at the largest scale is half of it. */
    static final long LARGEST_AREA = 270_000_000;

    private final BufferedImage image;
    private final int[] all;

    private Pixels(BufferedImage image) {
        this.image = image;
        all = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /**
     * Paints a figure.
     *
     * @throws ExportException when so many pixels would be too long or would not fit into memory
     */
    public static Pixels of(Figure figure, PixelOptions options) throws ExportException {
        long width = options.pixels(figure.width());
        long height = options.pixels(figure.height());
        requireRoom(width, height);
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setClip(0, 0, image.getWidth(), image.getHeight());
        if (!options.transparent()) {
            graphics.setColor(Java2dPainter.color(figure.background()));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        }
        graphics.scale(options.scale(), options.scale());
        Java2dPainter.paint(figure, graphics);
        graphics.dispose();
        return new Pixels(image);
    }

    /** In pixels. */
    public int width() {
        return image.getWidth();
    }

    /** In pixels. */
    public int height() {
        return image.getHeight();
    }

    /** A copy of the pixels, row by row from the top, each 0xAARRGGBB with its colour not multiplied by its opacity. */
    public int[] argb() {
        return all.clone();
    }

    /** The pixel {@code index} of all of them, as in {@link #argb}. */
    int argb(int index) {
        return all[index];
    }

    /** Whether nothing behind it would be seen. */
    boolean isOpaque() {
        for (int argb : all) {
            if (argb >>> 24 != 255) {
                return false;
            }
        }
        return true;
    }

    private static void requireRoom(long width, long height) throws ExportException {
        if (width > LONGEST || height > LONGEST || width * height > LARGEST_AREA) {
            throw ExportException.tooLarge(width, height);
        }
        Runtime machine = Runtime.getRuntime();
        long free = machine.maxMemory() - (machine.totalMemory() - machine.freeMemory());
        if (4 * width * height > free / 4 * 3) {
            throw ExportException.tooLarge(width, height);
        }
    }
}
