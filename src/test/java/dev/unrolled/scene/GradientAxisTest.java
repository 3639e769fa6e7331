package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.figure.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientAxisTest {
    private static final Bounds AREA = new Bounds(0, 100, 500, 200);

    @ParameterizedTest
    @CsvSource({"0.01, 0.634", "1e-9, 0.4", "0.3, 0.5", "0.999, 1.001", "1e-30, 1e-3", "5, 90000", "1e-200, 1e-199"})
    void everyScaleHasTwoToSixTicksThatStandInsideInOrder(double least, double most) {
        for (GradientScale scale : GradientScale.values()) {
            GradientAxis axis = GradientAxis.of(scale, least, most, AREA);
            assertThat(axis.ticks()).hasSizeBetween(2, 7).isSorted();
            assertThat(axis.ticks()).allSatisfy(tick -> assertThat(axis.y(tick)).isBetween(100.0, 300.0));
        }
    }

    @Test
    void decadesAreEquallyHigh() {
        GradientAxis axis = GradientAxis.of(GradientScale.LOG, 0.0002, 0.9, AREA);
        double decade = axis.height(0.1) - axis.height(0.01);
        assertThat(axis.height(0.01) - axis.height(0.001)).isCloseTo(decade, within(1e-9));
        assertThat(axis.ticks()).contains(0.1, 0.01, 0.001);
    }

    @Test
    void linearBarsAreProportional() {
        GradientAxis axis = GradientAxis.of(GradientScale.LINEAR, 0.1, 0.8, AREA);
        assertThat(axis.height(0.8)).isCloseTo(4 * axis.height(0.2), within(1e-9));
        assertThat(axis.ticks()).startsWith(0.0);
    }

    @Test
    void theLeastBarIsStillSeen() {
        GradientAxis axis = GradientAxis.of(GradientScale.LOG, 0.0101, 0.634, AREA);
        assertThat(axis.height(0.0101)).isGreaterThan(20);
        assertThat(axis.height(0.634)).isLessThanOrEqualTo(200);
    }

    @Test
    void whatIsTenDecadesBelowIsSaidToBeBelow() {
        GradientAxis axis = GradientAxis.of(GradientScale.LOG, 1e-30, 0.5, AREA);
        assertThat(axis.isBelow(1e-30)).isTrue();
        assertThat(axis.height(1e-30)).isZero();
        assertThat(axis.isBelow(1e-8)).isFalse();
    }

    @Test
    void noGradientAtAllIsNoTrouble() {
        for (GradientScale scale : GradientScale.values()) {
            GradientAxis axis = GradientAxis.of(scale, 0, 0, AREA);
            assertThat(axis.height(0)).isZero();
            assertThat(axis.ticks()).isNotEmpty();
        }
    }
}
