package dev.unrolled.network;

/**
 * Long short-term memory (Hochreiter and Schmidhuber, Neural Computation 9, 1997; with the forget gate of Gers,
 * Schmidhuber and Cummins, 2000), as PyTorch writes it:
 *
 * <pre>
 * a_t = b_ih + b_hh + W_ih x_t + W_hh h_{t-1}        (4H), in blocks for i, f, g, o
 * i, f, o = σ(a_i, a_f, a_o)     g = tanh(a_g)       (H) each
 * c_t = f ⊙ c_{t-1} + i ⊙ g                          (H)
 * h_t = o ⊙ tanh(c_t)                                (H)
 * </pre>
 *
 * <p>Work: i, f, g, o, tanh(c_t) (5H). State: h, c (2H). The constants below say where each begins.
 */
final class LstmCell extends Cell {
    private final int f;
    private final int g;
    private final int o;
    private final int tanhC;
    private final int c;

    LstmCell(Weights weights) {
        super(weights);
        f = size;
        g = 2 * size;
        o = 3 * size;
        tanhC = 4 * size;
        c = size;
    }

    @Override
    public int workSize() {
        return 5 * size;
    }

    @Override
    public void forward(double[][] work, double[][] state, int t) {
        double[] w = work[t];
        double[] before = state[t];
        double[] after = state[t + 1];
        addRecurrent(before, w);
        Squash.sigmoid(w, 0, g, work);
        Squash.tanh(w, g, o, work);
        Squash.sigmoid(w, o, tanhC, work);
        for (int j = 0; j < size; j++) {
            // c_t = f ⊙ c_{t-1} + i ⊙ g
            after[c + j] = w[f + j] * before[c + j] + w[j] * w[g + j];
            w[tanhC + j] = after[c + j];
        }
        Squash.tanh(w, tanhC, tanhC + size, work);
        for (int j = 0; j < size; j++) {
            // h_t = o ⊙ tanh(c_t)
            after[j] = w[o + j] * w[tanhC + j];
        }
    }

    @Override
    void backward(double[][] work, double[][] state, double[][] workGradient, double[][] stateGradient, int t) {
        double[] w = work[t];
        double[] da = workGradient[t];
        double[] dBefore = stateGradient[t];
        double[] dAfter = stateGradient[t + 1];
        for (int j = 0; j < size; j++) {
            double it = w[j];
            double ft = w[f + j];
            double gt = w[g + j];
            double ot = w[o + j];
            double th = w[tanhC + j];
            // ∂L/∂c_t += ∂L/∂h_t ⊙ o ⊙ (1 − tanh²c_t);  ∂L/∂c_{t-1} += ∂L/∂c_t ⊙ f
            double dh = dAfter[j];
            double dc = dAfter[c + j] + dh * ot * (1 - th * th);
            dAfter[c + j] = dc;
            dBefore[c + j] += dc * ft;
            // ∂L/∂a_t, with σ′ = σ (1 − σ) and tanh′ = 1 − tanh²
            da[j] = dc * gt * it * (1 - it);
            da[f + j] = dc * state[t][c + j] * ft * (1 - ft);
            da[g + j] = dc * it * (1 - gt * gt);
            da[o + j] = dh * th * ot * (1 - ot);
        }
        backThroughRecurrent(da, dBefore);
    }

    @Override
    public void push(double[][] work, double[][] state, int t, double[][] workMoves, double[][] stateMoves) {
        double[] w = work[t];
        pushRecurrent(stateMoves, workMoves);
        for (int j = 0; j < size; j++) {
            double it = w[j];
            double ft = w[f + j];
            double gt = w[g + j];
            double ot = w[o + j];
            double th = w[tanhC + j];
            double[] dh = stateMoves[j];
            double[] dc = stateMoves[c + j];
            for (int m = 0; m < dh.length; m++) {
                // δc_t = f δc_{t-1} + c_{t-1} δf + g δi + i δg;  δh_t = tanh(c_t) δo + o (1 − tanh²c_t) δc_t
                dc[m] = ft * dc[m]
                        + state[t][c + j] * ft * (1 - ft) * workMoves[f + j][m]
                        + gt * it * (1 - it) * workMoves[j][m]
                        + it * (1 - gt * gt) * workMoves[g + j][m];
                dh[m] = th * ot * (1 - ot) * workMoves[o + j][m] + ot * (1 - th * th) * dc[m];
            }
        }
    }

    @Override
    double preActivation(int row, double[] work, double[] before, int token) {
        return weights.recurrent.addDot(row, before, 0, addInputRow(row, token, bothBiases(row)));
    }
}
