package dev.unrolled.network;

import java.util.Arrays;
import java.util.Objects;

/**
 * The gradient of a loss by every weight, summed over sentences.
 *
 * <p>A sentence touches only the embeddings of its own words, so this remembers which rows those were, and clearing,
 * scaling, adding and measuring cost no more than what was touched. Not safe for threads.
 */
public final class GradientSum {
    private final Weights weights;
    private final LinearGradient input;
    private final LinearGradient recurrent;
    private final boolean[] isTouched;
    private int[] touched = new int[16];
    private int touchedRows;

    /** An empty sum for networks of a shape. */
    public GradientSum(Shape shape) {
        weights = Weights.zeros(shape);
        int inputAt = Cell.inputAt(shape);
        input = new LinearGradient(new Matrix[] {weights.input}, new Matrix[] {weights.inputBias}, inputAt);
        recurrent = new LinearGradient(weights.recurrentParts(), weights.recurrentBiasParts(), 0);
        isTouched = new boolean[shape.sizes().vocabulary()];
    }

    /** Sets every entry back to 0. */
    public void clear() {
        input.clear();
        recurrent.clear();
        int columns = weights.embedding.columns();
        for (int i = 0; i < touchedRows; i++) {
            int at = weights.embedding.at(touched[i]);
            Arrays.fill(weights.values, at, at + columns, 0);
            isTouched[touched[i]] = false;
        }
        touchedRows = 0;
        Arrays.fill(weights.values, dense(), weights.values.length, 0);
    }

    /** Multiplies every entry by {@code factor}. */
    public void scale(double factor) {
        if (factor == 1) {
            return;
        }
        settled();
        int columns = weights.embedding.columns();
        for (int i = 0; i < touchedRows; i++) {
            int at = weights.embedding.at(touched[i]);
            scale(factor, at, at + columns);
        }
        scale(factor, dense(), weights.values.length);
    }

    private void scale(double factor, int from, int to) {
        for (int i = from; i < to; i++) {
            weights.values[i] *= factor;
        }
    }

    /** Adds another sum to this one. */
    public void add(GradientSum other) {
        if (!weights.shape.equals(other.weights.shape)) {
            throw new IllegalArgumentException("Gradients of different shapes can't be added.");
        }
        settled();
        other.settled();
        for (int i = 0; i < other.touchedRows; i++) {
            int token = other.touched[i];
            addToEmbedding(token, other.weights.values, other.weights.embedding.at(token));
        }
        for (int i = dense(); i < weights.values.length; i++) {
            weights.values[i] += other.weights.values[i];
        }
    }

    /** Returns the 2-norm over all entries. */
    public double norm() {
        settled();
        int columns = weights.embedding.columns();
        double squares = Norm.squares(weights.values, dense(), weights.values.length);
        for (int i = 0; i < touchedRows; i++) {
            int at = weights.embedding.at(touched[i]);
            squares += Norm.squares(weights.values, at, at + columns);
        }
        return Norm.isExact(squares) ? Math.sqrt(squares) : Norm.of(weights.values, 0, weights.values.length);
    }

    /** Returns how many rows of the embedding sentences have touched since the last {@link #clear()}. */
    public int touchedRows() {
        return touchedRows;
    }

    /** Returns touched row number i, in the order in which they were first touched. */
    public int touchedRow(int i) {
        return touched[Objects.checkIndex(i, touchedRows)];
    }

    /** Returns the sum as it is now. */
    public Parameters parameters() {
        return Parameters.owning(settled().copy());
    }

    void addToEmbedding(int token, double[] x) {
        addToEmbedding(token, x, 0);
    }

    private void addToEmbedding(int token, double[] x, int at) {
        if (!isTouched[token]) {
            touch(token);
        }
        weights.embedding.addToRow(token, x, at);
    }

    private void touch(int token) {
        if (touchedRows == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touchedRows);
        }
        touched[touchedRows++] = token;
        isTouched[token] = true;
    }

    /** All entries in their places, the cell's included. */
    Weights settled() {
        input.settle();
        recurrent.settle();
        return weights;
    }

    /** For the readout's part, which is summed up in its place. */
    Weights weights() {
        return weights;
    }

    LinearGradient input() {
        return input;
    }

    LinearGradient recurrent() {
        return recurrent;
    }

    /** Where the weights begin that every sentence touches. */
    private int dense() {
        return weights.input.at(0);
    }
}
