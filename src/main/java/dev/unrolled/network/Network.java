package dev.unrolled.network;

/**
 * A recurrent classifier: an embedding, a cell that reads one word after another, and a readout of its last state.
 *
 * <p>Immutable, and safe to use from many threads.
 */
public final class Network {
    private final Parameters parameters;
    private final Cell cell;

    private Network(Parameters parameters) {
        this.parameters = parameters;
        cell = Cell.of(parameters.weights());
    }

    /**
     * A network with these weights.
     *
     * @throws RefusedException if a weight is not a finite number
     */
    public static Network of(Parameters parameters) {
        parameters.requireFinite();
        return new Network(parameters);
    }

    /** Returns what it is made of. */
    public Shape shape() {
        return parameters.shape();
    }

    /** Returns its weights. */
    public Parameters parameters() {
        return parameters;
    }

    /** Returns its cell, for those who want to take single steps. */
    public Cell cell() {
        return cell;
    }

    /**
     * Reads a sentence.
     *
     * @param tokens the words' numbers, at least one, each below V
     * @throws RefusedException if there is no word, or a number that the vocabulary doesn't have
     */
    public Pass forward(int[] tokens) {
        checkTokens(shape(), tokens);
        return new Pass(cell, tokens.length).run(tokens);
    }

    /**
     * Goes back through a sentence that this network has read.
     *
     * @param pass what {@link #forward} gave
     * @param target the intent that was wanted, below K
     * @throws RefusedException if there is no such intent
     * @throws IllegalArgumentException if the pass is another network's
     */
    public Gradients backward(Pass pass, int target) {
        if (pass.cell != cell) {
            throw new IllegalArgumentException("This pass was made by another network.");
        }
        checkTarget(shape(), target);
        return new Gradients(pass, target);
    }

    static void checkTokens(Shape shape, int[] tokens) {
        if (tokens.length == 0) {
            throw Refusal.NO_WORDS.of();
        }
        int words = shape.sizes().vocabulary();
        for (int t = 0; t < tokens.length; t++) {
            if (tokens[t] < 0 || tokens[t] >= words) {
                throw Refusal.WORD.of(t + 1, tokens[t], words, words - 1);
            }
        }
    }

    static void checkTarget(Shape shape, int target) {
        int intents = shape.sizes().intents();
        if (target < 0 || target >= intents) {
            throw Refusal.TARGET.of(target, intents, intents - 1);
        }
    }
}
