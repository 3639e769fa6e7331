package dev.unrolled.network;

/** The 2-norm of a stretch of an array. */
final class Norm {
    private Norm() {}

    /** Returns √Σ x². Where the squares would leave the range of a double, the numbers are scaled by the largest first. */
    static double of(double[] x, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += x[i] * x[i];
        }
        return sum > Double.MIN_NORMAL / Math.ulp(1.0) && sum < Double.POSITIVE_INFINITY
                ? Math.sqrt(sum)
                : scaled(x, from, to);
    }

    private static double scaled(double[] x, int from, int to) {
        double largest = 0;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, Math.abs(x[i]));
        }
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            double ratio = x[i] / largest;
            sum += ratio * ratio;
        }
        return largest * Math.sqrt(sum);
    }
}
