package dev.unrolled.network;

/** How weights change by their gradient: the inner loop of an optimiser. */
@FunctionalInterface
public interface UpdateRule {
    /**
     * Changes a stretch of weights.
     *
     * <p>Both arrays are lent for this call alone, and only their first {@code count} entries mean anything. What is left
     * in {@code weights} becomes the weights' new value.
     *
     * @param first the number of the first weight among all of them, to find what the optimiser remembers of it
     * @param count how many there are
     * @param weights their values
     * @param gradient their gradients
     */
    void update(int first, int count, double[] weights, double[] gradient);
}
