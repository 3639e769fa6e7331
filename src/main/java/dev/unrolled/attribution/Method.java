package dev.unrolled.attribution;

/** How contributions are found. */
public enum Method {
    /** Shapley values (Shapley, 1953) from every subset of the words: exact. */
    EXACT_SHAPLEY,
    /**
     * Integrated gradients (Sundararajan, Taly and Yan, 2017) from zero embeddings, the Shapley value of the game in which
     * words come in little by little (Aumann and Shapley, 1974): as exact as its quadrature.
     */
    INTEGRATED_GRADIENTS
}
