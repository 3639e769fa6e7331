package dev.unrolled.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** A slope is measured as well where it has all but vanished, or is enormous, as where it is of a common size. */
final class CentralDifferenceTest {
    private static void isMeasured(double measured, double slope) {
        assertThat(measured / slope).isCloseTo(1, within(1e-4));
    }

    @Test
    void aCommonSlopeIsMeasuredToNineDigits() {
        assertThat(CentralDifference.slope(StrictMath::sin)).isCloseTo(1, within(1e-9));
        assertThat(CentralDifference.slope(x -> StrictMath.exp(0.3 + x))).isCloseTo(StrictMath.exp(0.3), within(1e-9));
    }

    @Test
    void aSlopeThatHasAllButVanishedIsMeasuredThoughTheFunctionIsNotSmall() {
        isMeasured(CentralDifference.slope(x -> 2.5 + 1e-8 * StrictMath.sin(x)), 1e-8);
    }

    @Test
    void aSlopeThatHasExplodedIsMeasuredThoughTheFunctionBendsNearby() {
        isMeasured(CentralDifference.slope(x -> StrictMath.sin(1e5 * x)), 1e5);
        isMeasured(CentralDifference.slope(x -> StrictMath.exp(1e6 * x)), 1e6);
    }

    @Test
    void aKinkNearbyIsNotSteppedOver() {
        isMeasured(CentralDifference.slope(x -> Math.max(0, x - 3e-6) * 50 + x), 1);
    }

    @Test
    void whereNothingChangesTheSlopeIsNothing() {
        assertThat(CentralDifference.slope(x -> 0.7)).isZero();
    }
}
