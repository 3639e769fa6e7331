package dev.unrolled.attribution;

/**
 * Gauss–Legendre quadrature on [0, 1]: the integral of a polynomial of degree up to 2n − 1 is the weighted sum of its
 * values at n nodes.
 *
 * <p>The nodes are the zeros of the Legendre polynomial P_n, found by Newton's method; P_n comes from (i + 1) P_{i+1} =
 * (2i + 1) x P_i − i P_{i−1}, and the weights are 2 / ((1 − x²) P_n′(x)²) on [−1, 1] (Abramowitz and Stegun, 25.4.29).
 */
final class GaussLegendre {
    private final double[] nodes;
    private final double[] weights;

    GaussLegendre(int count) {
        nodes = new double[count];
        weights = new double[count];
        for (int i = 0; i < (count + 1) / 2; i++) {
            place(i, count);
        }
    }

    private void place(int i, int n) {
        double x = StrictMath.cos(Math.PI * (i + 0.75) / (n + 0.5));
        double slope = 0;
        // From this start Newton's method doubles its digits each time; it has 16 after four.
        for (int round = 0; round < 6; round++) {
            double p = 1;
            double before = 0;
            for (int d = 0; d < n; d++) {
                double next = ((2 * d + 1) * x * p - d * before) / (d + 1);
                before = p;
                p = next;
            }
            slope = n * (before - x * p) / (1 - x * x);
            x -= p / slope;
        }
        nodes[i] = (1 - x) / 2;
        nodes[n - 1 - i] = (1 + x) / 2;
        weights[i] = 1 / ((1 - x * x) * slope * slope);
        weights[n - 1 - i] = weights[i];
    }

    int count() {
        return nodes.length;
    }

    double node(int i) {
        return nodes[i];
    }

    double weight(int i) {
        return weights[i];
    }
}
