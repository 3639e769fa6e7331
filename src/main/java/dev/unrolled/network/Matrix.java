package dev.unrolled.network;

/**
 * A matrix W of {@code rows} by {@code columns} that lies in a larger array, row after row from {@code start} on.
 *
 * <p>Every sum runs in the order of its index.
 */
final class Matrix {
    private final double[] w;
    private final int start;
    private final int rows;
    private final int columns;

    Matrix(double[] values, int start, int rows, int columns) {
        this.w = values;
        this.start = start;
        this.rows = rows;
        this.columns = columns;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** The array that the matrix lies in. */
    double[] values() {
        return w;
    }

    /** Where a row starts in {@link #values()}. */
    int at(int row) {
        return start + row * columns;
    }

    double get(int row, int column) {
        return w[at(row) + column];
    }

    /** Returns the rows from {@code row} on, {@code count} of them, as a matrix over the same numbers. */
    Matrix slice(int row, int count) {
        return new Matrix(w, at(row), count, columns);
    }

    /** Returns {@code sum} + row · x, with x from {@code xAt} on. */
    double addDot(int row, double[] x, int xAt, double sum) {
        int at = at(row);
        double s = sum;
        for (int i = 0; i < columns; i++) {
            s += w[at + i] * x[xAt + i];
        }
        return s;
    }

    /** y += W x */
    void addProduct(double[] x, double[] y) {
        for (int row = 0; row < rows; row++) {
            y[row] = addDot(row, x, 0, y[row]);
        }
    }

    /** x += Wᵀ d: how a gradient goes back through W. */
    void addTransposedProduct(double[] d, double[] x) {
        for (int row = 0; row < rows; row++) {
            int at = at(row);
            for (int i = 0; i < columns; i++) {
                x[i] += d[row] * w[at + i];
            }
        }
    }

    /** W += d xᵀ: the gradient of W where y = W x. */
    void addOuter(double[] d, double[] x) {
        for (int row = 0; row < rows; row++) {
            int at = at(row);
            for (int i = 0; i < columns; i++) {
                w[at + i] += d[row] * x[i];
            }
        }
    }

    /** Copies one row out. */
    void copyRow(int row, double[] to) {
        System.arraycopy(w, at(row), to, 0, columns);
    }

    /** Copies one column out, to {@code at} and the places after it. */
    void copyColumn(int column, double[] to, int at) {
        for (int row = 0, i = start + column; row < rows; row++, i += columns) {
            to[at + row] = w[i];
        }
    }

    /** Adds x, from {@code xAt} on, to one column. */
    void addToColumn(int column, double[] x, int xAt) {
        for (int row = 0, i = start + column; row < rows; row++, i += columns) {
            w[i] += x[xAt + row];
        }
    }

    /** Adds x, from {@code xAt} on, to one row. */
    void addToRow(int row, double[] x, int xAt) {
        int at = at(row);
        for (int i = 0; i < columns; i++) {
            w[at + i] += x[xAt + i];
        }
    }
}
