package dev.unrolled.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.language.Chance;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Shape;
import dev.unrolled.network.Sizes;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstWeightsTest {
    private static final int H = 16;

    private static Parameters drawn(CellKind cell, Start start, long seed) {
        Shape shape = Shape.of(cell, new Sizes(500, 8, H, 12));
        return new FirstWeights(shape, start, new Chance(seed)).draw().parameters();
    }

    private static Start recurrent(Start.Recurrent recurrent) {
        return new Start(recurrent, OptionalDouble.empty());
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void allButTheEmbeddingLieWithinOneOverTheRootOfH(CellKind cell) {
        Parameters weights = drawn(cell, Start.PYTORCH, 1);
        for (String name : weights.names()) {
            if (!name.equals("embedding.weight")) {
                double[] values = weights.toArray(name);
                assertThat(Arrays.stream(values)).allMatch(w -> Math.abs(w) < 0.25);
                assertThat(Arrays.stream(values).map(Math::abs).max().orElse(0)).isGreaterThan(0.18);
            }
        }
    }

    @Test
    void embeddingsAreStandardNormal() {
        double[] values = drawn(CellKind.RNN, Start.PYTORCH, 1).toArray("embedding.weight");
        assertThat(Arrays.stream(values).average().orElse(9)).isCloseTo(0, within(0.05));
        assertThat(Arrays.stream(values).map(w -> w * w).average().orElse(9)).isCloseTo(1, within(0.1));
    }

    @Test
    void theSeedDecides() {
        assertThat(drawn(CellKind.GRU, Start.PYTORCH, 3)).isEqualTo(drawn(CellKind.GRU, Start.PYTORCH, 3));
        assertThat(drawn(CellKind.GRU, Start.PYTORCH, 3)).isNotEqualTo(drawn(CellKind.GRU, Start.PYTORCH, 4));
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void orthogonalBlocksTimesTheirTransposeAreTheIdentity(CellKind cell) {
        Parameters weights = drawn(cell, recurrent(Start.Recurrent.ORTHOGONAL), 2);
        for (int block = 0; block < cell.blocks(); block++) {
            for (int a = 0; a < H; a++) {
                for (int b = 0; b < H; b++) {
                    assertThat(dot(weights, block * H + a, block * H + b)).isCloseTo(a == b ? 1 : 0, within(1e-14));
                }
            }
        }
    }

    private static double dot(Parameters weights, int a, int b) {
        double sum = 0;
        for (int i = 0; i < H; i++) {
            sum += weights.get("cell.weight_hh_l0", a, i) * weights.get("cell.weight_hh_l0", b, i);
        }
        return sum;
    }

    @Test
    void identityBlocksAreTheIdentity() {
        Parameters weights = drawn(CellKind.GRU, recurrent(Start.Recurrent.IDENTITY), 2);
        for (int row = 0; row < 3 * H; row++) {
            for (int column = 0; column < H; column++) {
                assertThat(weights.get("cell.weight_hh_l0", row, column)).isEqualTo(row % H == column ? 1 : 0);
            }
        }
    }

    @Test
    void theForgetGatesTwoBiasesAddUpToTheOneThatWasChosen() {
        Parameters weights = drawn(CellKind.LSTM, new Start(Start.Recurrent.UNIFORM, OptionalDouble.of(1)), 2);
        Parameters plain = drawn(CellKind.LSTM, Start.PYTORCH, 2);
        for (int row = 0; row < 4 * H; row++) {
            double bias = weights.get("cell.bias_ih_l0", row, 0) + weights.get("cell.bias_hh_l0", row, 0);
            boolean forget = row / H == 1;
            double otherwise = plain.get("cell.bias_ih_l0", row, 0) + plain.get("cell.bias_hh_l0", row, 0);
            assertThat(bias).isEqualTo(forget ? 1 : otherwise);
        }
    }

    @Test
    void aForgetBiasChangesNothingWhereThereIsNoForgetGate() {
        assertThat(drawn(CellKind.GRU, new Start(Start.Recurrent.UNIFORM, OptionalDouble.of(1)), 2))
                .isEqualTo(drawn(CellKind.GRU, Start.PYTORCH, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Start(Start.Recurrent.UNIFORM, OptionalDouble.of(Double.NaN)));
    }
}
