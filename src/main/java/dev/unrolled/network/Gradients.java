package dev.unrolled.network;

import java.util.Objects;

/**
 * A backward pass: the gradient of one sentence's loss by every number that its forward pass made, and by every weight.
 *
 * <p>Gradients by states are total: through every later step. Immutable; indices count from 0.
 */
public final class Gradients {
    private final Pass pass;
    private final Backpropagation back;
    private final Parameters parameters;

    Gradients(Pass pass, int target) {
        this.pass = pass;
        back = new Backpropagation(pass.cell, true);
        GradientSum sum = GradientSum.like(pass.weights);
        back.run(pass, target);
        back.addTo(sum, pass);
        parameters = Parameters.owning(sum.settled());
    }

    /** Returns the gradient by every weight. */
    public Parameters parameters() {
        return parameters;
    }

    /** Returns ∂L/∂logit_k. */
    public double logit(int k) {
        return back.logitGradient[k];
    }

    /** Returns ∂L/∂h_t for unit j. In an LSTM it is by h_t alone, c_t being held. */
    public double hidden(int t, int j) {
        return back.stateGradient[slot(t)][unit(j)];
    }

    /** Returns the 2-norm of ∂L/∂h_t. */
    public double hiddenNorm(int t) {
        return Norm.of(back.stateGradient[slot(t)], 0, pass.cell.size);
    }

    /**
     * Returns ∂L/∂c_t for unit j, counting both ways on, through h_t and through c_{t+1}.
     *
     * @throws IllegalStateException if the cell has no cell state
     */
    public double cellState(int t, int j) {
        pass.requireCellState();
        return back.stateGradient[slot(t)][pass.cell.size + unit(j)];
    }

    /**
     * Returns the gradient by the sum that goes into a squashing function at t.
     *
     * @param row as in {@link Pass#preActivation}
     */
    public double preActivation(int t, int row) {
        Objects.checkIndex(row, pass.weights.shape.rows());
        return back.workGradient[step(t)][pass.cell.inputAt() + row];
    }

    /** Returns ∂L/∂x_t for number e. */
    public double input(int t, int e) {
        return back.inputGradient[step(t)][e];
    }

    /**
     * Returns the Frobenius norm of step t's own term in ∂L/∂W_hh.
     *
     * <p>The term is d h_{t-1}ᵀ, of rank one, with d the gradient by W_hh h_{t-1}: its norm is the product of both norms.
     */
    public double weightShare(int t) {
        double sums = Norm.of(back.workGradient[step(t)], 0, pass.weights.shape.rows());
        return sums * Norm.of(pass.state()[t], 0, pass.cell.size);
    }

    private int step(int t) {
        return Objects.checkIndex(t, pass.steps());
    }

    private int slot(int t) {
        return step(t) + 1;
    }

    private int unit(int j) {
        return Objects.checkIndex(j, pass.cell.size);
    }
}
