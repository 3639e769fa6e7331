package dev.unrolled.network;

import java.util.Arrays;

/** Room for one backward pass, to be used again and again. */
final class Backpropagation {
    private static final double[] ONE = {1};

    private final Cell cell;
    private final Weights weights;
    final double[] logitGradient;
    /** (T, E) */
    double[] inputGradient = {};

    double[] workGradient = {};
    double[] stateGradient = {};
    /** What goes into the weights' gradient: by W_ih x and by W_hh h, a row for each step. */
    private Matrix inputSums;

    private Matrix recurrentSums;

    private int capacity;

    Backpropagation(Cell cell) {
        this.cell = cell;
        weights = cell.weights;
        logitGradient = new double[weights.readout.rows()];
        inputSums = cell.inputSums(workGradient, 0);
        recurrentSums = cell.recurrentSums(workGradient, 0);
    }

    /** Backpropagation through time: adds the gradient of one sentence's loss to {@code sum}. */
    void run(Pass pass, int target, GradientSum sum) {
        int steps = pass.steps();
        reserve(steps);
        readOut(pass, target, sum.weights());
        for (int t = steps - 1; t >= 0; t--) {
            cell.backward(pass.work(), pass.state(), workGradient, stateGradient, t);
            cell.backThroughInput(workGradient, inputGradient, t);
            sum.addToEmbedding(pass.token(t), inputGradient, t * weights.input.columns());
        }
        sum.input().add(inputSums, pass.inputs(), steps);
        sum.recurrent().add(recurrentSums, pass.states(), steps);
    }

    /** ∂L/∂logits = p − [target];  ∂L/∂W_o = ∂L/∂logits h_Tᵀ;  ∂L/∂h_T = W_oᵀ ∂L/∂logits */
    private void readOut(Pass pass, int target, Weights sum) {
        for (int k = 0; k < logitGradient.length; k++) {
            logitGradient[k] = pass.probability(k);
        }
        logitGradient[target] -= 1;
        int last = pass.steps() * cell.stateSize();
        sum.readout.addOuter(logitGradient, 0, pass.state(), last);
        sum.readoutBias.addOuter(logitGradient, 0, ONE, 0);
        weights.readout.addTransposedProduct(logitGradient, 0, stateGradient, last);
    }

    private void reserve(int steps) {
        if (steps > capacity) {
            capacity = Math.max(steps, 2 * capacity);
            stateGradient = new double[(capacity + 1) * cell.stateSize()];
            workGradient = new double[capacity * cell.workSize()];
            inputGradient = new double[capacity * weights.input.columns()];
            inputSums = cell.inputSums(workGradient, capacity);
            recurrentSums = cell.recurrentSums(workGradient, capacity);
        }
        Arrays.fill(stateGradient, 0, (steps + 1) * cell.stateSize(), 0);
        Arrays.fill(inputGradient, 0, steps * weights.input.columns(), 0);
    }
}
