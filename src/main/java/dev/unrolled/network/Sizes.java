package dev.unrolled.network;

/**
 * How big a network is.
 *
 * @param vocabulary V, words it knows, the unknown word included
 * @param embedding E, numbers that stand for a word
 * @param hidden H, units of its state
 * @param intents K, answers it can give
 */
public record Sizes(int vocabulary, int embedding, int hidden, int intents) {
    /** Checks that nothing is empty; throws {@link RefusedException}. */
    public Sizes {
        atLeastOne(vocabulary, Refusal.VOCABULARY_SIZE);
        atLeastOne(embedding, Refusal.EMBEDDING_SIZE);
        atLeastOne(hidden, Refusal.HIDDEN_SIZE);
        atLeastOne(intents, Refusal.INTENTS_SIZE);
    }

    private static void atLeastOne(int size, Refusal otherwise) {
        if (size < 1) {
            throw otherwise.of(size);
        }
    }
}
