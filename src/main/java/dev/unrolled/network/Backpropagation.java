package dev.unrolled.network;

import static dev.unrolled.network.LinearGradient.STEPS_AT_ONCE;

import java.util.Arrays;

/**
 * Room for one backward pass, to be used again and again.
 *
 * <p>Where nobody looks at the gradients of single states, it keeps two of them, and those of the sums take the place of the
 * sums: the way back through a long sentence costs what memory costs, and so the less of it the better.
 */
final class Backpropagation {
    private static final double[] ONE = {1};

    private final Cell cell;
    private final Weights weights;
    private final boolean keepsAll;
    final double[] logitGradient;
    /** (T, E) */
    double[][] inputGradient = {};
    /** (T, work) */
    double[][] workGradient = {};
    /** (T + 1, state) */
    double[][] stateGradient = {};

    /**
     * @param keepsAll whether all gradients are there after {@link #run}, and the pass is left as it was
     */
    Backpropagation(Cell cell, boolean keepsAll) {
        this.cell = cell;
        this.keepsAll = keepsAll;
        weights = cell.weights;
        logitGradient = new double[weights.readout.rows()];
    }

    /** Backpropagation through time, up to the gradients of each step's sums, x_t and logits. */
    void run(Pass pass, int target) {
        int steps = pass.steps();
        reserve(pass, steps);
        Arrays.fill(stateGradient[steps], 0);
        readOut(pass, target);
        for (int t = steps - 1; t >= 0; t--) {
            Arrays.fill(stateGradient[t], 0);
            Arrays.fill(inputGradient[t], 0);
            cell.backward(pass.work(), pass.state(), workGradient, stateGradient, t);
            cell.backThroughInput(workGradient[t], inputGradient[t]);
        }
    }

    /**
     * Adds the gradient of the sentence's loss by every weight, after {@link #run}.
     *
     * @param rows which row of the sum's embedding each step's word has
     */
    void addTo(GradientSum sum, Pass pass, int[] rows) {
        int steps = pass.steps();
        // ∂L/∂W_o = ∂L/∂logits h_Tᵀ
        sum.weights().readout.addOuter(logitGradient, pass.state()[steps]);
        sum.weights().readoutBias.addOuter(logitGradient, ONE);
        for (int t = steps - 1; t >= 0; t--) {
            sum.addToEmbedding(rows[t], inputGradient[t]);
        }
        for (int first = 0; first < steps; first += STEPS_AT_ONCE) {
            int count = Math.min(STEPS_AT_ONCE, steps - first);
            sum.input().add(workGradient, pass.inputs(), first, count);
            sum.recurrent().add(workGradient, pass.state(), first, count);
        }
    }

    /** ∂L/∂logits = p − [target];  ∂L/∂h_T = W_oᵀ ∂L/∂logits */
    private void readOut(Pass pass, int target) {
        for (int k = 0; k < logitGradient.length; k++) {
            logitGradient[k] = pass.probability(k);
        }
        logitGradient[target] -= 1;
        weights.readout.addTransposedProduct(logitGradient, stateGradient[pass.steps()]);
    }

    private void reserve(Pass pass, int steps) {
        if (steps > inputGradient.length) {
            int capacity = Math.max(steps, 2 * inputGradient.length);
            inputGradient = new double[capacity][weights.input.columns()];
            stateGradient = keepsAll ? new double[capacity + 1][cell.stateSize()] : twoRows(capacity + 1);
            workGradient = keepsAll ? new double[capacity][cell.workSize()] : workGradient;
        }
        // Every cell reads all of a unit's work before it writes the unit's gradients, so they may take its place.
        workGradient = keepsAll ? workGradient : pass.work();
    }

    /** So many rows for states, of which each is the last but one again. */
    private double[][] twoRows(int count) {
        double[][] rows = new double[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = i < 2 ? new double[cell.stateSize()] : rows[i - 2];
        }
        return rows;
    }
}
