package dev.unrolled.export.gif;

import java.util.Arrays;

/**
 * How often each colour (0xRRGGBB) occurs; and, once there is a table of colours, which entry each of them gets. A hash table with
 * open addressing: a frame has a million pixels, and an object for each colour would cost more than the painting.
 */
final class Histogram {
    private static final int FIRST_CAPACITY = 1 << 11;

    private int[] colours = new int[FIRST_CAPACITY];
    private int[] counts = new int[FIRST_CAPACITY];
    private byte[] entries = {};
    private int size;

    /** Counts a colour {@code times} times, at least once. */
    void add(int colour, int times) {
        int slot = slot(colour);
        if (counts[slot] == 0) {
            if (4 * (size + 1) > 3 * colours.length) {
                grow();
                slot = slot(colour);
            }
            colours[slot] = colour;
            size++;
        }
        counts[slot] += times;
    }

    /** How many different colours there are. */
    int size() {
        return size;
    }

    /** All colours, the most frequent first; of equally frequent ones the darker first, so that the order is always the same. */
    int[] byFrequency() {
        long[] order = new long[size];
        int found = 0;
        for (int slot = 0; slot < colours.length; slot++) {
            if (counts[slot] > 0) {
                order[found++] = (long) -counts[slot] << 24 | colours[slot];
            }
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(one -> (int) (one & 0xffffff)).toArray();
    }

    /** How often a colour was counted. */
    int count(int colour) {
        return counts[slot(colour)];
    }

    /** Looks up every colour's nearest entry of a table once. */
    void match(ColourTable table) {
        entries = new byte[colours.length];
        for (int slot = 0; slot < colours.length; slot++) {
            if (counts[slot] > 0) {
                entries[slot] = (byte) table.nearest(colours[slot]);
            }
        }
    }

    /** The entry of a colour that was counted, after {@link #match}. */
    byte entry(int colour) {
        return entries[slot(colour)];
    }

    private int slot(int colour) {
        int mask = colours.length - 1;
        // Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4).
        int slot = (colour * 0x9e3779b1) >>> 8 & mask;
        while (counts[slot] != 0 && colours[slot] != colour) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldColours = colours;
        int[] oldCounts = counts;
        colours = new int[2 * oldColours.length];
        counts = new int[colours.length];
        for (int old = 0; old < oldColours.length; old++) {
            if (oldCounts[old] > 0) {
                int slot = slot(oldColours[old]);
                colours[slot] = oldColours[old];
                counts[slot] = oldCounts[old];
            }
        }
    }
}
