package dev.unrolled.network;

/** How weights change by their gradient: the inner loop of an optimiser. */
@FunctionalInterface
public interface UpdateRule {
    /**
     * Changes a stretch of weights.
     *
     * <p>Both arrays are lent for this call alone, and only their entries from {@code from} to {@code to} may be looked at.
     * A weight has the same place in both, and so it can have in what an optimiser remembers: where all arrays of a loop are
     * read at one index, the compiler works on several numbers at once.
     *
     * @param from the number of the first weight among all of them
     * @param to one past the number of the last
     * @param weights their values; what is left in them becomes the new ones
     * @param gradient their gradients, to be read only
     */
    void update(int from, int to, double[] weights, double[] gradient);
}
