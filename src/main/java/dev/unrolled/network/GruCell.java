package dev.unrolled.network;

/**
 * The gated recurrent unit (Cho and others, <em>Learning phrase representations</em>, 2014), as PyTorch writes it, with the
 * reset gate after the product:
 *
 * <pre>
 * r = σ(b_ir + b_hr + W_ir x_t + W_hr h_{t-1})       (H)
 * z = σ(b_iz + b_hz + W_iz x_t + W_hz h_{t-1})       (H)
 * q = b_hn + W_hn h_{t-1}                            (H)
 * n = tanh(b_in + W_in x_t + r ⊙ q)                  (H)
 * h_t = (1 − z) ⊙ n + z ⊙ h_{t-1}                    (H)
 * </pre>
 *
 * <p>Work: q, r, z, n (4H), so that W_hh h adds to the first three blocks and W_ih x to the last three; the constants below
 * say where each begins. Its gradient is by q and by the sums inside σ and tanh. State: h (H).
 */
final class GruCell extends Cell {
    private final int r;
    private final int z;
    private final int n;

    GruCell(Weights weights) {
        super(weights);
        r = size;
        z = 2 * size;
        n = 3 * size;
    }

    @Override
    public int workSize() {
        return 4 * size;
    }

    @Override
    public void forward(double[][] work, double[][] state, int t) {
        double[] w = work[t];
        double[] before = state[t];
        double[] after = state[t + 1];
        addRecurrent(before, w);
        Squash.sigmoid(w, r, n, work);
        for (int j = 0; j < size; j++) {
            // n = tanh(… + r ⊙ q)
            w[n + j] += w[r + j] * w[j];
        }
        Squash.tanh(w, n, n + size, work);
        for (int j = 0; j < size; j++) {
            // h_t = (1 − z) ⊙ n + z ⊙ h_{t-1}
            after[j] = (1 - w[z + j]) * w[n + j] + w[z + j] * before[j];
        }
    }

    @Override
    void backward(double[][] work, double[][] state, double[][] workGradient, double[][] stateGradient, int t) {
        double[] w = work[t];
        double[] da = workGradient[t];
        double[] dBefore = stateGradient[t];
        for (int j = 0; j < size; j++) {
            double qt = w[j];
            double rt = w[r + j];
            double zt = w[z + j];
            double nt = w[n + j];
            double dh = stateGradient[t + 1][j];
            // ∂L/∂a_n = ∂L/∂h_t ⊙ (1 − z) ⊙ (1 − n²);  ∂L/∂q = ∂L/∂a_n ⊙ r
            double dn = dh * (1 - zt) * (1 - nt * nt);
            da[j] = dn * rt;
            da[r + j] = dn * qt * rt * (1 - rt);
            da[z + j] = dh * (state[t][j] - nt) * zt * (1 - zt);
            da[n + j] = dn;
            // ∂L/∂h_{t-1} += ∂L/∂h_t ⊙ z
            dBefore[j] += dh * zt;
        }
        backThroughRecurrent(da, dBefore);
    }

    @Override
    public void push(double[][] work, double[][] state, int t, double[][] workMoves, double[][] stateMoves) {
        double[] w = work[t];
        pushRecurrent(stateMoves, workMoves);
        for (int j = 0; j < size; j++) {
            double qt = w[j];
            double rt = w[r + j];
            double zt = w[z + j];
            double nt = w[n + j];
            double[] dh = stateMoves[j];
            for (int m = 0; m < dh.length; m++) {
                // δn = (1 − n²) (δa_n + r δq + q δr);  δh_t = (1 − z) δn + (h_{t-1} − n) δz + z δh_{t-1}
                double dr = rt * (1 - rt) * workMoves[r + j][m];
                double dz = zt * (1 - zt) * workMoves[z + j][m];
                double dn = (1 - nt * nt) * (workMoves[n + j][m] + rt * workMoves[j][m] + qt * dr);
                dh[m] = (1 - zt) * dn + (state[t][j] - nt) * dz + zt * dh[m];
            }
        }
    }

    @Override
    double preActivation(int row, double[] work, double[] before, int token) {
        if (row < 2 * size) {
            return weights.recurrent.addDot(row, before, 0, addInputRow(row, token, bothBiases(row)));
        }
        int j = row - 2 * size;
        return addInputRow(row, token, weights.inputBias.get(row, 0)) + work[r + j] * work[j];
    }
}
