package dev.unrolled.network;

/**
 * A network while it learns: the same weights, free to change.
 *
 * <p>Sentences are worked on in {@link Workspace}s, one for each thread; they see every update at once. Updates must not
 * run while a workspace is at work.
 *
 * <p>Weights are numbered from 0: first the embedding, row after row (E for each word), then all others, which every
 * sentence touches.
 */
public final class Learner {
    private final Weights weights;
    private final Cell cell;

    private Learner(Weights weights) {
        this.weights = weights;
        cell = Cell.of(weights);
    }

    /** Starts from a network's weights; the network itself stays as it is. */
    public static Learner of(Network network) {
        return new Learner(network.parameters().weights().copy());
    }

    /** Returns what the network is made of. */
    public Shape shape() {
        return weights.shape;
    }

    /** Returns how many weights there are. */
    public int size() {
        return weights.values.length;
    }

    /**
     * Returns the network as it is now.
     *
     * @throws IllegalArgumentException if a weight is no longer a finite number
     */
    public Network network() {
        return Network.of(Parameters.owning(weights.copy()));
    }

    /** Returns room for a thread to work on sentences in. */
    public Workspace workspace() {
        return new Workspace(cell);
    }

    /** Changes every weight. */
    public void update(GradientSum gradient, UpdateRule rule) {
        update(0, size(), gradient, rule);
    }

    /** Changes the weights that every sentence touches: the cell's and the readout's. */
    public void updateShared(GradientSum gradient, UpdateRule rule) {
        update(weights.input.at(0), size(), gradient, rule);
    }

    /** Changes the embedding of one word. */
    public void updateEmbedding(int token, GradientSum gradient, UpdateRule rule) {
        Network.checkTokens(weights.shape, new int[] {token});
        update(weights.embedding.at(token), weights.embedding.at(token + 1), gradient, rule);
    }

    private void update(int from, int to, GradientSum gradient, UpdateRule rule) {
        if (!gradient.weights().shape.equals(weights.shape)) {
            throw new IllegalArgumentException("These gradients belong to a network of another shape.");
        }
        Weights slope = gradient.settled();
        rule.update(from, to, weights.values, slope.values);
        if (to > weights.input.at(0)) {
            cell.refresh();
        }
    }
}
