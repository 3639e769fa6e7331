package dev.unrolled.network;

/**
 * What a network is made of, before any weight has a value.
 *
 * @param cell which recurrent cell
 * @param nonlinearity what squashes an Elman cell's sum; {@link Nonlinearity#TANH} for the other two
 * @param sizes V, E, H and K
 */
public record Shape(CellKind cell, Nonlinearity nonlinearity, Sizes sizes) {
    /** Checks that the parts go together and that the weights fit into one array; throws {@link RefusedException}. */
    public Shape {
        if (cell != CellKind.RNN && nonlinearity != Nonlinearity.TANH) {
            throw Refusal.CELLS_NONLINEARITY.of(cell.code(), nonlinearity.code());
        }
        Layout.checkFits(cell, sizes);
    }

    /** The shape of a network whose cell uses the hyperbolic tangent. */
    public static Shape of(CellKind cell, Sizes sizes) {
        return new Shape(cell, Nonlinearity.TANH, sizes);
    }

    /** This shape with so many words. */
    Shape withVocabulary(int words) {
        return new Shape(cell, nonlinearity, new Sizes(words, sizes.embedding(), sizes.hidden(), sizes.intents()));
    }

    /** Returns how many rows the cell's weight matrices have: G·H, G being one block for each gate. */
    public int rows() {
        return cell.blocks() * sizes.hidden();
    }

    /** Returns how many numbers the cell carries from step to step: H, or 2H where there is a cell state too. */
    public int stateSize() {
        return cell == CellKind.LSTM ? 2 * sizes.hidden() : sizes.hidden();
    }
}
