package dev.unrolled.attribution;

import dev.unrolled.network.Cell;
import dev.unrolled.network.Network;

/**
 * Shapley values of all words, steps and units at once.
 *
 * <p>The subsets of a sentence's words are the paths of a tree: at depth t, word t is there or not. Walking it depth first
 * takes 2^(T+1) − 2 steps of the cell, for all beginnings of the sentence together. In the game "h_t" with its n = t + 1
 * words, word k is worth
 *
 * <pre>
 * φ_k = Σ_{S ∌ k} |S|! (n − |S| − 1)! / n! · (h_t(S ∪ k) − h_t(S))
 * </pre>
 *
 * so that a subset S counts (|S| − 1)! (n − |S|)! / n! for a word in it and −|S|! (n − |S| − 1)! / n! for one that is not.
 * The second is first taken from all words alike, and given back to those that are in S.
 */
final class ExactShapley {
    /** The tree of 12 words has 8,190 steps; every word more doubles it. */
    static final int MOST_WORDS = 12;

    private final Cell cell;
    private final int steps;
    /** A step's biases and W_ih x_t (T, work). */
    private final double[][] present;
    /** A step's biases alone. */
    private final double[] absent;

    private final double[][] work;
    private final double[][] state;
    private final Parts parts;
    /** What a subset counts for words outside of it, and how much more for those in it: (t, |S|). */
    private final double[][] outside;

    private final double[][] more;
    /** (t, j) */
    private final double[] outsideSum;

    private ExactShapley(Network network, int[] tokens) {
        cell = network.cell();
        steps = tokens.length;
        int size = cell.workSize();
        present = new double[steps][size];
        absent = new double[size];
        work = cell.work(steps);
        state = new double[steps + 1][cell.stateSize()];
        parts = new Parts(steps, network.shape().sizes().hidden());
        outsideSum = new double[steps * parts.size];
        cell.addBias(absent);
        for (int t = 0; t < steps; t++) {
            cell.addBias(present[t]);
            cell.addInput(tokens[t], present[t]);
        }
        outside = new double[steps][];
        more = new double[steps][];
        for (int t = 0; t < steps; t++) {
            weigh(t);
        }
    }

    static Parts of(Network network, int[] tokens) {
        ExactShapley tree = new ExactShapley(network, tokens);
        tree.visit(0, 0, 0);
        return tree.finish();
    }

    /** With n words, |S|! (n − |S| − 1)! / n! = 1 / (n · C(n − 1, |S|)). */
    private void weigh(int t) {
        int n = t + 1;
        outside[t] = new double[n + 1];
        more[t] = new double[n + 1];
        double choose = 1;
        for (int s = 0; s < n; s++) {
            outside[t][s] = 1 / (n * choose);
            more[t][s] += outside[t][s];
            more[t][s + 1] += outside[t][s];
            choose = choose * (n - 1 - s) / (s + 1);
        }
    }

    /** Reads word t after the subset of words before it: once as if it were not there, once as it is. */
    private void visit(int t, int subset, int count) {
        step(t, absent, subset, count);
        step(t, present[t], subset | 1 << t, count + 1);
    }

    private void step(int t, double[] input, int subset, int count) {
        System.arraycopy(input, 0, work[t], 0, input.length);
        cell.forward(work, state, t);
        count(t, subset, count);
        if (t + 1 < steps) {
            visit(t + 1, subset, count);
        }
    }

    private void count(int t, int subset, int count) {
        double[] h = state[t + 1];
        int size = parts.size;
        if (subset == 0) {
            System.arraycopy(h, 0, parts.bias, t * size, size);
        }
        add(outside[t][count], h, outsideSum, t * size);
        for (int rest = subset; rest != 0; rest &= rest - 1) {
            add(more[t][count], h, parts.phi, parts.at(Integer.numberOfTrailingZeros(rest), t));
        }
    }

    private void add(double weight, double[] h, double[] sum, int at) {
        for (int j = 0; j < parts.size; j++) {
            sum[at + j] += weight * h[j];
        }
    }

    private Parts finish() {
        for (int t = 0; t < steps; t++) {
            for (int i = 0; i < (t + 1) * parts.size; i++) {
                parts.phi[parts.at(0, t) + i] -= outsideSum[t * parts.size + i % parts.size];
            }
        }
        return parts;
    }
}
