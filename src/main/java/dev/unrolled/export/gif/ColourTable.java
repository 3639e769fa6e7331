package dev.unrolled.export.gif;

import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/**
 * Up to 255 colours, and one entry, the first, for pixels that stay as they are.
 *
 * <p>Where a frame has no more colours than that, they are all exact. Otherwise the most frequent ones are, because flat areas must
 * not change their colour, and the others, the many shades along the edges of letters, are stood for by median cut. Nothing is
 * dithered: noise on a flat area is worse than a shade that is a little off.
 */
final class ColourTable {
    private static final int MOST = 255;
    private static final int EXACT = 160;
    private static final int KEPT = 0;

    private final int[] colours;

    private ColourTable(int[] colours) {
        this.colours = colours;
    }

    /** The best table for the colours that were counted. */
    static ColourTable of(Histogram seen) {
        int[] all = seen.byFrequency();
        if (all.length <= MOST) {
            return new ColourTable(all);
        }
        int[] shades = MedianCut.of(Arrays.copyOfRange(all, EXACT, all.length), seen, MOST - EXACT);
        int[] both = Arrays.copyOf(all, EXACT + shades.length);
        System.arraycopy(shades, 0, both, EXACT, shades.length);
        return new ColourTable(both);
    }

    /** The entry whose colour is most like {@code colour}; the first of several. */
    int nearest(int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length && least > 0; i++) {
            int far = distance(colours[i], colour);
            if (far < least) {
                least = far;
                best = i;
            }
        }
        return best + 1;
    }

    /** Green counts most and blue least, roughly as eyes weigh them. */
    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return 3 * red * red + 4 * green * green + 2 * blue * blue;
    }

    /** As Java2D has it; the first entry is clear, the others are opaque. */
    IndexColorModel model() {
        int entries = colours.length + 1;
        int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(entries - 1));
        int[] argb = new int[1 << bits];
        Arrays.fill(argb, 0xff000000);
        argb[KEPT] = 0;
        for (int i = 0; i < colours.length; i++) {
            argb[i + 1] = 0xff000000 | colours[i];
        }
        return new IndexColorModel(bits, argb.length, argb, 0, true, KEPT, DataBuffer.TYPE_BYTE);
    }
}
