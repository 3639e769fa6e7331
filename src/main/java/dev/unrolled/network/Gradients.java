package dev.unrolled.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A backward pass: the gradient of one sentence's loss by every number that its forward pass made, and by every weight.
 *
 * <p>Gradients by states are total: through every later step. Immutable; indices count from 0.
 */
public final class Gradients {
    private final Pass pass;
    private final Backpropagation back;
    /** The numbers of the sentence's different words, in the order of their first appearance. */
    private final int[] words;
    /** By every weight, of embeddings only those of {@link #words}. */
    private final Weights touched;

    private volatile @Nullable Parameters parameters;

    Gradients(Pass pass, int target) {
        this.pass = pass;
        back = new Backpropagation(pass.cell, true);
        back.run(pass, target);
        Map<Integer, Integer> rows = new LinkedHashMap<>();
        int[] rowOfStep = new int[pass.steps()];
        for (int t = 0; t < rowOfStep.length; t++) {
            rowOfStep[t] = rows.computeIfAbsent(pass.token(t), word -> rows.size());
        }
        words = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
        GradientSum sum = new GradientSum(pass.weights.shape.withVocabulary(words.length));
        back.addTo(sum, pass, rowOfStep);
        touched = sum.settled();
    }

    /**
     * Returns the gradient by every weight. It is laid out when it is first asked for: a sentence has no gradient by the
     * embeddings of all words but its own, and writing thousands of zeros would take longer than all the rest.
     */
    public Parameters parameters() {
        Parameters known = parameters;
        if (known == null) {
            known = Parameters.owning(laidOut());
            parameters = known;
        }
        return known;
    }

    private Weights laidOut() {
        Weights all = pass.weights.zeros();
        for (int row = 0; row < words.length; row++) {
            all.embedding.addToRow(words[row], touched.values, touched.embedding.at(row));
        }
        int dense = touched.input.at(0);
        System.arraycopy(touched.values, dense, all.values, all.input.at(0), touched.values.length - dense);
        return all;
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
