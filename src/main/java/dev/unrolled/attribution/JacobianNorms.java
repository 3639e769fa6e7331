package dev.unrolled.attribution;

import dev.unrolled.network.Cell;
import dev.unrolled.network.Network;
import java.util.Objects;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;

/**
 * How much a change of one state can grow on its way to a later one: the spectral norm of ∂h_t/∂h_k, for an LSTM of
 * ∂(h_t, c_t)/∂(h_k, c_k).
 *
 * <p>The product of the single steps' Jacobians (Pascanu, Mikolov and Bengio, 2013), each taken at the sentence's own
 * states. Steps count from 0. Immutable.
 */
public final class JacobianNorms {
    /** The table has a number for each pair of words, and finding one costs a product of two matrices. */
    private static final int MOST_WORDS = 1_000;

    private final int steps;
    /** (t, k ≤ t) */
    private final double[] norms;

    private JacobianNorms(int steps) {
        this.steps = steps;
        norms = new double[steps * (steps + 1) / 2];
    }

    /**
     * Works out the norms of all pairs of steps.
     *
     * @throws IllegalArgumentException if the sentence is empty, has a number that the vocabulary doesn't have, or more
     *     than 1,000 words
     */
    public static JacobianNorms of(Network network, int[] tokens) {
        network.forward(tokens);
        if (tokens.length > MOST_WORDS) {
            throw new IllegalArgumentException("Jacobian norms are worked out for up to " + MOST_WORDS
                    + " words; this sentence has " + tokens.length + ".");
        }
        JacobianNorms all = new JacobianNorms(tokens.length);
        Cell cell = network.cell();
        double[][] work = cell.work(tokens.length);
        double[][] state = new double[tokens.length + 1][cell.stateSize()];
        for (int t = 0; t < tokens.length; t++) {
            cell.addBias(work[t]);
            cell.addInput(tokens[t], work[t]);
            cell.forward(work, state, t);
        }
        for (int k = 0; k < tokens.length; k++) {
            all.follow(k, cell, work, state);
        }
        return all;
    }

    /** Carries every direction of the state after step k through the later steps. */
    private void follow(int k, Cell cell, double[][] work, double[][] state) {
        int size = cell.stateSize();
        double[][] jacobian = new double[size][size];
        for (int i = 0; i < size; i++) {
            jacobian[i][i] = 1;
        }
        norms[at(k, k)] = 1;
        for (int t = k + 1; t < steps; t++) {
            cell.push(work, state, t, new double[cell.workSize()][size], jacobian);
            norms[at(t, k)] = spectralNorm(jacobian);
        }
    }

    /** The largest singular value; the numbers are scaled first, since vanished Jacobians are smaller than doubles square. */
    private static double spectralNorm(double[][] matrix) {
        double largest = 0;
        for (double[] row : matrix) {
            for (double entry : row) {
                largest = Math.max(largest, Math.abs(entry));
            }
        }
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        DMatrixRMaj scaled = new DMatrixRMaj(matrix);
        CommonOps_DDRM.divide(scaled, largest);
        double norm = 0;
        for (double value : SingularOps_DDRM.singularValues(scaled)) {
            norm = Math.max(norm, value);
        }
        return largest * norm;
    }

    /** Returns the norm of ∂h_t/∂h_k; 1 for k = t, 0 for k after t. */
    public double of(int t, int k) {
        Objects.checkIndex(t, steps);
        Objects.checkIndex(k, steps);
        return k > t ? 0 : norms[at(t, k)];
    }

    private int at(int t, int k) {
        return t * (t + 1) / 2 + k;
    }
}
