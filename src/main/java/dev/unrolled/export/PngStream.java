package dev.unrolled.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pixels as a PNG (ISO/IEC 15948), row by row as they are, with no filter: figures are flat, and of the five filters that
 * leaves the smallest file as well as the soonest finished.
 */
final class PngStream {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int RGB = 2;
    private static final int RGBA = 6;
    private static final int PIECE = 64 * 1024;

    /** Of zlib's levels the last that doesn't look for better matches: of flat colours those take three times as long for a sixth less. */
    private static final int LEVEL = 3;

    private final DataOutputStream out;
    private final CRC32 check = new CRC32();

    PngStream(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /**
     * Writes everything; the stream stays open.
     *
     * @param pixelsPerMetre how large the picture is on a page
     */
    void write(Pixels pixels, int pixelsPerMetre) throws IOException {
        boolean opaque = pixels.isOpaque();
        out.write(SIGNATURE);
        chunk("IHDR", bytes(data -> {
            data.writeInt(pixels.width());
            data.writeInt(pixels.height());
            data.write(new byte[] {8, (byte) (opaque ? RGB : RGBA), 0, 0, 0});
        }));
        chunk("pHYs", bytes(data -> {
            data.writeInt(pixelsPerMetre);
            data.writeInt(pixelsPerMetre);
            data.write(1);
        }));
        rows(pixels, opaque);
        chunk("IEND", new byte[0]);
        out.flush();
    }

    private void rows(Pixels pixels, boolean opaque) throws IOException {
        Deflater deflater = new Deflater(LEVEL);
        try (DeflaterOutputStream packed = new DeflaterOutputStream(new Pieces(), deflater, PIECE)) {
            byte[] bytes = new byte[1 + pixels.width() * (opaque ? 3 : 4)];
            for (int y = 0; y < pixels.height(); y++) {
                pack(pixels, y, bytes, opaque);
                packed.write(bytes);
            }
        } finally {
            deflater.end();
        }
    }

    /** The first byte of a row names its filter; 0 is none. */
    private static void pack(Pixels pixels, int y, byte[] bytes, boolean opaque) {
        int at = 1;
        int first = y * pixels.width();
        for (int i = first; i < first + pixels.width(); i++) {
            int argb = pixels.argb(i);
            bytes[at++] = (byte) (argb >> 16);
            bytes[at++] = (byte) (argb >> 8);
            bytes[at++] = (byte) argb;
            if (!opaque) {
                bytes[at++] = (byte) (argb >>> 24);
            }
        }
    }

    private void chunk(String name, byte[] data) throws IOException {
        chunk(name, data, 0, data.length);
    }

    private void chunk(String name, byte[] data, int from, int length) throws IOException {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        check.reset();
        check.update(letters);
        check.update(data, from, length);
        out.writeInt(length);
        out.write(letters);
        out.write(data, from, length);
        out.writeInt((int) check.getValue());
    }

    private static byte[] bytes(Fields fields) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        fields.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    /** What stands in a chunk. */
    private interface Fields {
        void write(DataOutputStream data) throws IOException;
    }

    /** Packed rows, as the chunks they come in. */
    private final class Pieces extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] packed, int from, int length) throws IOException {
            chunk("IDAT", packed, from, length);
        }
    }
}
