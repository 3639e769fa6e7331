package dev.unrolled.network;

/**
 * A matrix W of {@code rows} by {@code columns} that lies in a larger array, row after row at a regular distance.
 *
 * <p>Vectors are stretches of arrays, given by the array and where they start. Every sum runs in the order of its index,
 * whatever is done side by side for speed, so that the result has the same bits however it is computed.
 */
final class Matrix {
    private final double[] w;
    private final int start;
    private final int rows;
    private final int columns;
    private final int distance;

    /** Rows that lie {@code distance} apart. */
    Matrix(double[] values, int first, int rows, int columns, int distance) {
        this.w = values;
        this.start = first;
        this.rows = rows;
        this.columns = columns;
        this.distance = distance;
    }

    /** Rows without anything between them. */
    Matrix(double[] values, int first, int rows, int columns) {
        this(values, first, rows, columns, columns);
    }

    static Matrix zeros(int rows, int columns) {
        return new Matrix(new double[rows * columns], 0, rows, columns);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    double get(int row, int column) {
        return w[at(row) + column];
    }

    void set(int row, int column, double value) {
        w[at(row) + column] = value;
    }

    /** The array that the matrix lies in. */
    double[] values() {
        return w;
    }

    /** Where a row starts in {@link #values()}. */
    int at(int row) {
        return start + row * distance;
    }

    /** Returns the rows from {@code row} on, {@code count} of them, as a matrix over the same numbers. */
    Matrix slice(int row, int count) {
        return new Matrix(w, at(row), count, columns, distance);
    }

    /** Returns {@code sum} + row · x. */
    double addDot(int row, double[] x, int xAt, double sum) {
        int at = at(row);
        double s = sum;
        for (int i = 0; i < columns; i++) {
            s += w[at + i] * x[xAt + i];
        }
        return s;
    }

    /** y += W x, with x (columns) and y (rows). */
    void addProduct(double[] x, int xAt, double[] y, int yAt) {
        for (int row = 0; row < rows; row++) {
            y[yAt + row] = addDot(row, x, xAt, y[yAt + row]);
        }
    }

    /** y += Wᵀ d, with d (rows) and y (columns): how a gradient goes back through W. */
    void addTransposedProduct(double[] d, int dAt, double[] y, int yAt) {
        combine(0, rows, d, dAt, y, yAt);
    }

    /** Adds to a row of y: Σ c_i · row (first + i), over {@code count} rows. */
    void addCombination(double[] c, int first, int count, Matrix y, int yRow) {
        combine(first, count, c, 0, y.w, y.at(yRow));
    }

    /**
     * y += Σ c_i · row (first + i), over {@code count} rows.
     *
     * <p>This is where the time goes. Four rows at a time, so that y is fetched and put back less often.
     */
    private void combine(int first, int count, double[] c, int cAt, double[] y, int yAt) {
        int i = 0;
        for (; i + 4 <= count; i += 4) {
            addFour(first + i, c, cAt + i, y, yAt);
        }
        for (; i < count; i++) {
            addOne(first + i, c[cAt + i], y, yAt);
        }
    }

    private void addFour(int row, double[] c, int cAt, double[] y, int yAt) {
        double c0 = c[cAt];
        double c1 = c[cAt + 1];
        double c2 = c[cAt + 2];
        double c3 = c[cAt + 3];
        int r0 = at(row);
        int r1 = r0 + distance;
        int r2 = r1 + distance;
        int r3 = r2 + distance;
        for (int i = 0; i < columns; i++) {
            y[yAt + i] = y[yAt + i] + c0 * w[r0 + i] + c1 * w[r1 + i] + c2 * w[r2 + i] + c3 * w[r3 + i];
        }
    }

    private void addOne(int row, double c, double[] y, int yAt) {
        int at = at(row);
        for (int i = 0; i < columns; i++) {
            y[yAt + i] += c * w[at + i];
        }
    }

    /** W += d xᵀ, with d (rows) and x (columns): the gradient of W where y = W x. */
    void addOuter(double[] d, int dAt, double[] x, int xAt) {
        for (int row = 0; row < rows; row++) {
            double dr = d[dAt + row];
            int at = at(row);
            for (int i = 0; i < columns; i++) {
                w[at + i] += dr * x[xAt + i];
            }
        }
    }

    /** Copies one row into a row of another matrix. */
    void copyRow(int row, Matrix to, int toRow) {
        System.arraycopy(w, at(row), to.w, to.at(toRow), columns);
    }

    /** Adds x (columns) to one row. */
    void addToRow(int row, double[] x, int xAt) {
        int at = at(row);
        for (int i = 0; i < columns; i++) {
            w[at + i] += x[xAt + i];
        }
    }
}
