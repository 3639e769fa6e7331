package dev.unrolled.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import dev.unrolled.reference.RandomNetworks;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NetworkTest {

    @Test
    void anEmptySentenceIsRefused() {
        Network network = RandomNetworks.small(CellKind.RNN, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.forward(new int[0]))
                .withMessage("A sentence needs at least one word.");
    }

    @Test
    void aWordOutsideOfTheVocabularyIsRefused() {
        Network network = RandomNetworks.small(CellKind.RNN, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.forward(new int[] {1, 9}))
                .withMessage("Word 2 has the number 9, but the vocabulary has 9 words, numbered from 0 to 8.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.forward(new int[] {-1}))
                .withMessageContaining("-1");
    }

    @Test
    void anUnknownTargetIsRefused() {
        Network network = RandomNetworks.small(CellKind.GRU, 1);
        Pass pass = network.forward(new int[] {1});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.backward(pass, 3))
                .withMessage("The wanted intent has the number 3, but this network knows 3, numbered from 0 to 2.");
        assertThatIllegalArgumentException().isThrownBy(() -> network.backward(pass, -1));
    }

    @Test
    void weightsThatAreNotFiniteAreRefused() {
        Parameters weights = RandomNetworks.small(CellKind.LSTM, 1).parameters();
        double[] tensor = weights.toArray("cell.weight_hh_l0");
        tensor[4 * 3 + 2] = Double.NaN;
        Parameters bad = weights.with("cell.weight_hh_l0", tensor);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Network.of(bad))
                .withMessage(
                        "A network's weights must be finite numbers, but cell.weight_hh_l0 holds NaN in row 3, column 2.");
        tensor[4 * 3 + 2] = Double.NEGATIVE_INFINITY;
        assertThatIllegalArgumentException().isThrownBy(() -> Network.of(weights.with("cell.weight_hh_l0", tensor)));
    }

    @Test
    void anotherNetworksPassIsRefused() {
        Pass pass = RandomNetworks.small(CellKind.RNN, 1).forward(new int[] {1});
        Network other = RandomNetworks.small(CellKind.RNN, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> other.backward(pass, 0));
    }

    @Test
    void changingTheTokensAfterwardsChangesNothing() {
        Network network = RandomNetworks.small(CellKind.RNN, 1);
        int[] tokens = {1, 2};
        Pass pass = network.forward(tokens);
        tokens[0] = 5;
        assertThat(pass.token(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void squashingTheSumsGivesTheGatesToTheLastBit(CellKind cell) {
        Network network = RandomNetworks.small(cell, 3);
        int[] tokens = RandomNetworks.sentence(network, 6, 3);
        Pass pass = network.forward(tokens);
        int hidden = 4;
        for (int t = 0; t < 6; t++) {
            for (int row = 0; row < network.shape().rows(); row++) {
                double sum = pass.preActivation(t, row);
                int gate = row / hidden;
                boolean tanh = cell == CellKind.RNN || gate == 2;
                double value = cell == CellKind.RNN ? pass.hidden(t, row) : pass.gate(gate, t, row % hidden);
                assertThat(tanh ? Squash.tanh(sum) : Squash.sigmoid(sum)).isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void theStateBeforeTheFirstWordIsZero(CellKind cell) {
        Pass pass = RandomNetworks.small(cell, 1).forward(new int[] {1, 2});
        assertThat(pass.hidden(-1, 3)).isZero();
        assertThatThrownBy(() -> pass.hidden(-2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> pass.hidden(2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> pass.hidden(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void onlyAnLstmHasACellState() {
        Network lstm = RandomNetworks.small(CellKind.LSTM, 1);
        Network gru = RandomNetworks.small(CellKind.GRU, 1);
        Pass pass = gru.forward(new int[] {1});
        assertThat(lstm.forward(new int[] {1}).cellState(-1, 0)).isZero();
        assertThatIllegalStateException().isThrownBy(() -> pass.cellState(0, 0)).withMessageContaining("LSTM");
        assertThatIllegalStateException().isThrownBy(() -> gru.backward(pass, 0).cellState(0, 0));
        assertThatThrownBy(() -> pass.gate(3, 0, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void probabilitiesSumToOneAndTheirGradientToZero(CellKind cell) {
        Network network = RandomNetworks.small(cell, 2);
        Pass pass = network.forward(new int[] {1, 2, 3});
        Gradients gradients = network.backward(pass, 1);
        double sum = 0;
        double slope = 0;
        for (int k = 0; k < 3; k++) {
            sum += pass.probability(k);
            slope += gradients.logit(k);
        }
        assertThat(sum).isCloseTo(1, offset(1e-15));
        assertThat(slope).isCloseTo(0, offset(1e-15));
        assertThat(pass.loss(1)).isEqualTo(-StrictMath.log(pass.probability(1)), offset(1e-14));
    }

    @Test
    void hugeLogitsDoNotOverflow() {
        Network network = RandomNetworks.small(CellKind.RNN, 2);
        Parameters weights = network.parameters().with("readout.bias", new double[] {5000, 0, 5000});
        Pass pass = Network.of(weights).forward(new int[] {1});
        assertThat(pass.probability(0) + pass.probability(2)).isEqualTo(1);
        assertThat(pass.loss(1)).isBetween(4990.0, 5010.0);
    }

    @Test
    void theFirstOfEquallyLikelyIntentsIsPredicted() {
        Network network = Network.of(
                Parameters.zeros(RandomNetworks.small(CellKind.RNN, 1).shape()));
        assertThat(network.forward(new int[] {1}).predicted()).isZero();
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void tenThousandWordsGoThrough(CellKind cell) {
        Network network = RandomNetworks.small(cell, 2);
        Pass pass = network.forward(RandomNetworks.sentence(network, 10_000, 1));
        Gradients gradients = network.backward(pass, 0);
        assertThat(pass.steps()).isEqualTo(10_000);
        assertThat(gradients.parameters().norm()).isPositive().isFinite();
        assertThat(gradients.hiddenNorm(9_999)).isPositive();
    }

    @Test
    void fiveHundredUnitsWork() {
        Network network = RandomNetworks.of(Shape.of(CellKind.LSTM, new Sizes(5, 3, 512, 2)), 1, 1);
        Pass pass = network.forward(new int[] {1, 2, 3});
        assertThat(network.backward(pass, 0).parameters().norm()).isPositive().isFinite();
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void theSameSentenceGivesTheSameBits(CellKind cell) {
        Network one = RandomNetworks.small(cell, 4);
        Network two = RandomNetworks.small(cell, 4);
        int[] tokens = RandomNetworks.sentence(one, 8, new Random(1).nextLong());
        assertThat(one.backward(one.forward(tokens), 1).parameters())
                .isEqualTo(two.backward(two.forward(tokens), 1).parameters());
    }
}
