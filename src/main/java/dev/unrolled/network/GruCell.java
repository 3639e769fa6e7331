package dev.unrolled.network;

/**
 * The gated recurrent unit (Cho and others, 2014), as PyTorch writes it, with the reset gate after the product:
 *
 * <pre>
 * r = σ(b_ir + b_hr + W_ir x_t + W_hr h_{t-1})       (H)
 * z = σ(b_iz + b_hz + W_iz x_t + W_hz h_{t-1})       (H)
 * q = b_hn + W_hn h_{t-1}                            (H)
 * n = tanh(b_in + W_in x_t + r ⊙ q)                  (H)
 * h_t = (1 − z) ⊙ n + z ⊙ h_{t-1}                    (H)
 * </pre>
 *
 * <p>Work: r, z, n, q (4H). Its gradient is by the sums inside σ and tanh, and by q.
 */
final class GruCell extends Cell {
    private final Matrix recurrentGates;
    private final Matrix recurrentNew;

    GruCell(Weights weights) {
        super(weights);
        recurrentGates = weights.recurrent.slice(0, 2 * size);
        recurrentNew = weights.recurrent.slice(2 * size, size);
    }

    @Override
    public int workSize() {
        return 4 * size;
    }

    @Override
    public void addBias(double[] work, int t) {
        int r = t * workSize();
        weights.inputBias.addTo(work, r);
        weights.recurrentBias.slice(0, 2 * size).addTo(work, r);
        weights.recurrentBias.slice(2 * size, size).addTo(work, r + 3 * size);
    }

    @Override
    public void forward(double[] work, double[] state, int t) {
        int r = t * workSize();
        int z = r + size;
        int n = z + size;
        int q = n + size;
        int before = t * size;
        int h = before + size;
        recurrentGates.addProduct(state, before, work, r);
        recurrentNew.addProduct(state, before, work, q);
        Squash.sigmoid(work, r, n);
        for (int j = 0; j < size; j++) {
            // n = tanh(… + r ⊙ q);  h_t = (1 − z) ⊙ n + z ⊙ h_{t-1}
            work[n + j] = Squash.tanh(work[n + j] + work[r + j] * work[q + j]);
            state[h + j] = (1 - work[z + j]) * work[n + j] + work[z + j] * state[before + j];
        }
    }

    @Override
    void backward(double[] work, double[] state, double[] workGradient, double[] stateGradient, int t) {
        int a = t * workSize();
        int before = t * size;
        for (int j = 0; j < size; j++) {
            double r = work[a + j];
            double z = work[a + size + j];
            double n = work[a + 2 * size + j];
            double q = work[a + 3 * size + j];
            double dh = stateGradient[before + size + j];
            double dn = dh * (1 - z) * (1 - n * n);
            workGradient[a + j] = dn * q * r * (1 - r);
            workGradient[a + size + j] = dh * (state[before + j] - n) * z * (1 - z);
            workGradient[a + 2 * size + j] = dn;
            workGradient[a + 3 * size + j] = dn * r;
            stateGradient[before + j] += dh * z;
        }
        // ∂L/∂h_{t-1} += W_hrzᵀ ∂L/∂a_rz + W_hnᵀ ∂L/∂q
        recurrentGates.addTransposedProduct(workGradient, a, stateGradient, before);
        recurrentNew.addTransposedProduct(workGradient, a + 3 * size, stateGradient, before);
    }

    @Override
    void addWeightGradient(double[] workGradient, double[] state, int t, Weights sum) {
        int a = t * workSize();
        int q = a + 3 * size;
        // ∂L/∂W_hrz += ∂L/∂a_rz h_{t-1}ᵀ;  ∂L/∂W_hn += ∂L/∂q h_{t-1}ᵀ
        sum.recurrent.slice(0, 2 * size).addOuter(workGradient, a, state, t * size);
        sum.recurrent.slice(2 * size, size).addOuter(workGradient, q, state, t * size);
        sum.inputBias.add(workGradient, a);
        sum.recurrentBias.slice(0, 2 * size).add(workGradient, a);
        sum.recurrentBias.slice(2 * size, size).add(workGradient, q);
    }

    @Override
    public void push(double[] work, double[] state, int t, double[] workMoves, double[] stateMoves) {
        int width = stateMoves.length / size;
        recurrentGates.addProducts(stateMoves, workMoves, 0, width);
        recurrentNew.addProducts(stateMoves, workMoves, 3 * size * width, width);
        for (int j = 0; j < size; j++) {
            pushUnit(j, work, t * workSize(), state[t * size + j], workMoves, stateMoves);
        }
    }

    private void pushUnit(int j, double[] work, int a, double hBefore, double[] workMoves, double[] stateMoves) {
        double r = work[a + j];
        double z = work[a + size + j];
        double n = work[a + 2 * size + j];
        double q = work[a + 3 * size + j];
        int width = stateMoves.length / size;
        int block = size * width;
        for (int m = j * width; m < (j + 1) * width; m++) {
            // δn = (1 − n²) (δa_n + q δr + r δq);  δh_t = (1 − z) δn + (h_{t-1} − n) δz + z δh_{t-1}
            double dn = (1 - n * n)
                    * (workMoves[2 * block + m] + q * r * (1 - r) * workMoves[m] + r * workMoves[3 * block + m]);
            double dz = z * (1 - z) * workMoves[block + m];
            stateMoves[m] = (1 - z) * dn + (hBefore - n) * dz + z * stateMoves[m];
        }
    }

    @Override
    double recurrentNorm(double[] workGradient, int t) {
        int a = t * workSize();
        double gates = Norm.of(workGradient, a, a + 2 * size);
        double q = Norm.of(workGradient, a + 3 * size, a + 4 * size);
        return Norm.of(new double[] {gates, q}, 0, 2);
    }

    @Override
    double preActivation(int row, double[] work, double[] state, int t, int token) {
        if (row < 2 * size) {
            return weights.recurrent.addDot(row, state, t * size, inputSum(row, bothBiases(row), token));
        }
        int r = t * workSize() + row - 2 * size;
        return inputSum(row, weights.inputBias.get(row, 0), token) + work[r] * work[r + 3 * size];
    }
}
