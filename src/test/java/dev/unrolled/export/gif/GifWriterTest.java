package dev.unrolled.export.gif;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class GifWriterTest {
    private static final int SIDE = 64;

    @Test
    void upTo255ColoursAreExact() throws IOException {
        int[] pixels = IntStream.range(0, SIDE * SIDE)
                .map(i -> i % 255 * 0x010305 & 0xffffff)
                .toArray();
        assertThat(first(pixels)).isEqualTo(pixels);
    }

    @Test
    void flatAreasKeepTheirColourAmongThousandsOfShades() throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4);
        int[] pixels = IntStream.range(0, SIDE * SIDE)
                .map(i -> i < SIDE * SIDE / 2 ? 0x4477aa : random.nextInt(1 << 24))
                .toArray();
        int[] shown = first(pixels);
        assertThat(Arrays.copyOf(shown, SIDE * SIDE / 2)).containsOnly(0x4477aa);
        assertThat(meanDifference(shown, pixels)).isLessThan(16);
    }

    /** Four ramps of 256 shades each, in a quarter as many colours: a shade is hardly ever off by more than the next one. */
    @Test
    void shadesOfEdgesAreHardlyOff() throws IOException {
        int[] pixels = IntStream.range(0, SIDE * SIDE)
                .map(i -> {
                    int level = i % 256;
                    int word = i / 1024 % 4;
                    return (255 - level) * 0x10000 | (255 - level * word / 4) << 8 | 255 - level / 2;
                })
                .toArray();
        assertThat(meanDifference(first(pixels), pixels)).isLessThan(2);
    }

    @Test
    void framesAreWrittenAsTheyComeAndOnlyWhereTheyDiffer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GifWriter gif = GifWriter.open(out, SIDE, SIDE, true);
        int[] pixels = new int[SIDE * SIDE];
        gif.add(pixels, 5);
        int before = 0;
        for (int frame = 0; frame < 1000; frame++) {
            pixels[frame] = 0xffffff;
            gif.add(pixels, 5);
            assertThat(out.size()).as("after frame %d", frame).isGreaterThan(before);
            before = out.size();
        }
        gif.finish();
        assertThat(out.size()).isLessThan(50 * 1000);
    }

    @Test
    void nothingNewMakesAFrameStandLonger() throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        GifWriter still = GifWriter.open(one, SIDE, SIDE, false);
        still.add(new int[SIDE * SIDE], 30);
        still.finish();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        GifWriter three = GifWriter.open(other, SIDE, SIDE, false);
        for (int i = 0; i < 3; i++) {
            three.add(new int[SIDE * SIDE], 10);
        }
        three.finish();
        assertThat(other.toByteArray()).isEqualTo(one.toByteArray());
    }

    @Test
    void theChangedBoxIsTheSmallest() {
        int[] before = new int[100];
        int[] now = new int[100];
        now[23] = 1;
        now[57] = 1;
        assertThat(Difference.of(before, now, 10)).isEqualTo(new Difference(3, 2, 5, 4));
        assertThat(Difference.of(before, before.clone(), 10).isNone()).isTrue();
        Arrays.fill(now, 1);
        assertThat(Difference.of(before, now, 10)).isEqualTo(new Difference(0, 0, 10, 10));
        Arrays.fill(now, 0);
        now[99] = 1;
        assertThat(Difference.of(before, now, 10)).isEqualTo(new Difference(9, 9, 1, 1));
    }

    private static int[] first(int[] pixels) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GifWriter gif = GifWriter.open(out, SIDE, SIDE, false);
        gif.add(pixels, 10);
        gif.finish();
        gif.dispose();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        return Arrays.stream(image.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE))
                .map(argb -> argb & 0xffffff)
                .toArray();
    }

    /** Mean absolute difference of a channel, 0 to 255. */
    private static double meanDifference(int[] one, int[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                sum += Math.abs((one[i] >> shift & 0xff) - (other[i] >> shift & 0xff));
            }
        }
        return sum / 3 / one.length;
    }
}
