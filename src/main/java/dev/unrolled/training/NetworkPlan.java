package dev.unrolled.training;

import dev.unrolled.network.CellKind;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.network.Shape;
import dev.unrolled.network.Sizes;

/**
 * A network to be trained, before the corpus says how many words and intents it has.
 *
 * @param cell which recurrent cell
 * @param nonlinearity what squashes an Elman cell's sum
 * @param embedding E, numbers that stand for a word
 * @param hidden H, units of its state
 */
public record NetworkPlan(CellKind cell, Nonlinearity nonlinearity, int embedding, int hidden) {
    /** Checks the plan by drawing the smallest network after it; throws {@link dev.unrolled.network.RefusedException}. */
    public NetworkPlan {
        new Shape(cell, nonlinearity, new Sizes(1, embedding, hidden, 1));
    }

    /** A plan with the hyperbolic tangent. */
    public static NetworkPlan of(CellKind cell, int embedding, int hidden) {
        return new NetworkPlan(cell, Nonlinearity.TANH, embedding, hidden);
    }

    Shape shape(int vocabulary, int intents) {
        return new Shape(cell, nonlinearity, new Sizes(vocabulary, embedding, hidden, intents));
    }
}
