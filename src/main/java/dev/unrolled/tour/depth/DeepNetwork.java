package dev.unrolled.tour.depth;

import dev.unrolled.language.Chance;

/**
 * A feed-forward network of many layers, all of {@link #WIDTH} units: h₀ = x, a_l = W_l h_{l−1}, h_l = f(a_l). Its weights
 * are drawn from the normal distribution with the deviation scale ÷ √width (LeCun and others, <em>Efficient BackProp</em>,
 * 1998, at scale 1), layer for layer from seeds of their own: a deeper network has the shallower one's layers and more.
 *
 * @param activation f
 * @param scale of the weights, above 0
 * @param depth how many layers, at least 1
 */
record DeepNetwork(Activation activation, double scale, int depth) {
    /** Units in a layer. */
    static final int WIDTH = 10;

    private static final long SEED = 9;

    DeepNetwork {
        if (depth < 1 || !(scale > 0)) {
            throw new IllegalArgumentException("no network has " + depth + " layers and weights of scale " + scale);
        }
    }

    /** x (width). */
    double[] input() {
        return drawn(new Chance(SEED), WIDTH, 1);
    }

    /** What the last layer should have been: y (width). */
    double[] wanted() {
        return drawn(new Chance(SEED + 1), WIDTH, 1);
    }

    /** W_l (width, width), row after row; layers count from 1. */
    double[] weights(int layer) {
        return drawn(new Chance(SEED + 1 + layer), WIDTH * WIDTH, scale / Math.sqrt(WIDTH));
    }

    /** ½·‖h_depth − y‖² where the values of a layer are given; layer 0 is the input. */
    double lossFrom(int layer, double[] values) {
        double[] h = values;
        for (int next = layer + 1; next <= depth; next++) {
            h = after(next, h);
        }
        double[] wanted = wanted();
        double sum = 0;
        for (int j = 0; j < WIDTH; j++) {
            sum += (h[j] - wanted[j]) * (h[j] - wanted[j]);
        }
        return sum / 2;
    }

    private double[] after(int layer, double[] before) {
        double[] w = weights(layer);
        double[] h = new double[WIDTH];
        for (int j = 0; j < WIDTH; j++) {
            double a = 0;
            for (int i = 0; i < WIDTH; i++) {
                a += w[j * WIDTH + i] * before[i];
            }
            h[j] = activation.value(a);
        }
        return h;
    }

    private static double[] drawn(Chance chance, int count, double factor) {
        double[] all = new double[count];
        for (int i = 0; i < count; i++) {
            all[i] = factor * chance.normal();
        }
        return all;
    }

    /** Goes forward from x, and back from the loss ½·‖h_depth − y‖². */
    Whisper whisper() {
        return new Whisper(this);
    }
}
