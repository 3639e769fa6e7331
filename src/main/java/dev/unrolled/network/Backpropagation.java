package dev.unrolled.network;

import java.util.Arrays;

/** Room for one backward pass, to be used again and again. */
final class Backpropagation {
    private final Cell cell;
    private final Weights weights;
    final double[] logitGradient;
    /** (T, E) */
    double[] inputGradient = {};

    double[] workGradient = {};
    double[] stateGradient = {};

    private int capacity;

    Backpropagation(Cell cell) {
        this.cell = cell;
        weights = cell.weights;
        logitGradient = new double[weights.readout.rows()];
    }

    /** Backpropagation through time: adds the gradient of one sentence's loss to {@code sum}. */
    void run(Pass pass, int target, GradientSum sum) {
        int steps = pass.steps();
        reserve(steps);
        readOut(pass, target, sum.weights());
        for (int t = steps - 1; t >= 0; t--) {
            cell.backward(pass.work(), pass.state(), workGradient, stateGradient, t);
            cell.addWeightGradient(workGradient, pass.state(), t, sum.weights());
            throughInput(t, pass.token(t), sum);
        }
    }

    /** ∂L/∂logits = p − [target];  ∂L/∂W_o = ∂L/∂logits h_Tᵀ;  ∂L/∂h_T = W_oᵀ ∂L/∂logits */
    private void readOut(Pass pass, int target, Weights sum) {
        for (int k = 0; k < logitGradient.length; k++) {
            logitGradient[k] = pass.probability(k);
        }
        logitGradient[target] -= 1;
        int last = pass.steps() * cell.stateSize();
        sum.readout.addOuter(logitGradient, 0, pass.state(), last);
        sum.readoutBias.add(logitGradient, 0);
        weights.readout.addTransposedProduct(logitGradient, 0, stateGradient, last);
    }

    /** ∂L/∂W_ih += ∂L/∂a_t x_tᵀ;  ∂L/∂x_t = W_ihᵀ ∂L/∂a_t */
    private void throughInput(int t, int token, GradientSum sum) {
        int a = t * cell.workSize();
        int x = t * weights.input.columns();
        sum.weights().input.addOuter(workGradient, a, weights.embedding.values(), weights.embedding.at(token));
        weights.input.addTransposedProduct(workGradient, a, inputGradient, x);
        sum.addToEmbedding(token, inputGradient, x);
    }

    private void reserve(int steps) {
        if (steps > capacity) {
            capacity = Math.max(steps, 2 * capacity);
            stateGradient = new double[(capacity + 1) * cell.stateSize()];
            workGradient = new double[capacity * cell.workSize()];
            inputGradient = new double[capacity * weights.input.columns()];
        }
        Arrays.fill(stateGradient, 0, (steps + 1) * cell.stateSize(), 0);
        Arrays.fill(inputGradient, 0, steps * weights.input.columns(), 0);
    }
}
