package dev.unrolled.tour.depth;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One pass forward through a deep network and one back:
 *
 * <pre>
 * ∂L/∂h_depth = h_depth − y        ∂L/∂h_{l−1} = W_lᵀ (f′(a_l) ∘ ∂L/∂h_l)
 * </pre>
 */
final class Whisper {
    private final int depth;
    /** h_l by layer, 0 being the input. */
    private final double[][] values;
    /** f′(a_l) by layer; nothing for the input. */
    private final double[][] slopes;
    /** ∂L/∂h_l by layer. */
    private final double[][] gradients;

    Whisper(DeepNetwork network) {
        depth = network.depth();
        values = new double[depth + 1][DeepNetwork.WIDTH];
        slopes = new double[depth + 1][DeepNetwork.WIDTH];
        gradients = new double[depth + 1][DeepNetwork.WIDTH];
        forward(network);
        backward(network);
    }

    private void forward(DeepNetwork network) {
        values[0] = network.input();
        for (int layer = 1; layer <= depth; layer++) {
            double[] w = network.weights(layer);
            for (int j = 0; j < DeepNetwork.WIDTH; j++) {
                double a = 0;
                for (int i = 0; i < DeepNetwork.WIDTH; i++) {
                    a += w[j * DeepNetwork.WIDTH + i] * values[layer - 1][i];
                }
                values[layer][j] = network.activation().value(a);
                slopes[layer][j] = network.activation().slope(a);
            }
        }
    }

    private void backward(DeepNetwork network) {
        double[] wanted = network.wanted();
        for (int j = 0; j < DeepNetwork.WIDTH; j++) {
            gradients[depth][j] = values[depth][j] - wanted[j];
        }
        for (int layer = depth; layer >= 1; layer--) {
            double[] w = network.weights(layer);
            for (int j = 0; j < DeepNetwork.WIDTH; j++) {
                double blame = slopes[layer][j] * gradients[layer][j];
                for (int i = 0; i < DeepNetwork.WIDTH; i++) {
                    gradients[layer - 1][i] += w[j * DeepNetwork.WIDTH + i] * blame;
                }
            }
        }
    }

    /** ½·‖h_depth − y‖² */
    double loss() {
        double sum = 0;
        for (double difference : gradients[depth]) {
            sum += difference * difference;
        }
        return sum / 2;
    }

    /** h_l (width). */
    double[] values(int layer) {
        return values[layer].clone();
    }

    /** f′(a_l) for unit j. */
    double slope(int layer, int j) {
        return slopes[layer][j];
    }

    /** ∂L/∂h_l for unit j. */
    double gradient(int layer, int j) {
        return gradients[layer][j];
    }

    /** The 2-norm of ∂L/∂h_l. */
    double magnitude(int layer) {
        double sum = 0;
        for (double one : gradients[layer]) {
            sum += one * one;
        }
        return Math.sqrt(sum);
    }

    /** By what the magnitude is multiplied on its way from the layer above; 0 where nothing comes. */
    double factor(int layer) {
        return magnitude(layer + 1) == 0 ? 0 : magnitude(layer) / magnitude(layer + 1);
    }

    /** The smallest of all {@link #factor factors}. */
    double leastFactor() {
        return IntStream.range(1, depth).mapToDouble(this::factor).min().orElse(1);
    }

    /** The largest of all {@link #factor factors}. */
    double greatestFactor() {
        return IntStream.range(1, depth).mapToDouble(this::factor).max().orElse(1);
    }

    /** The first layer's magnitude as a part of the last one's. */
    double left() {
        return magnitude(1) / magnitude(depth);
    }

    /** The factor that, taken as often as there are steps from the last layer to the first, gives {@link #left()}. */
    double usualFactor() {
        return depth == 1 ? 1 : StrictMath.pow(left(), 1.0 / (depth - 1));
    }

    /** The mean of f′ over all units of all layers. */
    double meanSlope() {
        double sum = 0;
        for (int layer = 1; layer <= depth; layer++) {
            sum += Arrays.stream(slopes[layer]).sum();
        }
        return sum / (depth * DeepNetwork.WIDTH);
    }
}
