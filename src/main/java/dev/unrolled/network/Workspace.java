package dev.unrolled.network;

/**
 * Room to read sentences and learn from them, one after another, without making garbage.
 *
 * <p>Not safe for threads: each has its own.
 */
public final class Workspace {
    private static final int WORDS = 32;

    private final Pass pass;
    private final Backpropagation back;

    Workspace(Cell cell) {
        pass = new Pass(cell, WORDS);
        back = new Backpropagation(cell, false);
    }

    /**
     * Reads a sentence and returns its loss.
     *
     * @throws IllegalArgumentException as in {@link Network#forward} and {@link Network#backward}
     */
    public double read(int[] tokens, int target) {
        Network.checkTokens(pass.weights.shape, tokens);
        Network.checkTarget(pass.weights.shape, target);
        return pass.run(tokens).loss(target);
    }

    /**
     * Reads a sentence, adds the gradient of its loss to {@code sum} and returns the loss.
     *
     * @throws IllegalArgumentException as in {@link #read}
     */
    public double learn(int[] tokens, int target, GradientSum sum) {
        double loss = goThrough(tokens, target);
        addTo(sum);
        return loss;
    }

    /**
     * Reads a sentence and goes back through it, up to where {@link #addTo} can add the gradient of its loss to a sum;
     * returns the loss. Many threads can do this at once, each in a workspace of its own.
     *
     * @throws IllegalArgumentException as in {@link #read}
     */
    public double goThrough(int[] tokens, int target) {
        double loss = read(tokens, target);
        back.run(pass, target);
        return loss;
    }

    /** Adds the gradient of the loss of the sentence that {@link #goThrough} was given last; once for each sentence. */
    public void addTo(GradientSum sum) {
        back.addTo(sum, pass, pass.tokens());
    }

    /** Returns what the network took the sentence read last for. */
    public int predicted() {
        return pass.predicted();
    }

    /** Returns the probability that the sentence read last has intent k. */
    public double probability(int k) {
        return pass.probability(k);
    }
}
