package dev.unrolled.attribution;

import dev.unrolled.network.Cell;
import dev.unrolled.network.Network;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Integrated gradients of all words, steps and units at once, along the straight path from zero embeddings:
 *
 * <pre>
 * φ_k(t) = ∫₀¹ ∂h_t/∂x_k (α x_1 … α x_T) · x_k dα
 * </pre>
 *
 * <p>A trained network is steep in places on this path: where α passes a threshold, a memory tips over, and the more steps
 * follow the steeper. So the path is cut in half, and its halves again, until each piece is smooth. Whether it is, one
 * direction alone tells, that of all words at once: its integral over a piece is what h_t gains there, which is known.
 * Then, at each node of a smooth piece, the derivative in the direction of each word k starts at step k as W_ih x_k and is
 * carried forward through time beside the states; {@value #WIDTH} words go together.
 */
final class IntegratedGradients {
    private static final int WIDTH = 16;
    /** What a piece may miss of what a unit gains there: no picture shows that, and what is missed is said beside the parts. */
    private static final double GOOD_ENOUGH = 1e-10;
    /** A rectifier's kink would be cut for ever. */
    private static final double SHORTEST = 0x1p-24;

    private static final int MOST_PIECES = 2_000;
    /** So many that even a thousand words take seconds, not minutes. */
    private static final int MOST_PAIRS = 40_000_000;

    private static final GaussLegendre QUADRATURE = new GaussLegendre(16);

    private final Cell cell;
    private final int steps;
    private final int workSize;
    private final int stateSize;
    /** W_ih x_t (T, work) */
    private final double[][] inputs;

    private final double[][] work;
    private final double[][] state;
    private final double[][] workMoves;
    private final double[][] stateMoves;
    private final Parts parts;

    private IntegratedGradients(Network network, int[] tokens) {
        cell = network.cell();
        steps = tokens.length;
        workSize = cell.workSize();
        stateSize = cell.stateSize();
        inputs = new double[steps][workSize];
        work = cell.work(steps);
        state = new double[steps + 1][stateSize];
        workMoves = new double[workSize][WIDTH];
        stateMoves = new double[stateSize][WIDTH];
        parts = new Parts(steps, network.shape().sizes().hidden());
        for (int t = 0; t < steps; t++) {
            cell.addInput(tokens[t], inputs[t]);
        }
    }

    /** The parts. Where the path is too steep for cutting to help, they miss what {@link Contributions#residual} says. */
    static Parts of(Network network, int[] tokens) {
        IntegratedGradients path = new IntegratedGradients(network, tokens);
        double[] bias = path.hiddenAt(0);
        System.arraycopy(bias, 0, path.parts.bias, 0, bias.length);
        path.cut().forEach(path::add);
        return path.parts;
    }

    /** Cuts the piece that misses most, as long as that is to be seen and cutting helps. */
    private List<Piece> cut() {
        PriorityQueue<Piece> pieces = new PriorityQueue<>(Comparator.comparingDouble(piece -> -piece.missing));
        pieces.add(piece(0, 1));
        while (pieces.element().missing > GOOD_ENOUGH && pieces.size() < mostPieces()) {
            Piece worst = pieces.remove();
            double middle = (worst.from + worst.to) / 2;
            pieces.add(piece(worst.from, middle));
            pieces.add(piece(middle, worst.to));
        }
        return pieces.stream().sorted(Comparator.comparingDouble(Piece::from)).toList();
    }

    /** A piece costs as much as the sentence has pairs of words. */
    private int mostPieces() {
        return Math.max(32, Math.min(MOST_PIECES, MOST_PAIRS / (steps * steps)));
    }

    /** A piece of the path, from one α to another, and what its quadrature misses; 0 where it is too short to be cut. */
    private record Piece(double from, double to, double missing) {
        double at(int node) {
            return from + (to - from) * QUADRATURE.node(node);
        }

        double weight(int node) {
            return (to - from) * QUADRATURE.weight(node);
        }
    }

    private Piece piece(double from, double to) {
        Piece piece = new Piece(from, to, 0);
        return to - from > SHORTEST ? new Piece(from, to, missing(piece)) : piece;
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

    /** Returns all states h_t, one after another, with every embedding multiplied by {@code alpha}. */
    private double[] hiddenAt(double alpha) {
        read(alpha);
        double[] all = new double[steps * parts.size];
        for (int t = 0; t < steps; t++) {
            System.arraycopy(state[t + 1], 0, all, t * parts.size, parts.size);
        }
        return all;
    }

    /** How much the integral of the direction of all words at once misses, at worst, of what a unit gains. */
    private double missing(Piece piece) {
        double[] sums = hiddenAt(piece.from);
        double[] after = hiddenAt(piece.to);
        for (int i = 0; i < QUADRATURE.count(); i++) {
            read(piece.at(i));
            addSum(piece.weight(i), sums);
        }
        double worst = 0;
        for (int i = 0; i < sums.length; i++) {
            worst = Math.max(worst, Math.abs(sums[i] - after[i]));
        }
        return worst;
    }

    /** Carries the direction of all words at once through time. */
    private void addSum(double weight, double[] sums) {
        double[][] sumOfWork = new double[workSize][1];
        double[][] sumOfState = new double[stateSize][1];
        for (int t = 0; t < steps; t++) {
            enter(t, 0, sumOfWork);
            cell.push(work, state, t, sumOfWork, sumOfState);
            for (int j = 0; j < parts.size; j++) {
                sums[t * parts.size + j] += weight * sumOfState[j][0];
            }
        }
    }

    /** Adds every word's part from a piece. */
    private void add(Piece piece) {
        for (int i = 0; i < QUADRATURE.count(); i++) {
            read(piece.at(i));
            for (int first = 0; first < steps; first += WIDTH) {
                carry(first, piece.weight(i));
            }
        }
    }

    /** Carries the directions of the words from {@code first} on through time and adds them up. */
    private void carry(int first, double weight) {
        clear(stateMoves);
        for (int t = first; t < steps; t++) {
            clear(workMoves);
            if (t < first + WIDTH) {
                enter(t, t - first, workMoves);
            }
            cell.push(work, state, t, workMoves, stateMoves);
            int words = Math.min(t - first + 1, WIDTH);
            for (int word = 0; word < words; word++) {
                add(weight, word, parts.at(first + word, t));
            }
        }
    }

    private static void clear(double[][] moves) {
        for (double[] row : moves) {
            Arrays.fill(row, 0);
        }
    }

    private void enter(int t, int column, double[][] moves) {
        for (int i = 0; i < workSize; i++) {
            moves[i][column] = inputs[t][i];
        }
    }

    private void add(double weight, int column, int at) {
        for (int j = 0; j < parts.size; j++) {
            parts.phi[at + j] += weight * stateMoves[j][column];
        }
    }
}
