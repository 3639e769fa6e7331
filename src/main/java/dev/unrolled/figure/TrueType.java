package dev.unrolled.figure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What a TrueType file says about widths, in shares of the font size. Reads the tables {@code head}, {@code hhea},
 * {@code hmtx}, {@code OS/2} and format 4 of {@code cmap} of a file that we made ourselves (OpenType 1.9, "Font Tables").
 */
final class TrueType {
    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    private static final float ABSENT = -1;

    private final float[] advances;
    private final double ascent;
    private final double descent;
    private final double capitals;

    private TrueType(ByteBuffer file) {
        Map<String, ByteBuffer> tables = tables(file);
        double em = table(tables, "head").getShort(18) & 0xffff;
        ByteBuffer hhea = table(tables, "hhea");
        ascent = hhea.getShort(4) / em;
        descent = -hhea.getShort(6) / em;
        capitals = table(tables, "OS/2").getShort(88) / em;
        float[] widths = glyphWidths(table(tables, "hmtx"), hhea.getShort(34) & 0xffff, em);
        advances = characterWidths(segments(table(tables, "cmap")), widths);
    }

    static TrueType of(byte[] file) {
        return new TrueType(ByteBuffer.wrap(file));
    }

    boolean has(int character) {
        return character < advances.length && advances[character] >= 0;
    }

    /** Width of a character at font size 1, or a negative number where the font lacks it. */
    float advance(int character) {
        return character < advances.length ? advances[character] : ABSENT;
    }

    double ascent() {
        return ascent;
    }

    double descent() {
        return descent;
    }

    double capitals() {
        return capitals;
    }

    private static Map<String, ByteBuffer> tables(ByteBuffer file) {
        Map<String, ByteBuffer> tables = new HashMap<>();
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = FIRST_TABLE + i * TABLE_ENTRY;
            byte[] tag = new byte[4];
            file.get(entry, tag);
            tables.put(
                    new String(tag, StandardCharsets.US_ASCII),
                    file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        return tables;
    }

    private static ByteBuffer table(Map<String, ByteBuffer> tables, String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return table;
    }

    private static float[] glyphWidths(ByteBuffer hmtx, int entries, double em) {
        float[] widths = new float[entries];
        for (int glyph = 0; glyph < entries; glyph++) {
            widths[glyph] = (float) ((hmtx.getShort(4 * glyph) & 0xffff) / em);
        }
        return widths;
    }

    private static ByteBuffer segments(ByteBuffer cmap) {
        int subtables = cmap.getShort(2);
        for (int i = 0; i < subtables; i++) {
            ByteBuffer subtable = cmap.slice(cmap.getInt(8 + 8 * i), cmap.limit() - cmap.getInt(8 + 8 * i));
            if (subtable.getShort(0) == 4) {
                return subtable;
            }
        }
        throw new IllegalArgumentException("the font's characters are in a format other than 4");
    }

    /** Format 4: runs of characters, each with a shift to glyph numbers or a list of them; the last run is a mere end. */
    private static float[] characterWidths(ByteBuffer cmap, float[] widths) {
        int twice = cmap.getShort(6) & 0xffff;
        float[] advances = new float[(cmap.getShort(10 + twice) & 0xffff) + 1];
        Arrays.fill(advances, ABSENT);
        for (int i = 0; i < twice - 2; i += 2) {
            int last = cmap.getShort(14 + i) & 0xffff;
            int first = cmap.getShort(16 + twice + i) & 0xffff;
            int delta = cmap.getShort(16 + 2 * twice + i);
            int place = 16 + 3 * twice + i;
            int range = cmap.getShort(place) & 0xffff;
            for (int c = first; c <= last; c++) {
                int glyph = range == 0 ? c + delta : listed(cmap, place + range + 2 * (c - first), delta);
                advances[c] = width(widths, glyph & 0xffff);
            }
        }
        return advances;
    }

    /** Glyphs past the last entry of {@code hmtx} are as wide as that one; glyph 0 stands for what the font lacks. */
    private static float width(float[] widths, int glyph) {
        return glyph == 0 ? ABSENT : widths[Math.min(glyph, widths.length - 1)];
    }

    private static int listed(ByteBuffer cmap, int place, int delta) {
        int glyph = cmap.getShort(place) & 0xffff;
        return glyph == 0 ? 0 : glyph + delta;
    }
}
