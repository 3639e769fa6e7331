package dev.unrolled.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SquashTest {

    /** Of all sizes: as small as doubles get, around 1, and as far as anything still changes. */
    private static DoubleStream points() {
        Random random = new Random(42);
        return Stream.of(
                        random.doubles(200_000, -4, 4),
                        random.doubles(100_000, -40, 40),
                        random.doubles(50_000, -707, 707),
                        random.ints(50_000, -1070, 0)
                                .mapToDouble(power -> Math.scalb(random.nextDouble() - 0.5, power)),
                        DoubleStream.of(0.0, -0.0, 1, -1, Double.MIN_VALUE, 1e-300, 22, -22, 21.9999, 700, -700))
                .flatMap(DoubleStream::boxed)
                .mapToDouble(Double::doubleValue);
    }

    private static double worstUlps(DoubleUnaryOperator ours, DoubleUnaryOperator exact) {
        return points().map(x -> {
                    double expected = exact.applyAsDouble(x);
                    return Math.abs(ours.applyAsDouble(x) - expected) / Math.ulp(expected);
                })
                .max()
                .orElseThrow();
    }

    /** {@link StrictMath} itself may be off by one. */
    @Test
    void expIsWithinTwoUnitsInTheLastPlace() {
        assertThat(worstUlps(Squash::exp, StrictMath::exp)).isLessThanOrEqualTo(2);
    }

    @Test
    void tanhIsWithinThreeUnitsOfOneThatMayItselfBeOffByTwo() {
        assertThat(worstUlps(Squash::tanh, StrictMath::tanh)).isLessThanOrEqualTo(3);
    }

    @Test
    void sigmoidIsWithinThreeUnitsInTheLastPlace() {
        assertThat(worstUlps(Squash::sigmoid, SquashTest::logistic)).isLessThanOrEqualTo(3);
    }

    private static double logistic(double x) {
        return x < 0 ? StrictMath.exp(x) / (1 + StrictMath.exp(x)) : 1 / (1 + StrictMath.exp(-x));
    }

    @Test
    void tanhOfOppositesIsOppositeToTheLastBit() {
        points().forEach(x -> assertThat(Squash.tanh(-x)).isEqualTo(-Squash.tanh(x)));
    }

    @Test
    void tanhKeepsTheSignOfZero() {
        assertThat(1 / Squash.tanh(-0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(1 / Squash.tanh(0.0)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void tanhOfTheSmallestNumbersIsThatNumber() {
        assertThat(Squash.tanh(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
        assertThat(Squash.tanh(1e-200)).isEqualTo(1e-200);
    }

    @Test
    void farOutEverythingIsFlat() {
        assertThat(Squash.tanh(1e300)).isEqualTo(1);
        assertThat(Squash.tanh(Double.NEGATIVE_INFINITY)).isEqualTo(-1);
        assertThat(Squash.sigmoid(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(Squash.sigmoid(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Squash.sigmoid(-700)).isEqualTo(StrictMath.exp(-700), offset(1e-319));
        assertThat(Squash.exp(1000)).isInfinite();
        assertThat(Squash.exp(-1000)).isZero();
        assertThat(Squash.exp(-730)).isEqualTo(StrictMath.exp(-730));
    }

    @Test
    void notANumberStaysOne() {
        assertThat(Squash.tanh(Double.NaN)).isNaN();
        assertThat(Squash.sigmoid(Double.NaN)).isNaN();
        assertThat(Squash.exp(Double.NaN)).isNaN();
    }

    @Test
    void onlyTheStretchIsReplaced() {
        double[] a = {1, 1, 1, 1};
        double[][] room = new double[2][4];
        Squash.tanh(a, 1, 2, room);
        Squash.sigmoid(a, 2, 3, room);
        assertThat(a).containsExactly(1, Squash.tanh(1), Squash.sigmoid(1), 1);
    }

    @Test
    void aStretchHasTheBitsOfItsNumbersOneByOne() {
        double[] far = {709, -709, 1e300, -1e300, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, -0.0};
        double[] x = DoubleStream.concat(points(), DoubleStream.of(far)).toArray();
        double[][] room = new double[2][x.length];
        double[] tanh = x.clone();
        Squash.tanh(tanh, 0, x.length, room);
        assertThat(tanh).containsExactly(DoubleStream.of(x).map(Squash::tanh).toArray());
        double[] sigmoid = x.clone();
        Squash.sigmoid(sigmoid, 0, x.length, room);
        assertThat(sigmoid)
                .containsExactly(DoubleStream.of(x).map(Squash::sigmoid).toArray());
    }
}
