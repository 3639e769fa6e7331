package dev.unrolled.export.gif;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes a GIF frame by frame. Of a frame only the box in which it differs from the one before is written, and in it only the pixels
 * that differ; a frame that doesn't differ at all makes the one before stand longer. Two pictures are kept, however many frames there
 * are. The same frames give the same bytes.
 */
public final class GifWriter {
    private final GifStream stream;
    private final int width;
    private final int[] shown;
    private Optional<Cut> waiting = Optional.empty();

    /** A frame that waits to be written until it is known how long it stands. */
    private record Cut(BufferedImage picture, Point at, int hundredths) {
        Cut longer(int more) {
            return new Cut(picture, at, hundredths + more);
        }
    }

    private GifWriter(GifStream stream, int width, int height) {
        this.stream = stream;
        this.width = width;
        shown = new int[width * height];
        // No frame has a colour with anything above its red, so all of the first one differs.
        Arrays.fill(shown, -1);
    }

    /**
     * Starts a GIF.
     *
     * @param out gets the bytes as frames come; the caller closes it
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     * @param loop whether it starts over at its end, for ever
     */
    public static GifWriter open(OutputStream out, int width, int height, boolean loop) throws IOException {
        return new GifWriter(GifStream.open(out, width, height, loop), width, height);
    }

    /**
     * Adds a frame.
     *
     * @param pixels its colours row by row, each 0xRRGGBB; not kept
     * @param hundredths how long it stands, in hundredths of a second
     */
    public void add(int[] pixels, int hundredths) throws IOException {
        Difference difference = Difference.of(shown, pixels, width);
        if (difference.isNone()) {
            waiting = waiting.map(cut -> cut.longer(hundredths));
            return;
        }
        flush();
        waiting = Optional.of(cut(pixels, difference, hundredths));
        System.arraycopy(pixels, 0, shown, 0, shown.length);
    }

    /** Writes what is left and the end. */
    public void finish() throws IOException {
        flush();
        stream.finish();
    }

    /** Lets go of everything, whether finished or not; the bytes so far stay. */
    public void dispose() {
        stream.dispose();
    }

    private void flush() throws IOException {
        if (waiting.isPresent()) {
            Cut cut = waiting.get();
            stream.write(cut.picture, cut.at, cut.hundredths);
            waiting = Optional.empty();
        }
    }

    private Cut cut(int[] pixels, Difference box, int hundredths) {
        Histogram colours = colours(pixels, box);
        ColourTable table = ColourTable.of(colours);
        colours.match(table);
        byte[] entries = entries(pixels, box, colours);
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(entries, entries.length),
                box.width(),
                box.height(),
                box.width(),
                1,
                new int[] {0},
                null);
        return new Cut(new BufferedImage(table.model(), raster, false, null), new Point(box.x(), box.y()), hundredths);
    }

    /** Neighbours are mostly alike: runs are counted at once. */
    private Histogram colours(int[] pixels, Difference box) {
        Histogram colours = new Histogram();
        for (int row = box.y(); row < box.y() + box.height(); row++) {
            int start = row * width + box.x();
            int end = start + box.width();
            while (start < end) {
                int colour = pixels[start];
                int run = 0;
                for (; start < end && pixels[start] == colour; start++) {
                    run += shown[start] == colour ? 0 : 1;
                }
                if (run > 0) {
                    colours.add(colour, run);
                }
            }
        }
        return colours;
    }

    private byte[] entries(int[] pixels, Difference box, Histogram colours) {
        byte[] entries = new byte[box.width() * box.height()];
        int at = 0;
        int last = -1;
        byte lastEntry = 0;
        for (int row = box.y(); row < box.y() + box.height(); row++) {
            int start = row * width + box.x();
            for (int i = start; i < start + box.width(); i++, at++) {
                int colour = pixels[i];
                if (colour != shown[i]) {
                    if (colour != last) {
                        last = colour;
                        lastEntry = colours.entry(colour);
                    }
                    entries[at] = lastEntry;
                }
            }
        }
        return entries;
    }
}
