package dev.unrolled.storage;

import java.util.Arrays;
import java.util.List;

/** Numbers in rows and columns, with a name: what a safetensors file holds. Immutable. */
public final class Tensor {
    private final String name;
    private final List<Integer> shape;
    private final double[] values;

    private Tensor(String name, List<Integer> shape, double[] values) {
        this.name = name;
        this.shape = List.copyOf(shape);
        this.values = values;
    }

    /**
     * Makes a tensor from a copy of {@code values}, which lie row after row.
     *
     * @throws IllegalArgumentException if there are more or fewer values than the shape has places
     */
    public static Tensor of(String name, List<Integer> shape, double[] values) {
        long places = shape.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
        if (places != values.length) {
            throw new IllegalArgumentException(
                    name + " of shape " + shape + " can't hold " + values.length + " numbers");
        }
        return new Tensor(name, shape, values.clone());
    }

    /** Takes over an array that nobody else has. */
    static Tensor owning(TensorEntry entry, double[] values) {
        return new Tensor(entry.name(), entry.shape(), values);
    }

    /** Its name, such as {@code embedding.weight}. */
    public String name() {
        return name;
    }

    /** Its size in each dimension; empty for a single number. */
    public List<Integer> shape() {
        return shape;
    }

    /** How many numbers it has. */
    public int size() {
        return values.length;
    }

    /** The numbers row after row; a copy. */
    public double[] values() {
        return values.clone();
    }

    /** A copy of {@code count} numbers from {@code first} on, of the numbers row after row. */
    double[] values(int first, int count) {
        return Arrays.copyOfRange(values, first, first + count);
    }

    /** The number at {@code index} of the numbers row after row. */
    public double at(int index) {
        return values[index];
    }
}
