package dev.unrolled.tour.bag;

import java.util.Arrays;

/**
 * A feed-forward network over a bag of words: x = mean of the words' embeddings (E), h = tanh(W₁ x + b₁) (H), logits = W₂ h
 * + b₂ (K), softmax. Words are added up in the order of their numbers, so that two orders of the same words give the same
 * bits. Immutable.
 */
final class BagNetwork {
    private final Sizes sizes;
    /** Embeddings (V, E), W₁ (H, E), b₁ (H), W₂ (K, H), b₂ (K), one after the other. */
    private final double[] weights;

    /** V words, E numbers a word, H hidden units, K intents. */
    record Sizes(int words, int embedding, int hidden, int intents) {
        int hiddenAt() {
            return words * embedding;
        }

        int hiddenBiasAt() {
            return hiddenAt() + hidden * embedding;
        }

        int readoutAt() {
            return hiddenBiasAt() + hidden;
        }

        int readoutBiasAt() {
            return readoutAt() + intents * hidden;
        }

        int all() {
            return readoutBiasAt() + intents;
        }
    }

    /** What the network makes of a sentence: x (E), h (H) with its sums, and the probabilities of the intents (K) with theirs. */
    static final class Answer {
        private final double[] input;
        private final double[] sums;
        private final double[] hidden;
        private final double[] logits;
        private final double[] probabilities;

        private Answer(double[] input, double[] sums, double[] hidden, double[] logits) {
            this.input = input;
            this.sums = sums;
            this.hidden = hidden;
            this.logits = logits;
            probabilities = softmax(logits);
        }

        double[] input() {
            return input.clone();
        }

        /** W₁ x + b₁ (H), before squashing. */
        double[] sums() {
            return sums.clone();
        }

        double[] hidden() {
            return hidden.clone();
        }

        /** W₂ h + b₂ (K), before the softmax. */
        double[] logits() {
            return logits.clone();
        }

        double[] probabilities() {
            return probabilities.clone();
        }

        int best() {
            int best = 0;
            for (int k = 1; k < probabilities.length; k++) {
                best = probabilities[k] > probabilities[best] ? k : best;
            }
            return best;
        }
    }

    BagNetwork(Sizes sizes, double[] weights) {
        this.sizes = sizes;
        this.weights = weights.clone();
    }

    Sizes sizes() {
        return sizes;
    }

    double[] weights() {
        return weights.clone();
    }

    /** Number e of the embedding of the word of this number. */
    double embedding(int id, int e) {
        return weights[id * sizes.embedding + e];
    }

    /** b₁ of unit j. */
    double hiddenBias(int j) {
        return weights[sizes.hiddenBiasAt() + j];
    }

    /** b₂ of intent k. */
    double intentBias(int k) {
        return weights[sizes.readoutBiasAt() + k];
    }

    /** W₁ from number e to unit j. */
    double toHidden(int j, int e) {
        return weights[sizes.hiddenAt() + j * sizes.embedding + e];
    }

    /** W₂ from unit j to intent k. */
    double toIntent(int k, int j) {
        return weights[sizes.readoutAt() + k * sizes.hidden + j];
    }

    /** Answers a sentence of words with these numbers, at least one. */
    Answer answer(int[] ids) {
        double[] x = mean(ids);
        double[] a = sums(sizes.hiddenAt(), sizes.hiddenBiasAt(), x, sizes.hidden);
        double[] h = new double[a.length];
        for (int j = 0; j < h.length; j++) {
            h[j] = StrictMath.tanh(a[j]);
        }
        return new Answer(x, a, h, sums(sizes.readoutAt(), sizes.readoutBiasAt(), h, sizes.intents));
    }

    private double[] mean(int[] ids) {
        int[] bag = ids.clone();
        Arrays.sort(bag);
        double[] x = new double[sizes.embedding];
        for (int id : bag) {
            for (int e = 0; e < x.length; e++) {
                x[e] += weights[id * x.length + e] / bag.length;
            }
        }
        return x;
    }

    private double[] sums(int matrix, int bias, double[] x, int rows) {
        double[] sums = new double[rows];
        for (int row = 0; row < rows; row++) {
            sums[row] = weights[bias + row];
            for (int i = 0; i < x.length; i++) {
                sums[row] += weights[matrix + row * x.length + i] * x[i];
            }
        }
        return sums;
    }

    private static double[] softmax(double[] logits) {
        double largest = Arrays.stream(logits).max().orElseThrow();
        double[] p = new double[logits.length];
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            p[k] = StrictMath.exp(logits[k] - largest);
            sum += p[k];
        }
        for (int k = 0; k < p.length; k++) {
            p[k] /= sum;
        }
        return p;
    }

    /** Adds the gradient of −ln p_target for one sentence to {@code gradient}, which is laid out as the weights are. */
    void addGradient(int[] ids, int target, double[] gradient) {
        Answer answer = answer(ids);
        double[] toLogits = answer.probabilities.clone();
        toLogits[target] -= 1;
        double[] toHidden = back(sizes.readoutAt(), sizes.readoutBiasAt(), toLogits, answer.hidden, gradient);
        for (int j = 0; j < toHidden.length; j++) {
            toHidden[j] *= 1 - answer.hidden[j] * answer.hidden[j];
        }
        double[] toInput = back(sizes.hiddenAt(), sizes.hiddenBiasAt(), toHidden, answer.input, gradient);
        for (int id : ids) {
            for (int e = 0; e < toInput.length; e++) {
                gradient[id * toInput.length + e] += toInput[e] / ids.length;
            }
        }
    }

    /** W += d xᵀ, b += d; returns Wᵀ d. */
    private double[] back(int matrix, int bias, double[] d, double[] x, double[] gradient) {
        double[] before = new double[x.length];
        for (int row = 0; row < d.length; row++) {
            gradient[bias + row] += d[row];
            for (int i = 0; i < x.length; i++) {
                gradient[matrix + row * x.length + i] += d[row] * x[i];
                before[i] += weights[matrix + row * x.length + i] * d[row];
            }
        }
        return before;
    }
}
