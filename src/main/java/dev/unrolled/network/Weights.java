package dev.unrolled.network;

/**
 * One flat array of numbers with the tensors of a shape laid over it: a network's weights, or their gradients.
 *
 * <p>Mutable and never handed out of this package; what the world sees is {@link Parameters}.
 */
final class Weights {
    final Shape shape;
    final Layout layout;
    final double[] values;
    /** (V, E) */
    final Matrix embedding;
    /** (G·H, E) */
    final Matrix input;
    /** (G·H, H) */
    final Matrix recurrent;
    /** (G·H, 1) */
    final Matrix inputBias;
    /** (G·H, 1) */
    final Matrix recurrentBias;
    /** (K, H) */
    final Matrix readout;
    /** (K, 1) */
    final Matrix readoutBias;

    private Weights(Shape shape, Layout layout, double[] values) {
        this.shape = shape;
        this.layout = layout;
        this.values = values;
        embedding = matrix(Layout.EMBEDDING);
        input = matrix(Layout.INPUT);
        recurrent = matrix(Layout.RECURRENT);
        inputBias = matrix(Layout.INPUT_BIAS);
        recurrentBias = matrix(Layout.RECURRENT_BIAS);
        readout = matrix(Layout.READOUT);
        readoutBias = matrix(Layout.READOUT_BIAS);
    }

    static Weights zeros(Shape shape) {
        Layout layout = new Layout(shape);
        return new Weights(shape, layout, new double[layout.size()]);
    }

    /** As many weights, all 0. */
    Weights zeros() {
        return new Weights(shape, layout, new double[values.length]);
    }

    Weights copy() {
        return new Weights(shape, layout, values.clone());
    }

    /** The blocks of W_hh in the order of a cell's sums: a GRU keeps that of n apart, before the gates. */
    Matrix[] recurrentParts() {
        return recurrentParts(recurrent);
    }

    /** The blocks of b_hh in the same order. */
    Matrix[] recurrentBiasParts() {
        return recurrentParts(recurrentBias);
    }

    private Matrix[] recurrentParts(Matrix whole) {
        int hidden = shape.sizes().hidden();
        return shape.cell() == CellKind.GRU
                ? new Matrix[] {whole.slice(2 * hidden, hidden), whole.slice(0, 2 * hidden)}
                : new Matrix[] {whole};
    }

    private Matrix matrix(String name) {
        Span span = layout.span(name);
        return new Matrix(values, span.first(), span.rows(), span.columns());
    }
}
