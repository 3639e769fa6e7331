package dev.unrolled.network;

/**
 * A matrix W of {@code rows} by {@code columns} that lies row after row in a larger array.
 *
 * <p>Vectors are stretches of arrays, given by the array and where they start. Every sum runs in the order of its index,
 * whatever is done side by side for speed, so that the result has the same bits however it is computed.
 */
final class Matrix {
    private final double[] w;
    private final int first;
    private final int rows;
    private final int columns;

    Matrix(double[] values, int first, int rows, int columns) {
        this.w = values;
        this.first = first;
        this.rows = rows;
        this.columns = columns;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    double get(int row, int column) {
        return w[first + row * columns + column];
    }

    /** The array that the matrix lies in. */
    double[] values() {
        return w;
    }

    /** Where a row starts in {@link #values()}. */
    int at(int row) {
        return first + row * columns;
    }

    /** Returns the rows from {@code row} on, {@code count} of them, as a matrix over the same numbers. */
    Matrix slice(int row, int count) {
        return new Matrix(w, first + row * columns, count, columns);
    }

    /** y += W x, with x (columns) and y (rows). Four rows at a time, since one sum alone waits for itself. */
    void addProduct(double[] x, int xAt, double[] y, int yAt) {
        int row = 0;
        for (; row + 4 <= rows; row += 4) {
            addFourProducts(row, x, xAt, y, yAt + row);
        }
        for (; row < rows; row++) {
            y[yAt + row] = addDot(row, x, xAt, y[yAt + row]);
        }
    }

    private void addFourProducts(int row, double[] x, int xAt, double[] y, int yAt) {
        int r0 = first + row * columns;
        int r1 = r0 + columns;
        int r2 = r1 + columns;
        int r3 = r2 + columns;
        double s0 = y[yAt];
        double s1 = y[yAt + 1];
        double s2 = y[yAt + 2];
        double s3 = y[yAt + 3];
        for (int i = 0; i < columns; i++) {
            double xi = x[xAt + i];
            s0 += w[r0 + i] * xi;
            s1 += w[r1 + i] * xi;
            s2 += w[r2 + i] * xi;
            s3 += w[r3 + i] * xi;
        }
        y[yAt] = s0;
        y[yAt + 1] = s1;
        y[yAt + 2] = s2;
        y[yAt + 3] = s3;
    }

    /** Returns {@code sum} + row · x. */
    double addDot(int row, double[] x, int xAt, double sum) {
        int at = first + row * columns;
        double s = sum;
        for (int i = 0; i < columns; i++) {
            s += w[at + i] * x[xAt + i];
        }
        return s;
    }

    /**
     * Y += W X for {@code width} columns at once: X (columns, width) from 0 on, Y (rows, width) from {@code yAt} on. Four
     * terms of a sum at a time, so that it is fetched and put back less often.
     */
    void addProducts(double[] x, double[] y, int yAt, int width) {
        for (int row = 0; row < rows; row++) {
            int to = yAt + row * width;
            int column = 0;
            for (; column + 4 <= columns; column += 4) {
                addFourTerms(at(row) + column, x, column * width, y, to, width);
            }
            for (; column < columns; column++) {
                addTerm(get(row, column), x, column * width, y, to, width);
            }
        }
    }

    private void addFourTerms(int at, double[] x, int x0, double[] y, int yAt, int width) {
        double w0 = w[at];
        double w1 = w[at + 1];
        double w2 = w[at + 2];
        double w3 = w[at + 3];
        int x1 = x0 + width;
        int x2 = x1 + width;
        int x3 = x2 + width;
        for (int i = 0; i < width; i++) {
            y[yAt + i] = y[yAt + i] + w0 * x[x0 + i] + w1 * x[x1 + i] + w2 * x[x2 + i] + w3 * x[x3 + i];
        }
    }

    private static void addTerm(double weight, double[] x, int xAt, double[] y, int yAt, int width) {
        for (int i = 0; i < width; i++) {
            y[yAt + i] += weight * x[xAt + i];
        }
    }

    /** y += Wᵀ d, with d (rows) and y (columns): how a gradient goes back through W. */
    void addTransposedProduct(double[] d, int dAt, double[] y, int yAt) {
        int row = 0;
        for (; row + 4 <= rows; row += 4) {
            addFourRows(row, d, dAt + row, y, yAt);
        }
        for (; row < rows; row++) {
            addTerm(d[dAt + row], w, at(row), y, yAt, columns);
        }
    }

    private void addFourRows(int row, double[] d, int dAt, double[] y, int yAt) {
        double d0 = d[dAt];
        double d1 = d[dAt + 1];
        double d2 = d[dAt + 2];
        double d3 = d[dAt + 3];
        int r0 = at(row);
        int r1 = r0 + columns;
        int r2 = r1 + columns;
        int r3 = r2 + columns;
        for (int i = 0; i < columns; i++) {
            y[yAt + i] = y[yAt + i] + d0 * w[r0 + i] + d1 * w[r1 + i] + d2 * w[r2 + i] + d3 * w[r3 + i];
        }
    }

    /** W += d xᵀ, with d (rows) and x (columns): the gradient of W where y = W x. */
    void addOuter(double[] d, int dAt, double[] x, int xAt) {
        for (int row = 0; row < rows; row++) {
            double dr = d[dAt + row];
            int at = first + row * columns;
            for (int i = 0; i < columns; i++) {
                w[at + i] += dr * x[xAt + i];
            }
        }
    }

    /** W += d, entry for entry in the order of the array: the gradient of a bias. */
    void add(double[] d, int dAt) {
        for (int i = 0; i < rows * columns; i++) {
            w[first + i] += d[dAt + i];
        }
    }

    /** y += W, entry for entry in the order of the array: a bias added to a sum. */
    void addTo(double[] y, int yAt) {
        for (int i = 0; i < rows * columns; i++) {
            y[yAt + i] += w[first + i];
        }
    }

    /** Adds x to one row. */
    void addToRow(int row, double[] x, int xAt) {
        int at = first + row * columns;
        for (int i = 0; i < columns; i++) {
            w[at + i] += x[xAt + i];
        }
    }
}
