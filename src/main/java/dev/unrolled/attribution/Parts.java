package dev.unrolled.attribution;

/**
 * The numbers while they are summed up: φ (t, k ≤ t, j), the bias part (t, j).
 *
 * <p>A word that comes after t has no part in h_t, so only half of the square of steps and words is kept.
 */
final class Parts {
    final int steps;
    /** H */
    final int size;

    final double[] phi;
    final double[] bias;

    Parts(int steps, int size) {
        this.steps = steps;
        this.size = size;
        phi = new double[Math.toIntExact(Contributions.values(steps, size))];
        bias = new double[steps * size];
    }

    /** Where the part of word k in h_t begins; H numbers. */
    int at(int k, int t) {
        return (t * (t + 1) / 2 + k) * size;
    }
}
