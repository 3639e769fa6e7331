package dev.unrolled.network;

/**
 * A recurrent cell: one step forward, one step back, and one step of a direction of change.
 *
 * <p>A cell works in arrays that belong to its caller. Time step t (from 0) makes {@code state[t + 1]}, {@link
 * #stateSize()} long, from {@code state[t]}, and {@code state[0]} is the state before the first word. It builds its sums in
 * {@code work[t]}, {@link #workSize()} long, and leaves there what the way back needs; {@link #work} makes the rows. A state
 * is h, and for the LSTM c after it.
 *
 * <p>A step forward is {@link #addBias} and {@link #addInput} on zeroed work, then {@link #forward}. An absent word is one
 * whose input is not added: its embedding counts as zero.
 *
 * <p>A cell is immutable and safe to use from many threads, as long as its network's weights are.
 */
public abstract sealed class Cell permits ElmanCell, LstmCell, GruCell {
    /** H */
    final int size;

    final Weights weights;
    private final Linear input;
    private final Linear recurrent;
    private final int inputAt;

    Cell(Weights weights) {
        this.weights = weights;
        inputAt = inputAt(weights.shape);
        size = weights.shape.sizes().hidden();
        input = new Linear(new Matrix[] {weights.input}, new Matrix[] {weights.inputBias}, inputAt);
        recurrent = new Linear(weights.recurrentParts(), weights.recurrentBiasParts(), 0);
    }

    static Cell of(Weights weights) {
        return switch (weights.shape.cell()) {
            case RNN -> new ElmanCell(weights);
            case LSTM -> new LstmCell(weights);
            case GRU -> new GruCell(weights);
        };
    }

    /** Takes over weights that have changed. */
    final void refresh() {
        input.refresh();
        recurrent.refresh();
    }

    /** Returns how many numbers a state has: H, or 2H with a cell state. */
    public final int stateSize() {
        return weights.shape.stateSize();
    }

    /** Returns how many numbers a step's work needs. */
    public abstract int workSize();

    /** Returns zeroed work for so many steps: a row for each, and two after them that {@link #forward} takes for itself. */
    public final double[][] work(int steps) {
        return new double[steps + 2][workSize()];
    }

    /** Adds the biases to {@code work}, one step's. */
    public final void addBias(double[] work) {
        input.addBias(work);
        recurrent.addBias(work);
    }

    /** Adds W_ih x to {@code work}, one step's, with x the embedding of {@code token}. */
    public final void addInput(int token, double[] work) {
        Matrix embedding = weights.embedding;
        input.addProduct(embedding.values(), embedding.at(token), work);
    }

    /** Step t forward: completes the sums in {@code work[t]} and writes {@code state[t + 1]}. */
    public abstract void forward(double[][] work, double[][] state, int t);

    /**
     * Step t for directions of change: where a small change moves what the step is given, how it moves what comes out.
     *
     * <p>Both of the last hold one row for each unit, and in it a number for each direction.
     *
     * @param work after {@link #forward}
     * @param state after {@link #forward}
     * @param workMoves how the sums move by the input alone (workSize, directions); used up
     * @param stateMoves how the state before the step moves (stateSize, directions); becomes how the state after it moves
     */
    public abstract void push(double[][] work, double[][] state, int t, double[][] workMoves, double[][] stateMoves);

    /**
     * Step t back.
     *
     * @param workGradient row t becomes the gradient by the step's sums; may be {@code work} itself, whose row t is then used
     *     up
     * @param stateGradient row t + 1 holds the gradient by the state after the step; where that has a cell state, its part
     *     through the hidden state is added here, which makes it total; row t has the part that comes through this step
     *     added
     */
    abstract void backward(double[][] work, double[][] state, double[][] workGradient, double[][] stateGradient, int t);

    /**
     * The sum that goes into the squashing function in one row of the weights, worked out again from its terms.
     *
     * @param work the step's, after {@link #forward}
     * @param before the state before the step
     */
    abstract double preActivation(int row, double[] work, double[] before, int token);

    /** Sums += W_hh h_{t-1} */
    final void addRecurrent(double[] before, double[] work) {
        recurrent.addProduct(before, 0, work);
    }

    /** ∂L/∂h_{t-1} += W_hhᵀ ∂L/∂sums */
    final void backThroughRecurrent(double[] workGradient, double[] beforeGradient) {
        recurrent.addTransposedProduct(workGradient, beforeGradient);
    }

    /** ∂L/∂x_t += W_ihᵀ ∂L/∂sums */
    final void backThroughInput(double[] workGradient, double[] inputGradient) {
        input.addTransposedProduct(workGradient, inputGradient);
    }

    /** δsums += W_hh δh_{t-1} */
    final void pushRecurrent(double[][] stateMoves, double[][] workMoves) {
        recurrent.addProducts(stateMoves, workMoves);
    }

    /** Where in a step's work the sums begin that W_ih x adds to: the gates, in the order of their rows. */
    final int inputAt() {
        return inputAt;
    }

    /** The same for all cells of a shape: a GRU keeps a sum of W_hh h apart before them; those of W_hh h begin at 0. */
    static int inputAt(Shape shape) {
        return shape.cell() == CellKind.GRU ? shape.sizes().hidden() : 0;
    }

    /** b_ih + b_hh in one row. */
    final double bothBiases(int row) {
        return weights.inputBias.get(row, 0) + weights.recurrentBias.get(row, 0);
    }

    /** {@code sum} + W_ih x in one row. */
    final double addInputRow(int row, int token, double sum) {
        Matrix embedding = weights.embedding;
        return weights.input.addDot(row, embedding.values(), embedding.at(token), sum);
    }
}
