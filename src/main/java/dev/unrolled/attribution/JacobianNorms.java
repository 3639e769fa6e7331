package dev.unrolled.attribution;

import dev.unrolled.network.Cell;
import dev.unrolled.network.Network;
import java.util.Arrays;
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
        Read read = Read.of(network, tokens);
        JacobianNorms all = new JacobianNorms(tokens.length);
        for (int k = 0; k < tokens.length; k++) {
            all.follow(k, read);
        }
        return all;
    }

    /**
     * Works out the singular values of ∂h_t/∂h_k, for an LSTM of ∂(h_t, c_t)/∂(h_k, c_k); the first of them is its norm.
     *
     * @return the largest first
     * @throws IllegalArgumentException as {@link #of(Network, int[])} does
     * @throws IndexOutOfBoundsException if there is no step t, or k is after it
     */
    public static double[] singularValues(Network network, int[] tokens, int t, int k) {
        Objects.checkIndex(t, tokens.length);
        Objects.checkIndex(k, t + 1);
        Read read = Read.of(network, tokens);
        double[][] jacobian = read.standing();
        for (int step = k + 1; step <= t; step++) {
            read.push(jacobian, step);
        }
        return singularValues(jacobian);
    }

    /** A sentence as it was read. */
    private static final class Read {
        private final Cell cell;
        private final double[][] work;
        private final double[][] state;

        private Read(Cell cell, int steps) {
            this.cell = cell;
            work = cell.work(steps);
            state = new double[steps + 1][cell.stateSize()];
        }

        static Read of(Network network, int[] tokens) {
            network.forward(tokens);
            if (tokens.length > MOST_WORDS) {
                throw new IllegalArgumentException("Jacobian norms are worked out for up to " + MOST_WORDS
                        + " words; this sentence has " + tokens.length + ".");
            }
            Read read = new Read(network.cell(), tokens.length);
            for (int t = 0; t < tokens.length; t++) {
                read.step(tokens[t], t);
            }
            return read;
        }

        private void step(int token, int t) {
            cell.addBias(work[t]);
            cell.addInput(token, work[t]);
            cell.forward(work, state, t);
        }

        /** Every direction of a state, as it is at that state itself. */
        double[][] standing() {
            double[][] identity = new double[cell.stateSize()][cell.stateSize()];
            for (int i = 0; i < identity.length; i++) {
                identity[i][i] = 1;
            }
            return identity;
        }

        void push(double[][] jacobian, int t) {
            cell.push(work, state, t, new double[cell.workSize()][jacobian.length], jacobian);
        }
    }

    /** Carries every direction of the state after step k through the later steps. */
    private void follow(int k, Read read) {
        double[][] jacobian = read.standing();
        norms[at(k, k)] = 1;
        for (int t = k + 1; t < steps; t++) {
            read.push(jacobian, t);
            norms[at(t, k)] = singularValues(jacobian)[0];
        }
    }

    /** The largest first; the numbers are scaled before, since vanished Jacobians are smaller than doubles square. */
    private static double[] singularValues(double[][] matrix) {
        double largest = 0;
        for (double[] row : matrix) {
            for (double entry : row) {
                largest = Math.max(largest, Math.abs(entry));
            }
        }
        double[] values = new double[matrix.length];
        if (largest == 0 || !Double.isFinite(largest)) {
            values[0] = largest;
            return values;
        }
        DMatrixRMaj scaled = new DMatrixRMaj(matrix);
        CommonOps_DDRM.divide(scaled, largest);
        double[] found = SingularOps_DDRM.singularValues(scaled);
        Arrays.sort(found);
        for (int i = 0; i < values.length; i++) {
            values[i] = largest * found[found.length - 1 - i];
        }
        return values;
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
