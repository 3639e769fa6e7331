package dev.unrolled.network;

/**
 * A cell's W x + b, its rows in the order in which the cell keeps its sums.
 *
 * <p>The product is taken from a copy that lies column after column: adding up columns, which are long, is several times
 * faster than taking a dot product for each row, which are short. Whoever changes the weights calls {@link #refresh()}.
 */
final class Linear {
    private final Matrix[] weights;
    private final Matrix[] biases;
    /** Wᵀ, in the order of the sums. */
    private final Matrix columns;

    /** The rows of several matrices below each other, and their biases, each a single column. */
    Linear(Matrix[] weights, Matrix[] biases) {
        this.weights = weights;
        this.biases = biases;
        int inputs = weights[0].columns();
        columns = Matrix.zeros(inputs, outputs(weights));
        refresh();
    }

    static int outputs(Matrix[] parts) {
        int rows = 0;
        for (Matrix part : parts) {
            rows += part.rows();
        }
        return rows;
    }

    /** Copies the weights anew. */
    void refresh() {
        int to = 0;
        for (Matrix part : weights) {
            for (int row = 0; row < part.rows(); row++, to++) {
                for (int column = 0; column < part.columns(); column++) {
                    columns.set(column, to, part.get(row, column));
                }
            }
        }
    }

    /** y += b */
    void addBias(double[] y, int yAt) {
        int to = yAt;
        for (Matrix part : biases) {
            for (int row = 0; row < part.rows(); row++, to++) {
                y[to] += part.get(row, 0);
            }
        }
    }

    /** y += W x */
    void addProduct(double[] x, int xAt, double[] y, int yAt) {
        columns.addTransposedProduct(x, xAt, y, yAt);
    }

    /** Y += W X for all columns of X at once, with Y row after row from {@code yAt} on. */
    void addProducts(Matrix x, double[] y, int yAt) {
        int to = yAt;
        for (Matrix part : weights) {
            for (int row = 0; row < part.rows(); row++, to += x.columns()) {
                x.addTransposedProduct(part.values(), part.at(row), y, to);
            }
        }
    }

    /** y += Wᵀ d */
    void addTransposedProduct(double[] d, int dAt, double[] y, int yAt) {
        int from = dAt;
        for (Matrix part : weights) {
            part.addTransposedProduct(d, from, y, yAt);
            from += part.rows();
        }
    }
}
