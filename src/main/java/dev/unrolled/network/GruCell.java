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
 * <p>Work: q, r, z, n (4H), so that W_hh h adds to the first three blocks and W_ih x to the last three. Its gradient is by
 * q and by the sums inside σ and tanh. State: h (H).
 */
final class GruCell extends Cell {
    GruCell(Weights weights) {
        super(weights, weights.shape.sizes().hidden());
    }

    @Override
    public int workSize() {
        return 4 * size;
    }

    @Override
    public void forward(double[] work, double[] state, int t) {
        int q = t * workSize();
        int r = q + size;
        int z = r + size;
        int n = z + size;
        int before = t * size;
        int h = before + size;
        addRecurrent(state, work, t);
        Squash.sigmoid(work, r, n);
        for (int j = 0; j < size; j++) {
            // n = tanh(… + r ⊙ q);  h_t = (1 − z) ⊙ n + z ⊙ h_{t-1}
            work[n + j] = Squash.tanh(work[n + j] + work[r + j] * work[q + j]);
            state[h + j] = (1 - work[z + j]) * work[n + j] + work[z + j] * state[before + j];
        }
    }

    @Override
    void backward(double[] work, double[] state, double[] workGradient, double[] stateGradient, int t) {
        int at = t * workSize();
        int before = t * size;
        for (int j = 0; j < size; j++) {
            double q = work[at + j];
            double r = work[at + size + j];
            double z = work[at + 2 * size + j];
            double n = work[at + 3 * size + j];
            double dh = stateGradient[before + size + j];
            // ∂L/∂a_n = ∂L/∂h_t ⊙ (1 − z) ⊙ (1 − n²);  ∂L/∂q = ∂L/∂a_n ⊙ r;  ∂L/∂h_{t-1} += ∂L/∂h_t ⊙ z
            double dn = dh * (1 - z) * (1 - n * n);
            workGradient[at + j] = dn * r;
            workGradient[at + size + j] = dn * q * r * (1 - r);
            workGradient[at + 2 * size + j] = dh * (state[before + j] - n) * z * (1 - z);
            workGradient[at + 3 * size + j] = dn;
            stateGradient[before + j] += dh * z;
        }
        backThroughRecurrent(workGradient, stateGradient, t);
    }

    @Override
    public void push(double[] work, double[] state, int t, double[] workMoves, double[] stateMoves) {
        int block = stateMoves.length;
        int directions = block / size;
        int at = t * workSize();
        pushRecurrent(stateMoves, workMoves);
        for (int j = 0; j < size; j++) {
            double q = work[at + j];
            double r = work[at + size + j];
            double z = work[at + 2 * size + j];
            double n = work[at + 3 * size + j];
            double before = state[t * size + j];
            for (int m = j * directions; m < (j + 1) * directions; m++) {
                // δn = (1 − n²) (δa_n + r δq + q δr);  δh_t = (1 − z) δn + (h_{t-1} − n) δz + z δh_{t-1}
                double dr = r * (1 - r) * workMoves[block + m];
                double dz = z * (1 - z) * workMoves[2 * block + m];
                double dn = (1 - n * n) * (workMoves[3 * block + m] + r * workMoves[m] + q * dr);
                stateMoves[m] = (1 - z) * dn + (before - n) * dz + z * stateMoves[m];
            }
        }
    }

    @Override
    double preActivation(int row, double[] work, double[] state, int t, int token) {
        if (row < 2 * size) {
            return weights.recurrent.addDot(row, state, t * size, addInputRow(row, token, bothBiases(row)));
        }
        int q = t * workSize() + row - 2 * size;
        int r = q + size;
        return addInputRow(row, token, weights.inputBias.get(row, 0)) + work[r] * work[q];
    }
}
