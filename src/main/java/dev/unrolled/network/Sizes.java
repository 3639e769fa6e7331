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
    /** Checks that nothing is empty. */
    public Sizes {
        atLeastOne("vocabulary", vocabulary);
        atLeastOne("embedding", embedding);
        atLeastOne("hidden", hidden);
        atLeastOne("intents", intents);
    }

    private static void atLeastOne(String name, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("A network's " + name + " size must be at least 1, not " + size + ".");
        }
    }
}
