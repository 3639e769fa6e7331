package dev.unrolled.network;

/**
 * The plain recurrent cell (Elman, <em>Finding structure in time</em>, Cognitive Science 14, 1990), as PyTorch writes it:
 *
 * <pre>
 * a_t = b_ih + b_hh + W_ih x_t + W_hh h_{t-1}       (H)
 * h_t = tanh(a_t)   or   max(0, a_t)                (H)
 * </pre>
 *
 * <p>Work: a (H).
 */
final class ElmanCell extends Cell {
    private final boolean rectified;

    ElmanCell(Weights weights) {
        super(weights);
        rectified = weights.shape.nonlinearity() == Nonlinearity.RELU;
    }

    @Override
    public int workSize() {
        return size;
    }

    @Override
    public void addBias(double[] work, int t) {
        weights.inputBias.addTo(work, t * size);
        weights.recurrentBias.addTo(work, t * size);
    }

    @Override
    public void forward(double[] work, double[] state, int t) {
        int a = t * size;
        int h = a + size;
        // a_t = … + W_hh h_{t-1};  h_t = tanh(a_t)
        weights.recurrent.addProduct(state, t * size, work, a);
        for (int j = 0; j < size; j++) {
            state[h + j] = rectified ? Math.max(0, work[a + j]) : Squash.tanh(work[a + j]);
        }
    }

    @Override
    void backward(double[] work, double[] state, double[] workGradient, double[] stateGradient, int t) {
        int a = t * size;
        int h = a + size;
        // ∂L/∂a_t = ∂L/∂h_t ⊙ (1 − h_t²);  ∂L/∂h_{t-1} += W_hhᵀ ∂L/∂a_t
        for (int j = 0; j < size; j++) {
            workGradient[a + j] = stateGradient[h + j] * slope(state[h + j]);
        }
        weights.recurrent.addTransposedProduct(workGradient, a, stateGradient, t * size);
    }

    @Override
    void addWeightGradient(double[] workGradient, double[] state, int t, Weights sum) {
        int a = t * size;
        // ∂L/∂W_hh += ∂L/∂a_t h_{t-1}ᵀ;  ∂L/∂b += ∂L/∂a_t
        sum.recurrent.addOuter(workGradient, a, state, t * size);
        sum.inputBias.add(workGradient, a);
        sum.recurrentBias.add(workGradient, a);
    }

    @Override
    public void push(double[] work, double[] state, int t, double[] workMoves, double[] stateMoves) {
        int width = stateMoves.length / size;
        int h = (t + 1) * size;
        // δa_t = W_ih δx_t + W_hh δh_{t-1};  δh_t = (1 − h_t²) ⊙ δa_t
        weights.recurrent.addProducts(stateMoves, workMoves, 0, width);
        for (int j = 0; j < size; j++) {
            double slope = slope(state[h + j]);
            for (int i = j * width; i < (j + 1) * width; i++) {
                stateMoves[i] = slope * workMoves[i];
            }
        }
    }

    /** The squashing function's slope where its value is h. */
    private double slope(double h) {
        if (rectified) {
            return h > 0 ? 1 : 0;
        }
        return 1 - h * h;
    }

    @Override
    double recurrentNorm(double[] workGradient, int t) {
        return Norm.of(workGradient, t * size, (t + 1) * size);
    }

    @Override
    double preActivation(int row, double[] work, double[] state, int t, int token) {
        return work[t * size + row];
    }
}
