package dev.unrolled.network;

import java.util.Arrays;

/**
 * The gradient of a {@link Linear}'s weights and biases, summed up over steps and sentences.
 *
 * <p>It is summed column after column, as the product is taken, and brought into the weights' order once it is asked for.
 */
final class LinearGradient {
    /** So few that their gradients stay in the processor's cache while every column is worked on. */
    private static final int STEPS_AT_ONCE = 32;

    private final Matrix[] weights;
    private final Matrix[] biases;
    private final Matrix columns;
    /** A single row. */
    private final Matrix bias;

    private final double[] coefficients = new double[STEPS_AT_ONCE];
    private boolean settled = true;

    /** Sums up for weights and biases in parts, as {@link Linear} has them. */
    LinearGradient(Matrix[] weights, Matrix[] biases) {
        this.weights = weights;
        this.biases = biases;
        int inputs = weights[0].columns();
        columns = Matrix.zeros(inputs, Linear.outputs(weights));
        bias = Matrix.zeros(1, Linear.outputs(weights));
    }

    /**
     * Adds the gradient of so many steps: ∂L/∂W += Σ_t d_t x_tᵀ and ∂L/∂b += Σ_t d_t.
     *
     * @param d the gradient by W x + b, a row for each step
     * @param x what W was multiplied with, a row for each step
     */
    void add(Matrix d, Matrix x, int steps) {
        for (int first = 0; first < steps; first += STEPS_AT_ONCE) {
            addAtOnce(d, x, first, Math.min(STEPS_AT_ONCE, steps - first));
        }
        settled = false;
    }

    private void addAtOnce(Matrix d, Matrix x, int first, int steps) {
        for (int column = 0; column < columns.rows(); column++) {
            for (int t = 0; t < steps; t++) {
                coefficients[t] = x.get(first + t, column);
            }
            d.addCombination(coefficients, first, steps, columns, column);
        }
        Arrays.fill(coefficients, 0, steps, 1);
        d.addCombination(coefficients, first, steps, bias, 0);
    }

    /** Brings what was summed up into the weights' order. */
    void settle() {
        if (settled) {
            return;
        }
        int from = 0;
        for (int part = 0; part < weights.length; part++) {
            settle(weights[part], biases[part], from);
            from += weights[part].rows();
        }
        clear();
    }

    /** Forgets what was summed up since it was last brought into the weights' order. */
    void clear() {
        if (!settled) {
            Arrays.fill(columns.values(), 0);
            Arrays.fill(bias.values(), 0);
            settled = true;
        }
    }

    private void settle(Matrix part, Matrix partBias, int from) {
        for (int row = 0; row < part.rows(); row++) {
            for (int column = 0; column < part.columns(); column++) {
                part.set(row, column, part.get(row, column) + columns.get(column, from + row));
            }
            partBias.set(row, 0, partBias.get(row, 0) + bias.get(0, from + row));
        }
    }
}
