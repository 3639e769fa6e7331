package dev.unrolled.network;

import java.util.Arrays;

/**
 * The gradient of a {@link Linear}'s weights and biases, summed up over steps and sentences.
 *
 * <p>It is summed column by column, as the product is taken, and brought into the weights' order once it is asked for.
 */
final class LinearGradient {
    /** So few that their gradients stay in the processor's cache while every column is worked on. */
    static final int STEPS_AT_ONCE = 32;

    private final Matrix[] weights;
    private final Matrix[] biases;
    private final Stretch sums;
    private final double[][] columns;
    private final double[] bias;
    private final double[][] steps = new double[STEPS_AT_ONCE][];
    private final double[] coefficients = new double[STEPS_AT_ONCE];
    private boolean settled = true;

    /** Sums up for weights and biases in parts, as {@link Linear} has them. */
    LinearGradient(Matrix[] weights, Matrix[] biases, int at) {
        this.weights = weights;
        this.biases = biases;
        sums = Linear.stretch(weights, at);
        columns = new double[weights[0].columns()][sums.to()];
        bias = new double[sums.to()];
    }

    /**
     * Adds the gradient of some steps: ∂L/∂W += Σ_t d_t x_tᵀ and ∂L/∂b += Σ_t d_t.
     *
     * @param d the gradient by W x + b at its places, for each step
     * @param x what W was multiplied with, for each step
     * @param first the first of these steps
     * @param count how many there are, up to {@link #STEPS_AT_ONCE}
     */
    void add(double[][] d, double[][] x, int first, int count) {
        System.arraycopy(d, first, steps, 0, count);
        for (int column = 0; column < columns.length; column++) {
            for (int t = 0; t < count; t++) {
                coefficients[t] = x[first + t][column];
            }
            sums.addCombination(steps, count, coefficients, 0, columns[column]);
        }
        Arrays.fill(coefficients, 0, count, 1);
        sums.addCombination(steps, count, coefficients, 0, bias);
        settled = false;
    }

    /** Brings what was summed up into the weights' order. */
    void settle() {
        if (settled) {
            return;
        }
        int from = sums.from();
        for (int part = 0; part < weights.length; part++) {
            settle(weights[part], biases[part], from);
            from += weights[part].rows();
        }
        clear();
    }

    private void settle(Matrix part, Matrix partBias, int from) {
        for (int column = 0; column < columns.length; column++) {
            part.addToColumn(column, columns[column], from);
        }
        partBias.addToColumn(0, bias, from);
    }

    /** Forgets what was summed up since it was last brought into the weights' order. */
    void clear() {
        if (!settled) {
            for (double[] column : columns) {
                Arrays.fill(column, 0);
            }
            Arrays.fill(bias, 0);
            settled = true;
        }
    }
}
