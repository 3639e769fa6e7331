package dev.unrolled.attribution;

import dev.unrolled.network.Network;
import dev.unrolled.network.Pass;
import java.util.Objects;

/**
 * Who owns what of each hidden state: the part φ_k(t) of word k in h_t, and the part that is there without any word.
 *
 * <p>An absent word is one whose embedding is zero; the network still takes its step. For every unit and step, the parts
 * add up:
 *
 * <pre>
 * bias(t) + Σ_k φ_k(t) = h_t        (H)
 * </pre>
 *
 * <p>Words k, steps t and units j count from 0. Immutable.
 */
public final class Contributions {
    /** The largest table of parts that is worked out, in numbers: 1,447 words at 8 units, 180 at 512. */
    private static final long MOST_VALUES = 1L << 23;

    private final Network network;
    private final Method method;
    private final Parts parts;
    private final double residual;
    /** Σ_k Σ_j |φ_kj| of each step. */
    private final double[] totals;

    private Contributions(Network network, Method method, Parts parts, double residual) {
        this.network = network;
        this.method = method;
        this.parts = parts;
        this.residual = residual;
        totals = new double[parts.steps];
        for (int t = 0; t < parts.steps; t++) {
            for (int k = 0; k <= t; k++) {
                totals[t] += magnitude(k, t);
            }
        }
    }

    /**
     * Works out every word's part: exact Shapley values for up to 12 words, integrated gradients for more.
     *
     * @throws IllegalArgumentException if the sentence is empty, has a number that the vocabulary doesn't have, or is too
     *     long for a table of all words in all states (see {@link #fits})
     */
    public static Contributions of(Network network, int[] tokens) {
        return tokens.length <= ExactShapley.MOST_WORDS ? exact(network, tokens) : integrated(network, tokens);
    }

    /** Exact Shapley values, for up to 12 words. */
    private static Contributions exact(Network network, int[] tokens) {
        Pass pass = network.forward(tokens);
        Parts parts = ExactShapley.of(network, tokens);
        return new Contributions(network, Method.EXACT_SHAPLEY, parts, residual(parts, pass));
    }

    /**
     * Integrated gradients, for any length that {@link #fits}.
     *
     * @throws IllegalArgumentException as in {@link #of}
     */
    public static Contributions integrated(Network network, int[] tokens) {
        Pass pass = network.forward(tokens);
        if (!fits(network, tokens.length)) {
            throw new IllegalArgumentException("This sentence of " + tokens.length
                    + " words is too long to say what each word owns of each state.");
        }
        Parts parts = IntegratedGradients.of(network, tokens);
        return new Contributions(network, Method.INTEGRATED_GRADIENTS, parts, residual(parts, pass));
    }

    /** Returns whether a sentence of so many words is short enough for a table of all words in all states. */
    public static boolean fits(Network network, int words) {
        return values(words, network.shape().sizes().hidden()) <= MOST_VALUES;
    }

    static long values(int steps, int size) {
        return (long) steps * (steps + 1) / 2 * size;
    }

    private static double residual(Parts parts, Pass pass) {
        double worst = 0;
        for (int t = 0; t < parts.steps; t++) {
            for (int j = 0; j < parts.size; j++) {
                double sum = parts.bias[t * parts.size + j];
                for (int k = 0; k <= t; k++) {
                    sum += parts.phi[parts.at(k, t) + j];
                }
                worst = Math.max(worst, Math.abs(sum - pass.hidden(t, j)));
            }
        }
        return worst;
    }

    /** Returns how the parts were found. */
    public Method method() {
        return method;
    }

    /** Returns the largest amount, over all steps and units, by which the parts miss the hidden state they add up to. */
    public double residual() {
        return residual;
    }

    /** Returns the part of word k in unit j of h_t; 0 for words that come after t. */
    public double of(int k, int t, int j) {
        Objects.checkIndex(k, parts.steps);
        Objects.checkIndex(j, parts.size);
        return k > step(t) ? 0 : parts.phi[parts.at(k, t) + j];
    }

    /** Returns unit j of h_t with every embedding zero: what the biases alone make of it. */
    public double bias(int t, int j) {
        return parts.bias[step(t) * parts.size + Objects.checkIndex(j, parts.size)];
    }

    /**
     * Returns the share of word k in h_t, from 0 to 1: Σ_j |φ_kj| ÷ Σ_k Σ_j |φ_kj|, the bias part left out. Where no word
     * has a part, every share is 0.
     */
    public double memoryMix(int k, int t) {
        Objects.checkIndex(k, parts.steps);
        return k > step(t) || totals[t] == 0 ? 0 : magnitude(k, t) / totals[t];
    }

    /** Returns the share of h_t that is owed to words before t, from 0 to 1. */
    public double carry(int t) {
        return totals[step(t)] == 0 ? 0 : (totals[t] - magnitude(t, t)) / totals[t];
    }

    /**
     * Returns how far word k pushes the logit of an intent: W_o φ_k(T), one row of it. With {@link #logitBias} the pushes of
     * all words add up to the logit.
     */
    public double logit(int k, int intent) {
        double push = 0;
        for (int j = 0; j < parts.size; j++) {
            push += network.parameters().get("readout.weight", intent, j) * of(k, parts.steps - 1, j);
        }
        return push;
    }

    /** Returns the part of an intent's logit that no word owns: b_o + W_o bias(T), one row of it. */
    public double logitBias(int intent) {
        double push = network.parameters().get("readout.bias", intent, 0);
        for (int j = 0; j < parts.size; j++) {
            push += network.parameters().get("readout.weight", intent, j) * bias(parts.steps - 1, j);
        }
        return push;
    }

    private double magnitude(int k, int t) {
        double sum = 0;
        for (int j = 0; j < parts.size; j++) {
            sum += Math.abs(parts.phi[parts.at(k, t) + j]);
        }
        return sum;
    }

    private int step(int t) {
        return Objects.checkIndex(t, parts.steps);
    }
}
