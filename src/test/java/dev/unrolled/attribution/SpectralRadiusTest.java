package dev.unrolled.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.network.CellKind;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Shape;
import dev.unrolled.network.Sizes;
import org.junit.jupiter.api.Test;

class SpectralRadiusTest {
    @Test
    void aRotationStretchesNothing() {
        assertThat(SpectralRadius.of(new double[] {0.6, -0.8, 0.8, 0.6}, 2)).isCloseTo(1, within(1e-14));
    }

    @Test
    void theLargestEigenvalueCountsWhateverItsSign() {
        assertThat(SpectralRadius.of(new double[] {-3, 5, 0, 2}, 2)).isCloseTo(3, within(1e-14));
    }

    @Test
    void whatVanishesAfterTwoTurnsHasNoRadius() {
        assertThat(SpectralRadius.of(new double[] {0, 7, 0, 0}, 2)).isZero();
    }

    @Test
    void itIsTheLimitOfPowers() {
        double[] matrix = {0.2, 0.9, -0.4, 0.5, 0.1, 0.3, -0.7, 0.6, 0.8};
        double[] x = {1, 0.5, -0.25};
        double logs = 0;
        int turns = 4000;
        for (int turn = 0; turn < turns; turn++) {
            x = times(matrix, x);
            double norm = Math.sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2]);
            logs += StrictMath.log(norm);
            x = new double[] {x[0] / norm, x[1] / norm, x[2] / norm};
        }
        assertThat(SpectralRadius.of(matrix, 3)).isCloseTo(StrictMath.exp(logs / turns), within(1e-3));
    }

    private static double[] times(double[] matrix, double[] x) {
        double[] y = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                y[row] += matrix[3 * row + column] * x[column];
            }
        }
        return y;
    }

    @Test
    void aNetworkWithGatesHasNoSingleRecurrentMatrix() {
        Shape shape = new Shape(CellKind.LSTM, Nonlinearity.TANH, new Sizes(3, 2, 2, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpectralRadius.of(Parameters.zeros(shape)))
                .withMessageContaining("recurrent");
        assertThatIllegalArgumentException().isThrownBy(() -> SpectralRadius.of(new double[3], 2));
    }

    @Test
    void theRadiusIsTheLargestOfAllModuli() {
        Shape shape = new Shape(CellKind.RNN, Nonlinearity.TANH, new Sizes(3, 2, 3, 2));
        Parameters turning =
                Parameters.zeros(shape).with("cell.weight_hh_l0", new double[] {0, -0.5, 0, 0.5, 0, 0, 0, 0, -2});
        assertThat(SpectralRadius.moduli(turning)).containsExactly(new double[] {2, 0.5, 0.5}, within(1e-14));
        assertThat(SpectralRadius.of(turning)).isCloseTo(2, within(1e-14));
    }
}
