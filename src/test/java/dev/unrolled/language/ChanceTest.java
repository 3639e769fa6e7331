package dev.unrolled.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {
    @Test
    void drawsTheNumbersOfSplitMix64() {
        Chance chance = new Chance(1234567);
        assertThat(chance.bits()).isEqualTo(6457827717110365317L);
        assertThat(chance.bits()).isEqualTo(3203168211198807973L);
        SplittableRandom java = new SplittableRandom(-3);
        Chance same = new Chance(-3);
        for (int i = 0; i < 100; i++) {
            assertThat(same.bits()).isEqualTo(java.nextLong());
        }
    }

    @Test
    void uniformNumbersAreEvenlySpreadFromZeroToOne() {
        Chance chance = new Chance(5);
        double[] drawn =
                IntStream.range(0, 100_000).mapToDouble(i -> chance.uniform()).toArray();
        assertThat(Arrays.stream(drawn)).allMatch(x -> x >= 0 && x < 1);
        assertThat(mean(drawn)).isCloseTo(0.5, within(0.005));
    }

    @Test
    void normalNumbersHaveMeanZeroAndVarianceOne() {
        Chance chance = new Chance(5);
        double[] drawn =
                IntStream.range(0, 100_000).mapToDouble(i -> chance.normal()).toArray();
        double[] squares = IntStream.range(0, drawn.length)
                .mapToDouble(i -> drawn[i] * drawn[i])
                .toArray();
        double[] fourths = IntStream.range(0, drawn.length)
                .mapToDouble(i -> squares[i] * squares[i])
                .toArray();
        assertThat(mean(drawn)).isCloseTo(0, within(0.02));
        assertThat(mean(squares)).isCloseTo(1, within(0.02));
        assertThat(mean(fourths)).isCloseTo(3, within(0.15));
    }

    @Test
    void everyNumberBelowABoundIsDrawnAboutEquallyOften() {
        Chance chance = new Chance(5);
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++) {
            counts[chance.below(7)]++;
        }
        assertThat(Arrays.stream(counts)).allMatch(count -> count > 9_600 && count < 10_400);
        assertThatIllegalArgumentException().isThrownBy(() -> chance.below(0));
    }

    @Test
    void shufflingKeepsTheNumbersAndPutsEachEverywhere() {
        Chance chance = new Chance(5);
        int[] firsts = new int[5];
        for (int i = 0; i < 10_000; i++) {
            int[] numbers = {0, 1, 2, 3, 4};
            chance.shuffle(numbers);
            assertThat(numbers).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
            firsts[numbers[0]]++;
        }
        assertThat(Arrays.stream(firsts)).allMatch(count -> count > 1_850 && count < 2_150);
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }
}
