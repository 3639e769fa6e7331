package dev.unrolled.network;

/**
 * The places {@code from} to {@code to} of arrays, and sums over them.
 *
 * <p>This is where the time goes. All arrays are taken at the same places, since the compiler makes vector instructions of
 * such loops and of no others; and four of them at a time, so that the sum is fetched and put back less often. Every sum
 * still runs in the order of its index, so that it has the same bits as the plainest loop.
 */
record Stretch(int from, int to) {

    /** y += Σ_k c_k · rows_k over the first {@code count} rows, with c from {@code cAt} on. */
    void addCombination(double[][] rows, int count, double[] c, int cAt, double[] y) {
        int k = 0;
        for (; k + 4 <= count; k += 4) {
            addFour(rows, k, c, cAt + k, y);
        }
        for (; k < count; k++) {
            addOne(rows[k], c[cAt + k], y);
        }
    }

    private void addFour(double[][] rows, int k, double[] c, int cAt, double[] y) {
        double[] r0 = rows[k];
        double[] r1 = rows[k + 1];
        double[] r2 = rows[k + 2];
        double[] r3 = rows[k + 3];
        double c0 = c[cAt];
        double c1 = c[cAt + 1];
        double c2 = c[cAt + 2];
        double c3 = c[cAt + 3];
        int end = to;
        for (int i = from; i < end; i++) {
            y[i] = y[i] + c0 * r0[i] + c1 * r1[i] + c2 * r2[i] + c3 * r3[i];
        }
    }

    private void addOne(double[] row, double c, double[] y) {
        int end = to;
        for (int i = from; i < end; i++) {
            y[i] += c * row[i];
        }
    }

    /** y_k += rows_k · d for every row. */
    void addDots(double[][] rows, double[] d, double[] y) {
        int k = 0;
        for (; k + 4 <= rows.length; k += 4) {
            addFourDots(rows, k, d, y);
        }
        for (; k < rows.length; k++) {
            double sum = y[k];
            for (int i = from; i < to; i++) {
                sum += rows[k][i] * d[i];
            }
            y[k] = sum;
        }
    }

    private void addFourDots(double[][] rows, int k, double[] d, double[] y) {
        double[] r0 = rows[k];
        double[] r1 = rows[k + 1];
        double[] r2 = rows[k + 2];
        double[] r3 = rows[k + 3];
        double s0 = y[k];
        double s1 = y[k + 1];
        double s2 = y[k + 2];
        double s3 = y[k + 3];
        int end = to;
        for (int i = from; i < end; i++) {
            double di = d[i];
            s0 += r0[i] * di;
            s1 += r1[i] * di;
            s2 += r2[i] * di;
            s3 += r3[i] * di;
        }
        y[k] = s0;
        y[k + 1] = s1;
        y[k + 2] = s2;
        y[k + 3] = s3;
    }
}
