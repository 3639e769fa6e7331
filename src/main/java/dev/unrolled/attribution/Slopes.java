package dev.unrolled.attribution;

import dev.unrolled.network.Cell;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Pass;
import dev.unrolled.network.Shape;
import dev.unrolled.network.Sizes;
import java.util.Arrays;

/**
 * How the loss of a sentence really changes when one number of its pass is moved a little to either side and everything after it is
 * worked out again: central differences, which know nothing of backpropagation and so can check it.
 *
 * <pre>
 * (L(v + ε) − L(v − ε)) ÷ 2ε
 * </pre>
 *
 * <p>Time steps and indices count from 0. Immutable, and safe to use from many threads.
 */
public final class Slopes {
    private final Network network;
    private final int[] tokens;
    private final int target;
    private final Pass pass;

    /**
     * Reads the sentence.
     *
     * @param tokens the words' numbers
     * @param target the intent that is wanted
     * @throws IllegalArgumentException if there is no word, or a number that the vocabulary doesn't have
     */
    public Slopes(Network network, int[] tokens, int target) {
        this.network = network;
        this.tokens = tokens.clone();
        this.target = target;
        pass = network.forward(tokens);
    }

    /** Measures ∂L/∂h_t for unit j through every later step; in an LSTM with c_t held. */
    public double hidden(int t, int j) {
        return CentralDifference.slope(move -> {
            double[] state = state(t);
            state[j] += move;
            return lossFrom(t, state);
        });
    }

    /**
     * Measures ∂L/∂c_t for unit j, through h_t and through c_{t+1}.
     *
     * @throws IllegalStateException if the cell has no cell state
     */
    public double cell(int t, int j) {
        int units = units();
        double open = pass.gate(CellKind.LSTM.gates().indexOf("o"), t, j);
        return CentralDifference.slope(move -> {
            double[] state = state(t);
            state[units + j] = pass.cellState(t, j) + move;
            state[j] = open * StrictMath.tanh(state[units + j]);
            return lossFrom(t, state);
        });
    }

    /** Measures ∂L/∂x_t for number e: at this step alone, wherever else the same word stands. */
    public double input(int t, int e) {
        return CentralDifference.slope(move -> loss(withInput(t, e, pass.embedding(t, e) + move)));
    }

    /** The sentence with a word of its own at t: the network knows one word more, with that number in its embedding. */
    private Pass withInput(int t, int e, double value) {
        Parameters weights = network.parameters();
        Shape shape = weights.shape();
        Sizes sizes = shape.sizes();
        int words = sizes.vocabulary();
        Shape larger = new Shape(
                shape.cell(),
                shape.nonlinearity(),
                new Sizes(words + 1, sizes.embedding(), sizes.hidden(), sizes.intents()));
        Parameters moved = Parameters.generate(larger, (name, row, column) -> {
            boolean added = name.equals("embedding.weight") && row == words;
            return !added ? weights.get(name, row, column) : column == e ? value : pass.embedding(t, column);
        });
        int[] sentence = tokens.clone();
        sentence[t] = words;
        return Network.of(moved).forward(sentence);
    }

    /** Measures how the loss changes with all weights together, moved along a direction: ∂L/∂W · direction. */
    public double along(Parameters direction) {
        return CentralDifference.slope(move ->
                loss(Network.of(network.parameters().plus(move, direction)).forward(tokens)));
    }

    private int units() {
        return network.shape().sizes().hidden();
    }

    /** h_t, and c_t after it where there is one. */
    private double[] state(int t) {
        double[] state = new double[network.cell().stateSize()];
        for (int j = 0; j < state.length; j++) {
            state[j] = j < units() ? pass.hidden(t, j) : pass.cellState(t, j - units());
        }
        return state;
    }

    private double loss(Pass other) {
        double[] logits = new double[network.shape().sizes().intents()];
        Arrays.setAll(logits, other::logit);
        return lossOf(logits);
    }

    /** The loss of the rest of the sentence, from a state after step t on. */
    private double lossFrom(int t, double[] state) {
        Cell cell = network.cell();
        double[][] work = cell.work(tokens.length);
        double[][] states = new double[tokens.length + 1][cell.stateSize()];
        states[t + 1] = state;
        for (int s = t + 1; s < tokens.length; s++) {
            cell.addBias(work[s]);
            cell.addInput(tokens[s], work[s]);
            cell.forward(work, states, s);
        }
        return loss(states[tokens.length]);
    }

    private double loss(double[] last) {
        Parameters weights = network.parameters();
        double[] logits = new double[weights.rows("readout.weight")];
        for (int k = 0; k < logits.length; k++) {
            logits[k] = weights.get("readout.bias", k, 0);
            for (int j = 0; j < units(); j++) {
                logits[k] += weights.get("readout.weight", k, j) * last[j];
            }
        }
        return lossOf(logits);
    }

    /**
     * −ln softmax(logits)_target. As the logarithm of 1 + Σ e^(logit − wanted logit) over the others it keeps all its digits where it
     * is next to nothing; the largest exponent is taken off first.
     */
    private double lossOf(double[] logits) {
        double top = Arrays.stream(logits).max().orElseThrow();
        double others = 0;
        for (int k = 0; k < logits.length; k++) {
            others += k == target ? 0 : StrictMath.exp(logits[k] - top);
        }
        double gap = logits[target] - top;
        return gap == 0 ? StrictMath.log1p(others) : StrictMath.log(StrictMath.exp(gap) + others) - gap;
    }
}
