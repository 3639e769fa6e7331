package dev.unrolled.network;

/**
 * Long short-term memory (Hochreiter and Schmidhuber, Neural Computation 9, 1997; with the forget gate of Gers and
 * others, 2000), as PyTorch writes it:
 *
 * <pre>
 * a_t = b_ih + b_hh + W_ih x_t + W_hh h_{t-1}        (4H), in blocks for i, f, g, o
 * i, f, o = σ(a_i, a_f, a_o)     g = tanh(a_g)       (H) each
 * c_t = f ⊙ c_{t-1} + i ⊙ g                          (H)
 * h_t = o ⊙ tanh(c_t)                                (H)
 * </pre>
 *
 * <p>Work: i, f, g, o, tanh(c_t) (5H). State: h, c (2H).
 */
final class LstmCell extends Cell {
    LstmCell(Weights weights) {
        super(weights);
    }

    @Override
    public int workSize() {
        return 5 * size;
    }

    @Override
    public void addBias(double[] work, int t) {
        weights.inputBias.addTo(work, t * workSize());
        weights.recurrentBias.addTo(work, t * workSize());
    }

    @Override
    public void forward(double[] work, double[] state, int t) {
        int i = t * workSize();
        int f = i + size;
        int g = f + size;
        int o = g + size;
        int tanhC = o + size;
        int before = 2 * t * size;
        int h = before + 2 * size;
        int c = h + size;
        weights.recurrent.addProduct(state, before, work, i);
        Squash.sigmoid(work, i, g);
        Squash.tanh(work, g, o);
        Squash.sigmoid(work, o, tanhC);
        for (int j = 0; j < size; j++) {
            // c_t = f ⊙ c_{t-1} + i ⊙ g;  h_t = o ⊙ tanh(c_t)
            state[c + j] = work[f + j] * state[before + size + j] + work[i + j] * work[g + j];
            work[tanhC + j] = Squash.tanh(state[c + j]);
            state[h + j] = work[o + j] * work[tanhC + j];
        }
    }

    @Override
    void backward(double[] work, double[] state, double[] workGradient, double[] stateGradient, int t) {
        int a = t * workSize();
        int before = 2 * t * size;
        for (int j = 0; j < size; j++) {
            backwardThroughUnit(j, work, state, workGradient, stateGradient, a, before);
        }
        // ∂L/∂h_{t-1} += W_hhᵀ ∂L/∂a_t
        weights.recurrent.addTransposedProduct(workGradient, a, stateGradient, before);
    }

    private void backwardThroughUnit(
            int j, double[] work, double[] state, double[] workGradient, double[] stateGradient, int a, int before) {
        double i = work[a + j];
        double f = work[a + size + j];
        double g = work[a + 2 * size + j];
        double o = work[a + 3 * size + j];
        double tanhC = work[a + 4 * size + j];
        double cBefore = state[before + size + j];
        double dh = stateGradient[before + 2 * size + j];
        // ∂L/∂c_t += ∂L/∂h_t ⊙ o ⊙ (1 − tanh²c_t);  ∂L/∂c_{t-1} += ∂L/∂c_t ⊙ f
        double dc = stateGradient[before + 3 * size + j] + dh * o * (1 - tanhC * tanhC);
        stateGradient[before + 3 * size + j] = dc;
        stateGradient[before + size + j] += dc * f;
        workGradient[a + j] = dc * g * i * (1 - i);
        workGradient[a + size + j] = dc * cBefore * f * (1 - f);
        workGradient[a + 2 * size + j] = dc * i * (1 - g * g);
        workGradient[a + 3 * size + j] = dh * tanhC * o * (1 - o);
    }

    @Override
    void addWeightGradient(double[] workGradient, double[] state, int t, Weights sum) {
        int a = t * workSize();
        // ∂L/∂W_hh += ∂L/∂a_t h_{t-1}ᵀ;  ∂L/∂b += ∂L/∂a_t
        sum.recurrent.addOuter(workGradient, a, state, 2 * t * size);
        sum.inputBias.add(workGradient, a);
        sum.recurrentBias.add(workGradient, a);
    }

    @Override
    public void push(double[] work, double[] state, int t, double[] workMoves, double[] stateMoves) {
        int width = stateMoves.length / (2 * size);
        weights.recurrent.addProducts(stateMoves, workMoves, 0, width);
        for (int j = 0; j < size; j++) {
            pushUnit(j, work, t * workSize(), state[(2 * t + 1) * size + j], workMoves, stateMoves);
        }
    }

    private void pushUnit(int j, double[] work, int a, double cBefore, double[] workMoves, double[] stateMoves) {
        double i = work[a + j];
        double f = work[a + size + j];
        double g = work[a + 2 * size + j];
        double o = work[a + 3 * size + j];
        double tanhC = work[a + 4 * size + j];
        int width = stateMoves.length / (2 * size);
        int block = size * width;
        for (int m = j * width; m < (j + 1) * width; m++) {
            // δc_t = f δc_{t-1} + c_{t-1} δf + g δi + i δg;  δh_t = tanh(c_t) δo + o (1 − tanh²c_t) δc_t
            double dc = f * stateMoves[block + m]
                    + cBefore * f * (1 - f) * workMoves[block + m]
                    + g * i * (1 - i) * workMoves[m]
                    + i * (1 - g * g) * workMoves[2 * block + m];
            stateMoves[block + m] = dc;
            stateMoves[m] = tanhC * o * (1 - o) * workMoves[3 * block + m] + o * (1 - tanhC * tanhC) * dc;
        }
    }

    @Override
    double recurrentNorm(double[] workGradient, int t) {
        int a = t * workSize();
        return Norm.of(workGradient, a, a + 4 * size);
    }

    @Override
    double preActivation(int row, double[] work, double[] state, int t, int token) {
        return weights.recurrent.addDot(row, state, 2 * t * size, inputSum(row, bothBiases(row), token));
    }
}
