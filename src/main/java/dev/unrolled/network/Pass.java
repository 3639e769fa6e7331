package dev.unrolled.network;

import java.util.Arrays;
import java.util.Objects;

/**
 * A forward pass: every number between a sentence's words and the probability of each intent.
 *
 * <p>Time steps t and all indices count from 0. Immutable for everyone outside this package; inside, a {@link Workspace}
 * uses one again and again, and keeps it to itself.
 *
 * <pre>
 * x_t = embedding.weight[token_t]                (E)
 * h_t, c_t = cell(x_t, h_{t-1}, c_{t-1})         (H); h and c are 0 before the first word
 * logits = readout.weight h_T + readout.bias     (K)
 * p = softmax(logits)                            (K);  loss = −ln p_target
 * </pre>
 */
public final class Pass {
    private static final double[] ONE = {1};

    final Cell cell;
    final Weights weights;
    private final int hidden;
    private int steps;
    private int[] tokens = {};
    /** x_t (T, E) */
    private double[][] inputs = {};
    /** What the cell worked out in each step (T, work). */
    private double[][] work = {};
    /** h_t, and c_t after it, from before the first word on (T + 1, state). */
    private double[][] state = {};

    private final double[] logits;
    private final double[] probabilities;
    private double logSum;

    Pass(Cell cell, int capacity) {
        this.cell = cell;
        weights = cell.weights;
        hidden = cell.size;
        logits = new double[weights.readout.rows()];
        probabilities = new double[logits.length];
        reserve(capacity);
    }

    Pass run(int[] sentence) {
        reserve(sentence.length);
        steps = sentence.length;
        System.arraycopy(sentence, 0, tokens, 0, steps);
        for (int t = 0; t < steps; t++) {
            weights.embedding.copyRow(tokens[t], inputs[t]);
            Arrays.fill(work[t], 0);
            cell.addBias(work[t]);
            cell.addInput(tokens[t], work[t]);
            cell.forward(work, state, t);
        }
        readOut();
        return this;
    }

    private void reserve(int length) {
        if (length > tokens.length) {
            int capacity = Math.max(length, 2 * tokens.length);
            tokens = new int[capacity];
            inputs = new double[capacity][weights.input.columns()];
            work = cell.work(capacity);
            state = new double[capacity + 1][cell.stateSize()];
        }
    }

    /** logits = W_o h_T + b_o; softmax with the largest logit taken off first, so that no exponential overflows. */
    private void readOut() {
        Arrays.fill(logits, 0);
        weights.readoutBias.addProduct(ONE, logits);
        weights.readout.addProduct(state[steps], logits);
        double top = logits[predicted()];
        double sum = 0;
        for (int k = 0; k < logits.length; k++) {
            probabilities[k] = Squash.exp(logits[k] - top);
            sum += probabilities[k];
        }
        for (int k = 0; k < logits.length; k++) {
            probabilities[k] /= sum;
        }
        logSum = top + StrictMath.log(sum);
    }

    /** Returns T, the number of words. */
    public int steps() {
        return steps;
    }

    /** Returns the number of the word at t. */
    public int token(int t) {
        return tokens[step(t)];
    }

    /** Returns number e of x_t. */
    public double embedding(int t, int e) {
        return weights.embedding.get(token(t), e);
    }

    /**
     * Returns the sum that goes into a squashing function at t.
     *
     * @param row the row of W_ih: unit j of a plain cell is row j, unit j of gate number g is row g·H + j
     */
    public double preActivation(int t, int row) {
        Objects.checkIndex(row, weights.shape.rows());
        return cell.preActivation(row, work[step(t)], state[t], tokens[t]);
    }

    /**
     * Returns unit j of a gate at t, after its squashing function.
     *
     * @param gate its number in {@link CellKind#gates()}
     */
    public double gate(int gate, int t, int j) {
        Objects.checkIndex(gate, weights.shape.cell().gates().size());
        return work[step(t)][cell.inputAt() + gate * hidden + unit(j)];
    }

    /** Returns unit j of h_t; t may be −1, before the first word, where it is 0. */
    public double hidden(int t, int j) {
        return state[slot(t)][unit(j)];
    }

    /**
     * Returns unit j of c_t; t may be −1, before the first word, where it is 0.
     *
     * @throws IllegalStateException if the cell has no cell state
     */
    public double cellState(int t, int j) {
        requireCellState();
        return state[slot(t)][hidden + unit(j)];
    }

    /** Returns the logit of intent k. */
    public double logit(int k) {
        return logits[k];
    }

    /** Returns the probability of intent k. */
    public double probability(int k) {
        return probabilities[k];
    }

    /** Returns the cross-entropy −ln p_target, in nats. */
    public double loss(int target) {
        return logSum - logits[target];
    }

    /** Returns the intent with the largest logit; the first of equals. */
    public int predicted() {
        int best = 0;
        for (int k = 1; k < logits.length; k++) {
            if (logits[k] > logits[best]) {
                best = k;
            }
        }
        return best;
    }

    /** The words' numbers, and room after them. */
    int[] tokens() {
        return tokens;
    }

    double[][] inputs() {
        return inputs;
    }

    double[][] work() {
        return work;
    }

    double[][] state() {
        return state;
    }

    void requireCellState() {
        if (weights.shape.cell() != CellKind.LSTM) {
            throw new IllegalStateException("Only an LSTM has a cell state; this is "
                    + weights.shape.cell().code() + ".");
        }
    }

    private int step(int t) {
        return Objects.checkIndex(t, steps);
    }

    private int slot(int t) {
        return Objects.checkIndex(t + 1, steps + 1);
    }

    private int unit(int j) {
        return Objects.checkIndex(j, hidden);
    }
}
