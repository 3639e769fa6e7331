package dev.unrolled.attribution;

import dev.unrolled.network.Cell;
import dev.unrolled.network.Network;
import java.util.Arrays;

/**
 * Integrated gradients of all words, steps and units at once, along the straight path from zero embeddings:
 *
 * <pre>
 * φ_k(t) = ∫₀¹ ∂h_t/∂x_k (α x_1 … α x_T) · x_k dα
 * </pre>
 *
 * <p>At each node α of the quadrature, the derivative in the direction of word k starts at step k as W_ih x_k and is
 * carried forward through time beside the states; {@value #WIDTH} words go together. How many nodes it takes is found out
 * first with one direction alone, that of all words at once: its integral is the sum of all parts, which is known.
 */
final class IntegratedGradients {
    private static final int WIDTH = 16;
    /** A residual that no picture, sum or file can show. */
    private static final double GOOD_ENOUGH = 1e-9;

    private static final int[] NODES = {12, 16, 24, 32, 48, 64, 96, 128, 192, 256};

    private final Cell cell;
    private final int steps;
    private final int workSize;
    private final int stateSize;
    /** W_ih x_t (T, work) */
    private final double[][] inputs;

    private final double[][] work;
    private final double[][] state;
    private final Parts parts;

    private IntegratedGradients(Network network, int[] tokens) {
        cell = network.cell();
        steps = tokens.length;
        workSize = cell.workSize();
        stateSize = cell.stateSize();
        inputs = new double[steps][workSize];
        work = new double[steps][workSize];
        state = new double[steps + 1][stateSize];
        parts = new Parts(steps, network.shape().sizes().hidden());
        for (int t = 0; t < steps; t++) {
            cell.addInput(tokens[t], inputs[t]);
        }
    }

    /**
     * The parts, with as many nodes as it takes until what is missing from their sum can't be seen, or the most there are
     * where that won't happen, as with the kinks of a rectifier.
     */
    static Parts of(Network network, int[] tokens) {
        IntegratedGradients path = new IntegratedGradients(network, tokens);
        path.keepBias();
        GaussLegendre quadrature = path.findQuadrature();
        double[][] workMoves = new double[path.workSize][WIDTH];
        double[][] stateMoves = new double[path.stateSize][WIDTH];
        for (int i = 0; i < quadrature.count(); i++) {
            path.read(quadrature.node(i));
            for (int first = 0; first < path.steps; first += WIDTH) {
                path.carry(first, quadrature.weight(i), workMoves, stateMoves);
            }
        }
        return path.parts;
    }

    private void keepBias() {
        read(0);
        System.arraycopy(hidden(), 0, parts.bias, 0, parts.bias.length);
    }

    /** The states h_t that were read last, one after another. */
    private double[] hidden() {
        double[] all = new double[steps * parts.size];
        for (int t = 0; t < steps; t++) {
            System.arraycopy(state[t + 1], 0, all, t * parts.size, parts.size);
        }
        return all;
    }

    /** Reads the sentence with every embedding multiplied by {@code alpha}. */
    private void read(double alpha) {
        for (int t = 0; t < steps; t++) {
            for (int i = 0; i < workSize; i++) {
                work[t][i] = alpha * inputs[t][i];
            }
            cell.addBias(work[t]);
            cell.forward(work, state, t);
        }
    }

    private GaussLegendre findQuadrature() {
        read(1);
        double[] whole = hidden();
        GaussLegendre quadrature = new GaussLegendre(NODES[0]);
        for (int i = 1; i < NODES.length && missing(whole, quadrature) > GOOD_ENOUGH; i++) {
            quadrature = new GaussLegendre(NODES[i]);
        }
        return quadrature;
    }

    /** How much of a hidden unit, at worst, the bias part and the sum of all words' parts would miss. */
    private double missing(double[] whole, GaussLegendre quadrature) {
        double[] sums = parts.bias.clone();
        for (int i = 0; i < quadrature.count(); i++) {
            read(quadrature.node(i));
            addSum(quadrature.weight(i), sums);
        }
        double worst = 0;
        for (int i = 0; i < sums.length; i++) {
            worst = Math.max(worst, Math.abs(sums[i] - whole[i]));
        }
        return worst;
    }

    /** Carries the direction of all words at once through time. */
    private void addSum(double weight, double[] sums) {
        double[][] workMoves = new double[workSize][1];
        double[][] stateMoves = new double[stateSize][1];
        for (int t = 0; t < steps; t++) {
            enter(t, 0, workMoves);
            cell.push(work, state, t, workMoves, stateMoves);
            for (int j = 0; j < parts.size; j++) {
                sums[t * parts.size + j] += weight * stateMoves[j][0];
            }
        }
    }

    /** Carries the directions of the words from {@code first} on through time and adds them up. */
    private void carry(int first, double weight, double[][] workMoves, double[][] stateMoves) {
        clear(stateMoves);
        for (int t = first; t < steps; t++) {
            clear(workMoves);
            if (t < first + WIDTH) {
                enter(t, t - first, workMoves);
            }
            cell.push(work, state, t, workMoves, stateMoves);
            int words = Math.min(t - first + 1, WIDTH);
            for (int word = 0; word < words; word++) {
                add(weight, word, stateMoves, parts.at(first + word, t));
            }
        }
    }

    private static void clear(double[][] moves) {
        for (double[] row : moves) {
            Arrays.fill(row, 0);
        }
    }

    private void enter(int t, int column, double[][] workMoves) {
        for (int i = 0; i < workSize; i++) {
            workMoves[i][column] = inputs[t][i];
        }
    }

    private void add(double weight, int column, double[][] stateMoves, int at) {
        for (int j = 0; j < parts.size; j++) {
            parts.phi[at + j] += weight * stateMoves[j][column];
        }
    }
}
