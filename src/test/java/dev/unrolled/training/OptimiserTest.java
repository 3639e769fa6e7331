package dev.unrolled.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptimiserTest {
    private static final double[] GRADIENTS = {0.5, -0.25, 1e-4, 0, 3};

    /** What a rule makes of one weight of 2 under the gradients above. */
    private static double[] path(Optimiser.Steps steps, double... factors) {
        double[] weight = {2};
        double[] path = new double[GRADIENTS.length];
        for (int n = 0; n < GRADIENTS.length; n++) {
            steps.next(factors.length == 0 ? 1 : factors[n]);
            steps.update(0, 1, weight, new double[] {GRADIENTS[n]});
            path[n] = weight[0];
        }
        return path;
    }

    @Test
    void adamTakesTheStepsOfItsPaper() {
        double[] path = path(Adam.of(0.01).start(1, 0.1));
        double w = 2;
        double m = 0;
        double v = 0;
        for (int n = 1; n <= GRADIENTS.length; n++) {
            double g = GRADIENTS[n - 1];
            m = 0.9 * m + 0.1 * g;
            v = 0.999 * v + 0.001 * g * g;
            double meanHat = m / (1 - Math.pow(0.9, n));
            double squareHat = v / (1 - Math.pow(0.999, n));
            w = w - 0.01 * 0.1 * w - 0.01 * meanHat / (Math.sqrt(squareHat) + 1e-8);
            assertThat(path[n - 1]).isCloseTo(w, within(1e-14));
        }
    }

    @Test
    void theFactorScalesAdamsRate() {
        double[] path = path(Adam.of(0.01).start(1, 0), 0.5, 0, 1, 1, 1);
        assertThat(path[0]).isCloseTo(1.995, within(1e-9));
        assertThat(path[1]).isEqualTo(path[0]);
    }

    @Test
    void adamsFirstStepIsTheRateWhateverTheGradient() {
        assertThat(path(Adam.of(0.01).start(1, 0))[0]).isCloseTo(1.99, within(1e-9));
    }

    @Test
    void momentumKeepsTheDirection() {
        double[] path = path(new Sgd(0.1, 0.9).start(1, 0));
        assertThat(path[0]).isCloseTo(2 - 0.1 * 0.5, within(1e-15));
        assertThat(path[1]).isCloseTo(path[0] - 0.1 * (0.9 * 0.5 - 0.25), within(1e-15));
        double direction = 0.9 * (0.9 * (0.9 * 0.5 - 0.25) + 1e-4);
        assertThat(path[3]).isCloseTo(path[2] - 0.1 * direction, within(1e-15));
    }

    @Test
    void gradientDescentWithoutMomentumFollowsTheGradientAlone() {
        double[] path = path(new Sgd(0.1, 0).start(1, 0));
        assertThat(path[3]).isEqualTo(path[2]);
        assertThat(path[4]).isCloseTo(path[3] - 0.3, within(1e-15));
    }

    @Test
    void weightDecayShrinksAWeightByTheRateTimesItsShare() {
        assertThat(path(new Sgd(0.1, 0).start(1, 0.5))[0]).isCloseTo(2 * 0.95 - 0.05, within(1e-15));
    }

    @Test
    void theFactorScalesTheStep() {
        double[] path = path(new Sgd(0.1, 0).start(1, 0), 0.5, 0, 1, 1, 2);
        assertThat(path[0]).isCloseTo(2 - 0.025, within(1e-15));
        assertThat(path[1]).isEqualTo(path[0]);
        assertThat(path[4]).isCloseTo(path[3] - 0.6, within(1e-15));
    }

    @Test
    void aStretchFindsWhatIsRememberedOfItsOwnWeights() {
        Optimiser.Steps whole = Adam.of(0.01).start(4, 0);
        Optimiser.Steps parts = Adam.of(0.01).start(4, 0);
        double[] all = {1, 2, 3, 4};
        double[] stretched = all.clone();
        for (int n = 0; n < 3; n++) {
            whole.next(1);
            double[] gradient = {1, -2, 3, n};
            whole.update(0, 4, all, gradient);
            parts.next(1);
            parts.update(2, 4, stretched, gradient);
            parts.update(0, 2, stretched, gradient);
        }
        assertThat(stretched).containsExactly(all);
    }

    @ParameterizedTest
    @EnumSource(RateSchedule.class)
    void everyScheduleStartsWithTheWholeRate(RateSchedule schedule) {
        assertThat(schedule.factor(0)).isEqualTo(1);
    }

    @Test
    void schedulesFallAsTheySay() {
        assertThat(RateSchedule.CONSTANT.factor(0.9)).isEqualTo(1);
        assertThat(RateSchedule.LINEAR.factor(0.75)).isEqualTo(0.25);
        assertThat(RateSchedule.COSINE.factor(0.5)).isCloseTo(0.5, within(1e-15));
        assertThat(RateSchedule.COSINE.factor(0.25)).isCloseTo((1 + Math.sqrt(0.5)) / 2, within(1e-15));
    }

    @Test
    void settingsOutOfRangeAreRefusedWithASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Adam.of(0))
                .withMessage("The learning rate must be above 0, not 0.0.");
        assertThatIllegalArgumentException().isThrownBy(() -> Adam.of(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sgd(0.1, 1))
                .withMessage("The momentum must be at least 0 and below 1, not 1.0.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Sgd(Double.POSITIVE_INFINITY, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Adam(0.1, 1, 0.9, 1e-8));
        assertThatIllegalArgumentException().isThrownBy(() -> new Adam(0.1, 0.9, -0.1, 1e-8));
        assertThatIllegalArgumentException().isThrownBy(() -> new Adam(0.1, 0.9, 0.9, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(1, 1, RateSchedule.CONSTANT, 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(-1, 1, RateSchedule.CONSTANT, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(1, 0, RateSchedule.CONSTANT, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(1, 1, RateSchedule.CONSTANT, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Care(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Care(0, -1));
    }
}
