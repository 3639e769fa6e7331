package dev.unrolled.network;

/** The 2-norm of a stretch of an array. */
final class Norm {
    private Norm() {}

    /** Returns √Σ x². Where the squares would leave the range of a double, the numbers are scaled by the largest first. */
    static double of(double[] x, int from, int to) {
        double sum = squares(x, from, to);
        return isExact(sum) ? Math.sqrt(sum) : scaled(x, from, to);
    }

    /** Returns Σ x², as four sums side by side, since one alone waits for itself at every term. */
    static double squares(double[] x, int from, int to) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = from;
        for (; i + 4 <= to; i += 4) {
            s0 += x[i] * x[i];
            s1 += x[i + 1] * x[i + 1];
            s2 += x[i + 2] * x[i + 2];
            s3 += x[i + 3] * x[i + 3];
        }
        for (; i < to; i++) {
            s0 += x[i] * x[i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** Returns whether a sum of squares has lost nothing to the limits of a double's range. */
    static boolean isExact(double squares) {
        return squares > Double.MIN_NORMAL / Math.ulp(1.0) && squares < Double.POSITIVE_INFINITY;
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
