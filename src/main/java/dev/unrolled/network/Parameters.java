package dev.unrolled.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One number for every weight of a network, under PyTorch's names: its weights, or the gradient of a loss by them.
 *
 * <p>Immutable. The tensors, with V, E, H, K of {@link Sizes} and G blocks of rows (see {@link CellKind}):
 *
 * <pre>
 * embedding.weight   (V, E)       cell.weight_ih_l0  (G·H, E)     cell.weight_hh_l0  (G·H, H)
 * cell.bias_ih_l0    (G·H)        cell.bias_hh_l0    (G·H)
 * readout.weight     (K, H)       readout.bias       (K)
 * </pre>
 */
public final class Parameters {
    /** Says what an entry's value is, when parameters are made. */
    @FunctionalInterface
    public interface Source {
        /** Returns the value of one entry; asked once for each, tensor after tensor, row after row. */
        double value(String name, int row, int column);
    }

    private final Weights weights;

    private Parameters(Weights weights) {
        this.weights = weights;
    }

    /** Takes over weights that nobody will change any more. */
    static Parameters owning(Weights weights) {
        return new Parameters(weights);
    }

    /** All entries 0. */
    public static Parameters zeros(Shape shape) {
        return new Parameters(Weights.zeros(shape));
    }

    /** Every entry as {@code source} says, asked tensor after tensor in the order of {@link #names()}. */
    public static Parameters generate(Shape shape, Source source) {
        Weights weights = Weights.zeros(shape);
        for (Span span : weights.layout.spans()) {
            for (int row = 0; row < span.rows(); row++) {
                for (int column = 0; column < span.columns(); column++) {
                    weights.values[span.index(row, column)] = source.value(span.name(), row, column);
                }
            }
        }
        return new Parameters(weights);
    }

    /**
     * Puts parameters together from named tensors, each row after row.
     *
     * @throws RefusedException if a tensor is unknown
     * @throws IllegalArgumentException if one is missing or of the wrong length
     */
    public static Parameters of(Shape shape, Map<String, double[]> tensors) {
        Weights weights = Weights.zeros(shape);
        for (Span span : weights.layout.spans()) {
            double[] tensor = tensors.get(span.name());
            if (tensor == null) {
                throw new IllegalArgumentException("The tensor " + span.name() + " is missing.");
            }
            copyIn(span, tensor, weights);
        }
        Set<String> unknown = new TreeSet<>(tensors.keySet());
        unknown.removeAll(weights.layout.names());
        if (!unknown.isEmpty()) {
            throw Refusal.TENSOR.of(String.join(", ", unknown));
        }
        return new Parameters(weights);
    }

    private static void copyIn(Span span, double[] tensor, Weights weights) {
        if (tensor.length != span.length()) {
            throw new IllegalArgumentException("The tensor " + span.name() + " must have " + span.length()
                    + " numbers (" + span.rows() + " by " + span.columns() + "), not " + tensor.length + ".");
        }
        System.arraycopy(tensor, 0, weights.values, span.first(), span.length());
    }

    /** Returns the shape they belong to. */
    public Shape shape() {
        return weights.shape;
    }

    /** Returns the tensors' names in their fixed order. */
    public List<String> names() {
        return weights.layout.names();
    }

    /** Returns a tensor's number of rows. */
    public int rows(String name) {
        return span(name).rows();
    }

    /** Returns a tensor's number of columns; 1 for a bias. */
    public int columns(String name) {
        return span(name).columns();
    }

    /** Returns a tensor's dimensions as PyTorch gives them: rows and columns, or rows alone for a bias. */
    public List<Integer> dimensions(String name) {
        return span(name).dimensions();
    }

    /**
     * Returns one entry.
     *
     * @throws IndexOutOfBoundsException if there is no such row or column
     */
    public double get(String name, int row, int column) {
        return weights.values[span(name).index(row, column)];
    }

    /** Returns a copy of a tensor, row after row. */
    public double[] toArray(String name) {
        Span span = span(name);
        return Arrays.copyOfRange(weights.values, span.first(), span.first() + span.length());
    }

    /** Returns how many numbers there are in all tensors together. */
    public int size() {
        return weights.values.length;
    }

    /** Returns the 2-norm over all tensors together. */
    public double norm() {
        return Norm.of(weights.values, 0, weights.values.length);
    }

    /** Returns the 2-norm of one tensor. */
    public double norm(String name) {
        Span span = span(name);
        return Norm.of(weights.values, span.first(), span.first() + span.length());
    }

    /** Returns these with one tensor replaced by another, given row after row. */
    public Parameters with(String name, double[] tensor) {
        Weights changed = weights.copy();
        copyIn(span(name), tensor, changed);
        return new Parameters(changed);
    }

    /** Returns these + {@code factor}·{@code others}, entry for entry. */
    public Parameters plus(double factor, Parameters others) {
        if (!shape().equals(others.shape())) {
            throw new IllegalArgumentException("Parameters of different shapes can't be added.");
        }
        Weights sum = weights.copy();
        for (int i = 0; i < sum.values.length; i++) {
            sum.values[i] += factor * others.weights.values[i];
        }
        return new Parameters(sum);
    }

    /**
     * Checks that every entry is a finite number.
     *
     * @throws RefusedException naming the first that is not
     */
    void requireFinite() {
        for (Span span : weights.layout.spans()) {
            for (int i = 0; i < span.length(); i++) {
                double value = weights.values[span.first() + i];
                if (!Double.isFinite(value)) {
                    throw Refusal.NOT_FINITE.of(span.name(), value, i / span.columns(), i % span.columns());
                }
            }
        }
    }

    Weights weights() {
        return weights;
    }

    private Span span(String name) {
        return weights.layout.span(name);
    }

    /** Equal if the shapes are and every entry has the same bits. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that
                && shape().equals(that.shape())
                && Arrays.equals(weights.values, that.weights.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights.values);
    }
}
