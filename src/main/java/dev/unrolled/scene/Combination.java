package dev.unrolled.scene;

import dev.unrolled.network.Parameters;
import dev.unrolled.trace.Trace;

/**
 * The sum that goes into the squashing function at one step of an Elman cell, taken apart by words.
 *
 * <p>a_t = W_ih x_t + b + W_hh h_{t−1} is linear, so the parts of h_{t−1} go through W_hh one by one: word k's part of a_t
 * is W_hh φ_k(t−1), the new word's is W_ih x_t, and what remains is nobody's. They sum to a_t exactly.
 */
final class Combination {
    private final double[][] parts;
    private final double[] rest;
    private final double[] sum;

    private Combination(double[][] parts, double[] rest, double[] sum) {
        this.parts = parts;
        this.rest = rest;
        this.sum = sum;
    }

    /** Unit j taken apart. */
    Parts unit(int j) {
        return new Parts(parts[j], rest[j], sum[j]);
    }

    static Combination of(Trace trace, int t) {
        int units = trace.hiddenSize();
        double[][] parts = new double[units][t + 1];
        double[] rest = new double[units];
        double[] sum = new double[units];
        Parameters weights = trace.network().parameters();
        double[] input = weights.toArray("cell.weight_ih_l0");
        double[] recurrent = weights.toArray("cell.weight_hh_l0");
        for (int j = 0; j < units; j++) {
            sum[j] = trace.preActivation(t, j);
            rest[j] = sum[j];
            for (int k = 0; k <= t; k++) {
                parts[j][k] = part(trace, t, j, k, k == t ? input : recurrent);
                rest[j] -= parts[j][k];
            }
        }
        return new Combination(parts, rest, sum);
    }

    private static double part(Trace trace, int t, int j, int k, double[] weights) {
        int columns = k == t ? trace.embeddingSize() : trace.hiddenSize();
        double sum = 0;
        for (int i = 0; i < columns; i++) {
            double value =
                    k == t ? trace.embedding(t, i) : trace.contributions().of(k, t - 1, i);
            sum += weights[j * columns + i] * value;
        }
        return sum;
    }

    /**
     * How much the new word, the memory and the bias weigh in the sums: shares of the absolute values over all units.
     *
     * @param input W_ih x_t
     * @param memory W_hh h_{t−1}
     * @param bias b_ih + b_hh
     */
    record Weights(double input, double memory, double bias) {}

    /** The weights of the three terms in all sums of a step, those of gates included; together 1. */
    static Weights weights(Trace trace, int t) {
        double input = 0;
        double memory = 0;
        double bias = 0;
        for (int gate = 0; gate < trace.cell().blocks(); gate++) {
            for (int j = 0; j < trace.hiddenSize(); j++) {
                Unit unit = new Unit(trace, t, j);
                double own = unit.input(gate);
                double constant = unit.reachingBias(gate);
                input += Math.abs(own);
                bias += Math.abs(constant);
                memory += t == 0 ? 0 : Math.abs(unit.sum(gate) - own - constant);
            }
        }
        double all = Math.max(Double.MIN_NORMAL, input + memory + bias);
        return new Weights(input / all, memory / all, bias / all);
    }
}
