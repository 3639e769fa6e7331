package dev.unrolled.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class ShapeTest {
    private static final Sizes SIZES = new Sizes(5, 2, 3, 4);

    @Test
    void cellsHaveTheirRowsAndStates() {
        assertThat(Shape.of(CellKind.RNN, SIZES).rows()).isEqualTo(3);
        assertThat(Shape.of(CellKind.LSTM, SIZES).rows()).isEqualTo(12);
        assertThat(Shape.of(CellKind.GRU, SIZES).rows()).isEqualTo(9);
        assertThat(Shape.of(CellKind.LSTM, SIZES).stateSize()).isEqualTo(6);
        assertThat(Shape.of(CellKind.GRU, SIZES).stateSize()).isEqualTo(3);
        assertThat(CellKind.LSTM.gates()).containsExactly("i", "f", "g", "o");
        assertThat(CellKind.GRU.gates()).containsExactly("r", "z", "n");
        assertThat(CellKind.RNN.gates()).isEmpty();
    }

    @Test
    void namesInFilesLeadBackToTheCell() {
        for (CellKind cell : CellKind.values()) {
            assertThat(CellKind.of(cell.code())).isEqualTo(cell);
        }
        for (Nonlinearity nonlinearity : Nonlinearity.values()) {
            assertThat(Nonlinearity.of(nonlinearity.code())).isEqualTo(nonlinearity);
        }
        assertThat(CellKind.RNN.code()).isEqualTo("rnn");
        assertThat(Nonlinearity.RELU.code()).isEqualTo("relu");
    }

    @Test
    void unknownNamesAreRefusedWithTheChoices() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellKind.of("elman"))
                .withMessage("There is no cell \"elman\"; choose rnn, lstm or gru.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nonlinearity.of("sin"))
                .withMessage("There is no nonlinearity \"sin\"; choose tanh or relu.");
    }

    @Test
    void nothingMayBeEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sizes(0, 1, 1, 1))
                .withMessage("A network's vocabulary size must be at least 1, not 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sizes(1, 0, 1, 1))
                .withMessageContaining("embedding");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sizes(1, 1, -1, 1))
                .withMessageContaining("hidden");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sizes(1, 1, 1, 0))
                .withMessageContaining("intents");
    }

    @Test
    void onlyTheElmanCellCanBeRectified() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shape(CellKind.LSTM, Nonlinearity.RELU, SIZES))
                .withMessage("Only the rnn cell has a choice of nonlinearity; lstm uses tanh, not relu.");
    }

    @Test
    void sizesThatNoMemoryHoldsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shape.of(CellKind.RNN, new Sizes(Integer.MAX_VALUE, Integer.MAX_VALUE, 1, 1)))
                .withMessageContaining("Choose smaller ones");
        assertThatIllegalArgumentException().isThrownBy(() -> Shape.of(CellKind.RNN, new Sizes(1, 1, 20_000, 1)));
    }
}
