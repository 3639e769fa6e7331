package dev.unrolled.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import dev.unrolled.reference.RandomNetworks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LearnerTest {
    private static final UpdateRule DESCENT = (from, to, weights, gradient) -> {
        for (int i = from; i < to; i++) {
            weights[i] -= 0.1 * gradient[i];
        }
    };

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void aWorkspaceFindsTheNetworksOwnGradientHoweverOftenItIsUsed(CellKind cell) {
        Network network = RandomNetworks.small(cell, 1);
        Workspace workspace = Learner.of(network).workspace();
        GradientSum sum = new GradientSum(network.shape());
        for (int length : new int[] {5, 90, 1, 40, 300}) {
            int[] tokens = RandomNetworks.sentence(network, length, length);
            sum.clear();
            Pass pass = network.forward(tokens);
            assertThat(workspace.learn(tokens, 2, sum)).isEqualTo(pass.loss(2));
            assertThat(sum.parameters()).isEqualTo(network.backward(pass, 2).parameters());
            assertThat(workspace.predicted()).isEqualTo(pass.predicted());
            assertThat(workspace.probability(1)).isEqualTo(pass.probability(1));
        }
    }

    @Test
    void gradientsOfSentencesAddUp() {
        Network network = RandomNetworks.small(CellKind.GRU, 1);
        Workspace workspace = Learner.of(network).workspace();
        GradientSum both = new GradientSum(network.shape());
        GradientSum second = new GradientSum(network.shape());
        workspace.learn(new int[] {1, 2, 1}, 0, both);
        workspace.learn(new int[] {4}, 1, second);
        both.add(second);
        Parameters expected = network.backward(network.forward(new int[] {1, 2, 1}), 0)
                .parameters()
                .plus(1, network.backward(network.forward(new int[] {4}), 1).parameters());
        assertThat(both.parameters()).isEqualTo(expected);
        assertThat(both.norm()).isCloseTo(expected.norm(), offset(1e-14));
        both.scale(0.5);
        assertThat(both.parameters())
                .isEqualTo(Parameters.zeros(network.shape()).plus(0.5, expected));
    }

    @Test
    void normsOfVeryLargeAndVerySmallGradientsAreRight() {
        Network network = RandomNetworks.small(CellKind.RNN, 1);
        GradientSum sum = new GradientSum(network.shape());
        Learner.of(network).workspace().learn(new int[] {1, 2}, 0, sum);
        double norm = sum.norm();
        sum.scale(1e-200);
        assertThat(sum.norm() / 1e-200).isCloseTo(norm, offset(1e-14));
        sum.scale(1e200);
        sum.scale(1e200);
        assertThat(sum.norm() / 1e200).isCloseTo(norm, offset(1e-14));
    }

    @Test
    void touchedRowsAreThoseOfTheSentencesWords() {
        Network network = RandomNetworks.of(Shape.of(CellKind.RNN, new Sizes(50, 2, 3, 2)), 1, 1);
        GradientSum sum = new GradientSum(network.shape());
        Learner.of(network).workspace().learn(new int[] {7, 3, 7}, 0, sum);
        assertThat(List.of(sum.touchedRow(0), sum.touchedRow(1))).containsExactlyInAnyOrder(7, 3);
        assertThat(sum.touchedRows()).isEqualTo(2);
        assertThatThrownBy(() -> sum.touchedRow(2)).isInstanceOf(IndexOutOfBoundsException.class);
        sum.clear();
        assertThat(sum.touchedRows()).isZero();
        assertThat(sum.parameters()).isEqualTo(Parameters.zeros(network.shape()));
        Learner.of(network).workspace().learn(RandomNetworks.sentence(network, 200, 1), 0, sum);
        assertThat(sum.touchedRows()).isGreaterThan(40);
    }

    @Test
    void anUpdateGoesDownhillAndLeavesTheFirstNetworkAlone() {
        Network network = RandomNetworks.small(CellKind.LSTM, 1);
        Parameters before = network.parameters();
        Learner learner = Learner.of(network);
        Workspace workspace = learner.workspace();
        GradientSum sum = new GradientSum(network.shape());
        double loss = workspace.learn(new int[] {1, 2, 3}, 1, sum);
        learner.update(sum, DESCENT);
        assertThat(workspace.read(new int[] {1, 2, 3}, 1)).isLessThan(loss);
        assertThat(learner.network().parameters()).isEqualTo(before.plus(-0.1, sum.parameters()));
        assertThat(network.parameters()).isEqualTo(before);
    }

    @Test
    void updatingWhatWasTouchedIsUpdatingEverything() {
        Network network = RandomNetworks.of(Shape.of(CellKind.GRU, new Sizes(700, 3, 20, 3)), 1, 1);
        GradientSum sum = new GradientSum(network.shape());
        Learner all = Learner.of(network);
        Learner touched = Learner.of(network);
        all.workspace().learn(new int[] {1, 699, 0}, 1, sum);
        all.update(sum, DESCENT);
        touched.updateShared(sum, DESCENT);
        for (int i = 0; i < sum.touchedRows(); i++) {
            touched.updateEmbedding(sum.touchedRow(i), sum, DESCENT);
        }
        assertThat(touched.network().parameters()).isEqualTo(all.network().parameters());
    }

    @Test
    void everyWeightIsOfferedOnceUnderItsOwnNumber() {
        Network network = RandomNetworks.of(Shape.of(CellKind.RNN, new Sizes(700, 3, 20, 3)), 1, 1);
        Learner learner = Learner.of(network);
        BitSet seen = new BitSet();
        List<Double> values = new ArrayList<>();
        learner.update(new GradientSum(network.shape()), (from, to, weights, gradient) -> {
            assertThat(seen.get(from, to).isEmpty()).isTrue();
            seen.set(from, to);
            for (int i = from; i < to; i++) {
                values.add(weights[i]);
            }
        });
        assertThat(seen.cardinality())
                .isEqualTo(learner.size())
                .isEqualTo(network.parameters().size());
        assertThat(values.get(3 * 5 + 1)).isEqualTo(network.parameters().get("embedding.weight", 5, 1));
        assertThat(values.get(learner.size() - 1))
                .isEqualTo(network.parameters().get("readout.bias", 2, 0));
    }

    @Test
    void keepingTheLentArraysGivesNoHoldOnANetwork() {
        Network network = RandomNetworks.small(CellKind.RNN, 1);
        Learner learner = Learner.of(network);
        List<double[]> kept = new ArrayList<>();
        learner.update(new GradientSum(network.shape()), (from, to, weights, gradient) -> kept.add(weights));
        Network learned = learner.network();
        Parameters before = RandomNetworks.small(CellKind.RNN, 1).parameters();
        kept.forEach(weights -> Arrays.fill(weights, Double.NaN));
        assertThat(kept).isNotEmpty();
        assertThat(network.parameters()).isEqualTo(before);
        assertThat(learned.parameters()).isEqualTo(before);
    }

    @Test
    void weightsThatRanAwayAreNoNetwork() {
        Network network = RandomNetworks.small(CellKind.RNN, 1);
        Learner learner = Learner.of(network);
        learner.update(new GradientSum(network.shape()), (from, to, weights, gradient) -> weights[0] = Double.NaN);
        assertThatIllegalArgumentException().isThrownBy(learner::network).withMessageContaining("finite");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Learner learner = Learner.of(RandomNetworks.small(CellKind.RNN, 1));
        GradientSum other =
                new GradientSum(RandomNetworks.small(CellKind.GRU, 1).shape());
        GradientSum sum = new GradientSum(learner.shape());
        Workspace workspace = learner.workspace();
        assertThatIllegalArgumentException().isThrownBy(() -> learner.update(other, DESCENT));
        assertThatIllegalArgumentException().isThrownBy(() -> sum.add(other));
        assertThatIllegalArgumentException().isThrownBy(() -> learner.updateEmbedding(9, sum, DESCENT));
        assertThatIllegalArgumentException().isThrownBy(() -> workspace.learn(new int[0], 0, sum));
        assertThatIllegalArgumentException().isThrownBy(() -> workspace.learn(new int[] {1}, 3, sum));
    }
}
