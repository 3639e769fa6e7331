package dev.unrolled.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Shape;
import dev.unrolled.network.Sizes;
import dev.unrolled.reference.RandomNetworks;
import org.junit.jupiter.api.Test;

final class JacobianNormsTest {

    /** Two rectified units that turn and stretch: the norm of each power is the power of the stretch. */
    private static Network stretching(double factor) {
        Shape shape = new Shape(CellKind.RNN, Nonlinearity.RELU, new Sizes(2, 1, 2, 1));
        return Network.of(Parameters.zeros(shape)
                .with("cell.weight_hh_l0", new double[] {0, factor, factor, 0})
                .with("cell.bias_ih_l0", new double[] {1, 1}));
    }

    @Test
    void aStretchOfTwoGrowsByTwoEachStep() {
        JacobianNorms norms = JacobianNorms.of(stretching(2), new int[] {0, 1, 0, 1});
        assertThat(norms.of(3, 3)).isEqualTo(1);
        assertThat(norms.of(3, 2)).isCloseTo(2, offset(1e-15));
        assertThat(norms.of(3, 0)).isCloseTo(8, offset(1e-14));
        assertThat(norms.of(0, 3)).isZero();
    }

    @Test
    void normsFarBelowWhatCanBeSquaredAreStillRight() {
        JacobianNorms norms = JacobianNorms.of(stretching(1e-20), new int[12]);
        assertThat(norms.of(11, 0) / 1e-220).isCloseTo(1, offset(1e-12));
    }

    @Test
    void whatHasVanishedIsZero() {
        JacobianNorms norms = JacobianNorms.of(stretching(0), new int[3]);
        assertThat(norms.of(2, 1)).isZero();
    }

    @Test
    void badSentencesAreRefused() {
        Network network = RandomNetworks.small(CellKind.GRU, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> JacobianNorms.of(network, new int[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JacobianNorms.of(network, new int[1001]))
                .withMessage("Jacobian norms are worked out for up to 1000 words; this sentence has 1001.");
        JacobianNorms norms = JacobianNorms.of(network, new int[] {1});
        assertThatThrownBy(() -> norms.of(1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> norms.of(0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** Their squares add up to the squares of all entries, and the product of two is the size of the determinant. */
    @Test
    void theSingularValuesAreThoseOfTheProductOfTheSteps() {
        Shape shape = new Shape(CellKind.RNN, Nonlinearity.RELU, new Sizes(2, 1, 2, 1));
        Network network = Network.of(Parameters.zeros(shape)
                .with("cell.weight_hh_l0", new double[] {1, 2, 0, 3})
                .with("cell.bias_ih_l0", new double[] {1, 1}));
        double[] values = JacobianNorms.singularValues(network, new int[3], 2, 0);
        assertThat(values[0] * values[0] + values[1] * values[1]).isCloseTo(1 + 64 + 81, offset(1e-12));
        assertThat(values[0] * values[1]).isCloseTo(9, offset(1e-12));
        assertThat(values[0])
                .isEqualTo(JacobianNorms.of(network, new int[3]).of(2, 0))
                .isGreaterThan(values[1]);
        assertThatThrownBy(() -> JacobianNorms.singularValues(network, new int[3], 1, 2))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
