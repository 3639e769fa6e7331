package dev.unrolled.export.gif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A few colours that stand for many: the box around all colours is cut in two at the median of its longest side, and so on with the
 * box that loses most (Heckbert 1982, "Color image quantization for frame buffer display"); each box is stood for by its mean.
 */
final class MedianCut {
    private final Histogram seen;

    private MedianCut(Histogram seen) {
        this.seen = seen;
    }

    /** At most {@code most} colours for {@code colours}, each of which counts as often as it was seen. */
    static int[] of(int[] colours, Histogram seen, int most) {
        MedianCut cut = new MedianCut(seen);
        List<Box> boxes = new ArrayList<>(List.of(cut.box(colours)));
        while (boxes.size() < most) {
            Box widest = boxes.stream()
                    .max(Comparator.comparingLong(box -> box.loss))
                    .orElseThrow();
            if (widest.loss == 0) {
                break;
            }
            boxes.remove(widest);
            cut.split(widest, boxes);
        }
        return boxes.stream().mapToInt(box -> cut.mean(box.colours)).toArray();
    }

    /** Colours that will be one. */
    private static final class Box {
        private final int[] colours;
        /** Where in a colour the channel is in which they differ most. */
        private final int shift;
        /** How much is lost by making them one. */
        private final long loss;

        Box(int[] colours, int shift, long loss) {
            this.colours = colours;
            this.shift = shift;
            this.loss = loss;
        }
    }

    private Box box(int[] colours) {
        int widest = 0;
        int shift = 0;
        for (int channel = 16; channel >= 0; channel -= 8) {
            int range = range(colours, channel);
            if (range > widest) {
                widest = range;
                shift = channel;
            }
        }
        return new Box(colours, shift, widest * weight(colours));
    }

    private static int range(int[] colours, int shift) {
        int least = 255;
        int most = 0;
        for (int colour : colours) {
            int level = colour >> shift & 0xff;
            least = Math.min(least, level);
            most = Math.max(most, level);
        }
        return most - least;
    }

    private long weight(int[] colours) {
        long sum = 0;
        for (int colour : colours) {
            sum += seen.count(colour);
        }
        return sum;
    }

    /** A box that loses something has two colours at least, so neither half is empty. */
    private void split(Box box, List<Box> into) {
        int[] sorted = sorted(box);
        long half = weight(sorted) / 2;
        int middle = 0;
        for (long below = 0; below <= half && middle < sorted.length - 1; middle++) {
            below += seen.count(sorted[middle]);
        }
        into.add(box(Arrays.copyOfRange(sorted, 0, middle)));
        into.add(box(Arrays.copyOfRange(sorted, middle, sorted.length)));
    }

    private static int[] sorted(Box box) {
        long[] keyed = new long[box.colours.length];
        for (int i = 0; i < keyed.length; i++) {
            keyed[i] = (long) (box.colours[i] >> box.shift & 0xff) << 24 | box.colours[i];
        }
        Arrays.sort(keyed);
        return Arrays.stream(keyed).mapToInt(key -> (int) (key & 0xffffff)).toArray();
    }

    private int mean(int[] colours) {
        long total = weight(colours);
        int mean = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            long sum = total / 2;
            for (int colour : colours) {
                sum += (long) (colour >> shift & 0xff) * seen.count(colour);
            }
            mean |= (int) (sum / total) << shift;
        }
        return mean;
    }
}
