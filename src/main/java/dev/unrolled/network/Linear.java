package dev.unrolled.network;

/**
 * A cell's W x + b, at the places where the cell keeps its sums.
 *
 * <p>The product is taken from a copy of W that lies column by column, each an array of its own in which the numbers have
 * the places of the sums they are added to (see {@link Stretch}). Whoever changes the weights calls {@link #refresh()}.
 */
final class Linear {
    private final Matrix[] weights;
    private final Matrix[] biases;
    private final Stretch sums;
    private final double[][] columns;

    /**
     * The rows of several matrices below each other.
     *
     * @param biases of each of them, a single column
     * @param at the place of the first sum
     */
    Linear(Matrix[] weights, Matrix[] biases, int at) {
        this.weights = weights;
        this.biases = biases;
        sums = stretch(weights, at);
        columns = new double[weights[0].columns()][sums.to()];
        refresh();
    }

    static Stretch stretch(Matrix[] parts, int at) {
        int to = at;
        for (Matrix part : parts) {
            to += part.rows();
        }
        return new Stretch(at, to);
    }

    /** Copies the weights anew. */
    void refresh() {
        int place = sums.from();
        for (Matrix part : weights) {
            for (int column = 0; column < columns.length; column++) {
                part.copyColumn(column, columns[column], place);
            }
            place += part.rows();
        }
    }

    /** sums += b */
    void addBias(double[] y) {
        int place = sums.from();
        for (Matrix part : biases) {
            for (int row = 0; row < part.rows(); row++, place++) {
                y[place] += part.get(row, 0);
            }
        }
    }

    /** sums += W x, with x from {@code xAt} on. */
    void addProduct(double[] x, int xAt, double[] y) {
        sums.addCombination(columns, columns.length, x, xAt, y);
    }

    /** Sums += W X, for all columns of X at once. */
    void addProducts(double[][] x, double[][] y) {
        if (x[0].length == 1) {
            addColumn(x, y);
            return;
        }
        Stretch all = new Stretch(0, x[0].length);
        int place = sums.from();
        for (Matrix part : weights) {
            for (int row = 0; row < part.rows(); row++, place++) {
                all.addCombination(x, part.columns(), part.values(), part.at(row), y[place]);
            }
        }
    }

    /** A single column goes the way of {@link #addProduct}, which is several times faster then. */
    private void addColumn(double[][] x, double[][] y) {
        double[] vector = new double[columns.length];
        double[] product = new double[sums.to()];
        for (int column = 0; column < vector.length; column++) {
            vector[column] = x[column][0];
        }
        addProduct(vector, 0, product);
        for (int place = sums.from(); place < sums.to(); place++) {
            y[place][0] += product[place];
        }
    }

    /** x += Wᵀ d, with d at the places of the sums. */
    void addTransposedProduct(double[] d, double[] x) {
        sums.addDots(columns, d, x);
    }
}
