package dev.unrolled.network;

/**
 * A recurrent cell: one step forward, one step back, and one step of a direction of change.
 *
 * <p>A cell works in arrays that belong to its caller. Time step t (from 0) uses two stretches: its <em>state</em> in slot
 * t + 1, {@link #stateSize()} long, made from the state in slot t, where slot 0 is the state before the first word; and
 * its <em>work</em> in slot t, {@link #workSize()} long, in which the cell builds its sums and leaves what the way back
 * needs. A state is h, and for the LSTM c after it.
 *
 * <p>A step forward is {@link #addBias}, {@link #addInput} on zeroed work, then {@link #forward}. An absent word is one
 * whose input is not added: its embedding counts as zero.
 *
 * <p>A cell is immutable and safe to use from many threads if its network's weights are.
 */
public abstract sealed class Cell permits ElmanCell, LstmCell, GruCell {
    /** H */
    final int size;

    final Weights weights;

    Cell(Weights weights) {
        this.weights = weights;
        size = weights.shape.sizes().hidden();
    }

    static Cell of(Weights weights) {
        return switch (weights.shape.cell()) {
            case RNN -> new ElmanCell(weights);
            case LSTM -> new LstmCell(weights);
            case GRU -> new GruCell(weights);
        };
    }

    /** Returns how many numbers a state has: H, or 2H with a cell state. */
    public final int stateSize() {
        return weights.shape.stateSize();
    }

    /** Returns how many numbers a step's work needs. */
    public abstract int workSize();

    /** Adds the biases to slot t of {@code work}. */
    public abstract void addBias(double[] work, int t);

    /** Adds W_ih x to slot t of {@code work}, with x the embedding of {@code token}. */
    public final void addInput(int token, double[] work, int t) {
        Matrix embedding = weights.embedding;
        weights.input.addProduct(embedding.values(), embedding.at(token), work, t * workSize());
    }

    /** Step t forward: completes the sums in slot t of {@code work} and writes slot t + 1 of {@code state}. */
    public abstract void forward(double[] work, double[] state, int t);

    /**
     * Step t for directions of change: where a small change moves what the step is given, how it moves what comes out.
     *
     * <p>Both arrays hold one row of {@code width} numbers for each unit, a column being a direction.
     *
     * @param work after {@link #forward}
     * @param state after {@link #forward}
     * @param workMoves how the sums move by the input alone (workSize, width); used up
     * @param stateMoves how the state before the step moves (stateSize, width); becomes how the state after it moves
     */
    public abstract void push(double[] work, double[] state, int t, double[] workMoves, double[] stateMoves);

    /**
     * Step t back.
     *
     * @param workGradient slot t becomes the gradient by the step's sums
     * @param stateGradient slot t + 1 holds the gradient by the state after the step; where that has a cell state, its
     *     part through the hidden state is added here, which makes it total; slot t has the part that comes through this
     *     step added
     */
    abstract void backward(double[] work, double[] state, double[] workGradient, double[] stateGradient, int t);

    /** Adds step t's part of the gradient of W_hh and of both biases. */
    abstract void addWeightGradient(double[] workGradient, double[] state, int t, Weights sum);

    /** The 2-norm of the gradient by W_hh h_{t-1}, in step t. */
    abstract double recurrentNorm(double[] workGradient, int t);

    /** The sum that goes into the squashing function in row {@code row} of the weights, worked out again from its terms. */
    abstract double preActivation(int row, double[] work, double[] state, int t, int token);

    /** b + W_ih x in one row, in the same order as {@link #addBias} and {@link #addInput}. */
    final double inputSum(int row, double bias, int token) {
        Matrix embedding = weights.embedding;
        return weights.input.addDot(row, embedding.values(), embedding.at(token), bias);
    }

    final double bothBiases(int row) {
        return weights.inputBias.get(row, 0) + weights.recurrentBias.get(row, 0);
    }
}
