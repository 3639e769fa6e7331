package dev.unrolled.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ParametersTest {
    private static final Shape SHAPE = Shape.of(CellKind.GRU, new Sizes(5, 2, 3, 4));

    private static Map<String, double[]> tensors() {
        Map<String, double[]> tensors = new LinkedHashMap<>();
        Parameters zeros = Parameters.zeros(SHAPE);
        zeros.names().forEach(name -> tensors.put(name, zeros.toArray(name)));
        return tensors;
    }

    @Test
    void tensorsHavePyTorchsNamesAndDimensions() {
        Parameters zeros = Parameters.zeros(SHAPE);
        assertThat(zeros.names())
                .containsExactly(
                        "embedding.weight",
                        "cell.weight_ih_l0",
                        "cell.weight_hh_l0",
                        "cell.bias_ih_l0",
                        "cell.bias_hh_l0",
                        "readout.weight",
                        "readout.bias");
        assertThat(zeros.dimensions("embedding.weight")).isEqualTo(List.of(5, 2));
        assertThat(zeros.dimensions("cell.weight_ih_l0")).isEqualTo(List.of(9, 2));
        assertThat(zeros.dimensions("cell.weight_hh_l0")).isEqualTo(List.of(9, 3));
        assertThat(zeros.dimensions("cell.bias_hh_l0")).isEqualTo(List.of(9));
        assertThat(zeros.dimensions("readout.weight")).isEqualTo(List.of(4, 3));
        assertThat(zeros.dimensions("readout.bias")).isEqualTo(List.of(4));
        assertThat(zeros.rows("readout.bias")).isEqualTo(4);
        assertThat(zeros.columns("readout.bias")).isEqualTo(1);
        assertThat(zeros.size()).isEqualTo(10 + 18 + 27 + 9 + 9 + 12 + 4);
    }

    @Test
    void entriesAreFoundByRowAndColumn() {
        Parameters some = Parameters.generate(SHAPE, (name, row, column) -> name.length() + 10 * row + 100 * column);
        assertThat(some.get("readout.weight", 3, 2)).isEqualTo(14 + 30 + 200);
        assertThat(some.toArray("readout.weight")[3 * 3 + 2]).isEqualTo(14 + 30 + 200);
        assertThatThrownBy(() -> some.get("readout.weight", 4, 0))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("There is no entry (4, 0) in readout.weight, which is 4 by 3.");
        assertThatThrownBy(() -> some.get("readout.weight", 0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> some.get("readout.weight", -1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> some.get("readout.weight", 0, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anUnknownTensorIsNamedInTheError() {
        Parameters zeros = Parameters.zeros(SHAPE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> zeros.toArray("cell.weight"))
                .withMessageStartingWith("There is no tensor \"cell.weight\"; this network has embedding.weight,");
    }

    @Test
    void aMissingTensorIsNamedInTheError() {
        Map<String, double[]> tensors = tensors();
        tensors.remove("readout.bias");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.of(SHAPE, tensors))
                .withMessage("The tensor readout.bias is missing.");
    }

    @Test
    void aTensorTooManyIsNamedInTheError() {
        Map<String, double[]> tensors = tensors();
        tensors.put("cell.weight_ih_l1", new double[1]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.of(SHAPE, tensors))
                .withMessage("A network of this shape has no tensor cell.weight_ih_l1.");
    }

    @Test
    void aTensorOfTheWrongLengthIsRefused() {
        Map<String, double[]> tensors = tensors();
        tensors.put("readout.weight", new double[11]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.of(SHAPE, tensors))
                .withMessage("The tensor readout.weight must have 12 numbers (4 by 3), not 11.");
    }

    @Test
    void arraysGoInAndOutAsCopies() {
        Map<String, double[]> tensors = tensors();
        double[] bias = new double[4];
        tensors.put("readout.bias", bias);
        Parameters some = Parameters.of(SHAPE, tensors);
        bias[0] = 7;
        some.toArray("readout.bias")[0] = 7;
        assertThat(some).isEqualTo(Parameters.zeros(SHAPE));
    }

    @Test
    void replacingATensorLeavesTheOriginalAlone() {
        Parameters zeros = Parameters.zeros(SHAPE);
        Parameters changed = zeros.with("readout.bias", new double[] {1, 2, 3, 4});
        assertThat(zeros.norm()).isZero();
        assertThat(changed.get("readout.bias", 2, 0)).isEqualTo(3);
        assertThat(changed.norm()).isEqualTo(Math.sqrt(30), offset(1e-15));
        assertThat(changed).isNotEqualTo(zeros).hasSameHashCodeAs(zeros.with("readout.bias", new double[] {1, 2, 3, 4
        }));
    }

    @Test
    void plusGoesAStepAlong() {
        Parameters ones = Parameters.generate(SHAPE, (name, row, column) -> 1);
        Parameters twos = ones.plus(0.5, Parameters.generate(SHAPE, (name, row, column) -> 2));
        assertThat(twos).isEqualTo(Parameters.generate(SHAPE, (name, row, column) -> 2));
        assertThat(ones.get("readout.bias", 0, 0)).isEqualTo(1);
        Parameters other = Parameters.zeros(Shape.of(CellKind.RNN, SHAPE.sizes()));
        assertThatIllegalArgumentException().isThrownBy(() -> ones.plus(1, other));
    }

    @Test
    void normsOfVeryLargeAndVerySmallNumbersAreRight() {
        Parameters huge = Parameters.zeros(SHAPE).with("readout.bias", new double[] {3e200, 0, 4e200, 0});
        Parameters tiny = Parameters.zeros(SHAPE).with("readout.bias", new double[] {3e-200, 0, 4e-200, 0});
        assertThat(huge.norm()).isEqualTo(5e200, offset(1e185));
        assertThat(tiny.norm()).isEqualTo(5e-200, offset(1e-215));
    }
}
