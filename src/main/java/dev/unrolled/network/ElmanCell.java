package dev.unrolled.network;

/**
 * The plain recurrent cell (Elman, <em>Finding structure in time</em>, Cognitive Science 14, 1990), as PyTorch writes it:
 *
 * <pre>
 * a_t = b_ih + b_hh + W_ih x_t + W_hh h_{t-1}       (H)
 * h_t = tanh(a_t)   or   max(0, a_t)                (H)
 * </pre>
 *
 * <p>Work: a (H). State: h (H).
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
    public void forward(double[][] work, double[][] state, int t) {
        double[] a = work[t];
        double[] h = state[t + 1];
        addRecurrent(state[t], a);
        // h_t = tanh(a_t)
        System.arraycopy(a, 0, h, 0, size);
        if (rectified) {
            rectify(h);
        } else {
            Squash.tanh(h, 0, size, work);
        }
    }

    private void rectify(double[] h) {
        for (int j = 0; j < size; j++) {
            h[j] = Math.max(0, h[j]);
        }
    }

    @Override
    void backward(double[][] work, double[][] state, double[][] workGradient, double[][] stateGradient, int t) {
        double[] h = state[t + 1];
        double[] dh = stateGradient[t + 1];
        double[] da = workGradient[t];
        for (int j = 0; j < size; j++) {
            // ∂L/∂a_t = ∂L/∂h_t ⊙ (1 − h_t²)
            da[j] = dh[j] * slope(h[j]);
        }
        backThroughRecurrent(da, stateGradient[t]);
    }

    @Override
    public void push(double[][] work, double[][] state, int t, double[][] workMoves, double[][] stateMoves) {
        pushRecurrent(stateMoves, workMoves);
        for (int j = 0; j < size; j++) {
            double slope = slope(state[t + 1][j]);
            double[] da = workMoves[j];
            double[] dh = stateMoves[j];
            for (int m = 0; m < dh.length; m++) {
                // δh_t = (1 − h_t²) ⊙ δa_t
                dh[m] = slope * da[m];
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
    double preActivation(int row, double[] work, double[] before, int token) {
        return work[row];
    }
}
