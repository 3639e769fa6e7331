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
 * <p>Work: i, f, g, o, tanh(c_t) (5H). State: h, c (2H). The letters below are places in these.
 */
final class LstmCell extends Cell {
    LstmCell(Weights weights) {
        super(weights, 0);
    }

    @Override
    public int workSize() {
        return 5 * size;
    }

    @Override
    public void forward(double[] work, double[] state, int t) {
        int i = t * workSize();
        int f = i + size;
        int g = f + size;
        int o = g + size;
        int tanhC = o + size;
        int cBefore = (2 * t + 1) * size;
        int h = cBefore + size;
        int c = h + size;
        addRecurrent(state, work, t);
        Squash.sigmoid(work, i, g);
        Squash.tanh(work, g, o);
        Squash.sigmoid(work, o, tanhC);
        for (int j = 0; j < size; j++) {
            // c_t = f ⊙ c_{t-1} + i ⊙ g;  h_t = o ⊙ tanh(c_t)
            state[c + j] = work[f + j] * state[cBefore + j] + work[i + j] * work[g + j];
            work[tanhC + j] = Squash.tanh(state[c + j]);
            state[h + j] = work[o + j] * work[tanhC + j];
        }
    }

    @Override
    void backward(double[] work, double[] state, double[] workGradient, double[] stateGradient, int t) {
        int at = t * workSize();
        int before = 2 * t * size;
        for (int j = 0; j < size; j++) {
            double i = work[at + j];
            double f = work[at + size + j];
            double g = work[at + 2 * size + j];
            double o = work[at + 3 * size + j];
            double tanhC = work[at + 4 * size + j];
            // ∂L/∂c_t += ∂L/∂h_t ⊙ o ⊙ (1 − tanh²c_t);  ∂L/∂c_{t-1} += ∂L/∂c_t ⊙ f
            double dh = stateGradient[before + 2 * size + j];
            double dc = stateGradient[before + 3 * size + j] + dh * o * (1 - tanhC * tanhC);
            stateGradient[before + 3 * size + j] = dc;
            stateGradient[before + size + j] += dc * f;
            // ∂L/∂a_t, with σ′ = σ (1 − σ) and tanh′ = 1 − tanh²
            workGradient[at + j] = dc * g * i * (1 - i);
            workGradient[at + size + j] = dc * state[before + size + j] * f * (1 - f);
            workGradient[at + 2 * size + j] = dc * i * (1 - g * g);
            workGradient[at + 3 * size + j] = dh * tanhC * o * (1 - o);
        }
        backThroughRecurrent(workGradient, stateGradient, t);
    }

    @Override
    public void push(double[] work, double[] state, int t, double[] workMoves, double[] stateMoves) {
        int block = stateMoves.length / 2;
        int directions = block / size;
        int at = t * workSize();
        pushRecurrent(stateMoves, workMoves);
        for (int j = 0; j < size; j++) {
            double i = work[at + j];
            double f = work[at + size + j];
            double g = work[at + 2 * size + j];
            double o = work[at + 3 * size + j];
            double tanhC = work[at + 4 * size + j];
            double cBefore = state[(2 * t + 1) * size + j];
            for (int m = j * directions; m < (j + 1) * directions; m++) {
                // δc_t = f δc_{t-1} + c_{t-1} δf + g δi + i δg;  δh_t = tanh(c_t) δo + o (1 − tanh²c_t) δc_t
                double dc = f * stateMoves[block + m]
                        + cBefore * f * (1 - f) * workMoves[block + m]
                        + g * i * (1 - i) * workMoves[m]
                        + i * (1 - g * g) * workMoves[2 * block + m];
                stateMoves[block + m] = dc;
                stateMoves[m] = tanhC * o * (1 - o) * workMoves[3 * block + m] + o * (1 - tanhC * tanhC) * dc;
            }
        }
    }

    @Override
    double preActivation(int row, double[] work, double[] state, int t, int token) {
        double sum = addInputRow(row, token, bothBiases(row));
        return weights.recurrent.addDot(row, state, 2 * t * size, sum);
    }
}
