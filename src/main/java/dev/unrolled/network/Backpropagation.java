package dev.unrolled.network;

import java.util.Arrays;

/** Room for one backward pass, to be used again and again. */
final class Backpropagation {
    private static final double[] ONE = {1};

    private final Cell cell;
    private final Weights weights;
    final double[] logitGradient;
    /** (T, E) */
    double[][] inputGradient = {};
    /** (T, work) */
    double[][] workGradient = {};
    /** (T + 1, state) */
    double[][] stateGradient = {};

    Backpropagation(Cell cell) {
        this.cell = cell;
        weights = cell.weights;
        logitGradient = new double[weights.readout.rows()];
    }

    /** Backpropagation through time: adds the gradient of one sentence's loss to {@code sum}. */
    void run(Pass pass, int target, GradientSum sum) {
        int steps = pass.steps();
        clear(steps);
        readOut(pass, target, sum.weights());
        for (int t = steps - 1; t >= 0; t--) {
            cell.backward(pass.work(), pass.state(), workGradient, stateGradient, t);
            cell.backThroughInput(workGradient[t], inputGradient[t]);
            sum.addToEmbedding(pass.token(t), inputGradient[t]);
        }
        sum.input().add(workGradient, pass.inputs(), steps);
        sum.recurrent().add(workGradient, pass.state(), steps);
    }

    /** ∂L/∂logits = p − [target];  ∂L/∂W_o = ∂L/∂logits h_Tᵀ;  ∂L/∂h_T = W_oᵀ ∂L/∂logits */
    private void readOut(Pass pass, int target, Weights sum) {
        for (int k = 0; k < logitGradient.length; k++) {
            logitGradient[k] = pass.probability(k);
        }
        logitGradient[target] -= 1;
        int last = pass.steps();
        sum.readout.addOuter(logitGradient, pass.state()[last]);
        sum.readoutBias.addOuter(logitGradient, ONE);
        weights.readout.addTransposedProduct(logitGradient, stateGradient[last]);
    }

    private void clear(int steps) {
        if (steps > workGradient.length) {
            int capacity = Math.max(steps, 2 * workGradient.length);
            workGradient = new double[capacity][cell.workSize()];
            inputGradient = new double[capacity][weights.input.columns()];
            stateGradient = new double[capacity + 1][cell.stateSize()];
        }
        for (int t = 0; t < steps; t++) {
            Arrays.fill(inputGradient[t], 0);
            Arrays.fill(stateGradient[t], 0);
        }
        Arrays.fill(stateGradient[steps], 0);
    }
}
