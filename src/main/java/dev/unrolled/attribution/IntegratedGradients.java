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
 * carried forward through time beside the states; {@value #WIDTH} words go together.
 */
final class IntegratedGradients {
    private static final int WIDTH = 16;

    private final Cell cell;
    private final int steps;
    private final int workSize;
    /** W_ih x_t (T, workSize) */
    private final double[] inputs;

    private final double[] work;
    private final double[] state;
    private final double[] workMoves;
    private final double[] stateMoves;
    private final Parts parts;

    private IntegratedGradients(Network network, int[] tokens) {
        cell = network.cell();
        steps = tokens.length;
        workSize = cell.workSize();
        inputs = new double[steps * workSize];
        work = new double[steps * workSize];
        state = new double[(steps + 1) * cell.stateSize()];
        workMoves = new double[workSize * WIDTH];
        stateMoves = new double[cell.stateSize() * WIDTH];
        parts = new Parts(steps, network.shape().sizes().hidden());
        for (int t = 0; t < steps; t++) {
            cell.addInput(tokens[t], inputs, t);
        }
    }

    /** The parts by a quadrature. */
    static Parts of(Network network, int[] tokens, GaussLegendre quadrature) {
        IntegratedGradients path = new IntegratedGradients(network, tokens);
        path.read(0);
        path.keepBias();
        for (int i = 0; i < quadrature.count(); i++) {
            path.read(quadrature.node(i));
            for (int first = 0; first < path.steps; first += WIDTH) {
                path.carry(first, quadrature.weight(i));
            }
        }
        return path.parts;
    }

    /** Reads the sentence with every embedding multiplied by {@code alpha}. */
    private void read(double alpha) {
        for (int i = 0; i < work.length; i++) {
            work[i] = alpha * inputs[i];
        }
        for (int t = 0; t < steps; t++) {
            cell.addBias(work, t);
            cell.forward(work, state, t);
        }
    }

    private void keepBias() {
        for (int t = 0; t < steps; t++) {
            System.arraycopy(state, (t + 1) * cell.stateSize(), parts.bias, t * parts.size, parts.size);
        }
    }

    /** Carries the directions of the words from {@code first} on through time and adds them up. */
    private void carry(int first, double weight) {
        Arrays.fill(stateMoves, 0);
        for (int t = first; t < steps; t++) {
            Arrays.fill(workMoves, 0);
            if (t < first + WIDTH) {
                enter(t, t - first);
            }
            cell.push(work, state, t, workMoves, stateMoves);
            int words = Math.min(t - first + 1, WIDTH);
            for (int word = 0; word < words; word++) {
                add(weight, word, parts.at(first + word, t));
            }
        }
    }

    private void enter(int t, int column) {
        for (int i = 0; i < workSize; i++) {
            workMoves[i * WIDTH + column] = inputs[t * workSize + i];
        }
    }

    private void add(double weight, int column, int at) {
        for (int j = 0; j < parts.size; j++) {
            parts.phi[at + j] += weight * stateMoves[j * WIDTH + column];
        }
    }
}
