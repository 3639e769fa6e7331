package dev.unrolled.training;

import dev.unrolled.language.Chance;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Shape;
import java.util.Arrays;

/** Draws a network's weights before training, tensor after tensor, row after row. */
final class FirstWeights {
    private static final String RECURRENT = "cell.weight_hh_l0";

    private final Shape shape;
    private final Start start;
    private final Chance chance;
    private final int hidden;

    FirstWeights(Shape shape, Start start, Chance chance) {
        this.shape = shape;
        this.start = start;
        this.chance = chance;
        this.hidden = shape.sizes().hidden();
    }

    Network draw() {
        double reach = 1 / Math.sqrt(hidden);
        Parameters weights = Parameters.generate(
                shape,
                (name, row, column) ->
                        name.equals("embedding.weight") ? chance.normal() : (2 * chance.uniform() - 1) * reach);
        weights = switch (start.recurrent()) {
            case UNIFORM -> weights;
            case ORTHOGONAL -> weights.with(RECURRENT, inBlocks(true));
            case IDENTITY -> weights.with(RECURRENT, inBlocks(false));
        };
        return Network.of(withForgetBias(weights));
    }

    /** The recurrent matrix (G·H, H), each block of H rows orthogonal or the identity. */
    private double[] inBlocks(boolean drawn) {
        double[] matrix = new double[shape.rows() * hidden];
        for (int block = 0; block < shape.cell().blocks(); block++) {
            for (int row = 0; row < hidden; row++) {
                int at = (block * hidden + row) * hidden;
                if (drawn) {
                    drawUpright(matrix, block * hidden * hidden, at);
                } else {
                    matrix[at + row] = 1;
                }
            }
        }
        return matrix;
    }

    /** Draws a row of length 1 at right angles to those from {@code first} on (Gram and Schmidt, twice for exactness). */
    private void drawUpright(double[] matrix, int first, int at) {
        for (int i = 0; i < hidden; i++) {
            matrix[at + i] = chance.normal();
        }
        for (int round = 0; round < 2; round++) {
            for (int other = first; other < at; other += hidden) {
                addRow(matrix, at, -dot(matrix, at, other), other);
            }
            addRow(matrix, at, 1 / Math.sqrt(dot(matrix, at, at)) - 1, at);
        }
    }

    private double dot(double[] matrix, int a, int b) {
        double sum = 0;
        for (int i = 0; i < hidden; i++) {
            sum += matrix[a + i] * matrix[b + i];
        }
        return sum;
    }

    private void addRow(double[] matrix, int to, double factor, int from) {
        for (int i = 0; i < hidden; i++) {
            matrix[to + i] += factor * matrix[from + i];
        }
    }

    /** Both biases are added in the cell, so one of them carries the whole and the other is 0. */
    private Parameters withForgetBias(Parameters weights) {
        if (shape.cell() != CellKind.LSTM || start.forgetBias().isEmpty()) {
            return weights;
        }
        double[] input = weights.toArray("cell.bias_ih_l0");
        double[] recurrent = weights.toArray("cell.bias_hh_l0");
        int forget = CellKind.LSTM.gates().indexOf("f") * hidden;
        Arrays.fill(input, forget, forget + hidden, start.forgetBias().getAsDouble());
        Arrays.fill(recurrent, forget, forget + hidden, 0);
        return weights.with("cell.bias_ih_l0", input).with("cell.bias_hh_l0", recurrent);
    }
}
