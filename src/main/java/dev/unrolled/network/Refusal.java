package dev.unrolled.network;

import java.util.Locale;

/**
 * Why a network refuses a value that comes from outside. This room says it in English to whoever programs with it; whoever speaks with
 * people takes the reason and the values, and says it in their language.
 */
public enum Refusal {
    /** No cell has this name. Values: the name. */
    CELL("There is no cell \"%s\"; choose rnn, lstm or gru."),
    /** No nonlinearity has this name. Values: the name. */
    NONLINEARITY("There is no nonlinearity \"%s\"; choose tanh or relu."),
    /** Another cell than Elman's with another nonlinearity than its own. Values: the cell, the nonlinearity. */
    CELLS_NONLINEARITY("Only the rnn cell has a choice of nonlinearity; %s uses tanh, not %s."),
    /** V is below 1. Values: V. */
    VOCABULARY_SIZE("A network's vocabulary size must be at least 1, not %s."),
    /** E is below 1. Values: E. */
    EMBEDDING_SIZE("A network's embedding size must be at least 1, not %s."),
    /** H is below 1. Values: H. */
    HIDDEN_SIZE("A network's hidden size must be at least 1, not %s."),
    /** K is below 1. Values: K. */
    INTENTS_SIZE("A network's intents size must be at least 1, not %s."),
    /** More weights than one array holds. Values: the most weights, then V, E, H and K. */
    TOO_LARGE(
            "A network of these sizes would have more than %s weights: vocabulary %s, embedding %s, hidden %s, intents %s."
                    + " Choose smaller ones."),
    /** A tensor that the network has no place for. Values: its name, or several with commas between them. */
    TENSOR("A network of this shape has no tensor %s."),
    /** A weight is infinite or not a number. Values: the tensor, the weight, its row and its column. */
    NOT_FINITE("A network's weights must be finite numbers, but %s holds %s in row %s, column %s."),
    /** A sentence without words. */
    NO_WORDS("A sentence needs at least one word."),
    /** A word beyond the vocabulary. Values: its place from 1 on, its number, V, and V − 1. */
    WORD("Word %s has the number %s, but the vocabulary has %s words, numbered from 0 to %s."),
    /** An intent that the network can't answer. Values: its number, K, and K − 1. */
    TARGET("The wanted intent has the number %s, but this network knows %s, numbered from 0 to %s.");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    /** The exception for these values. */
    RefusedException of(Object... values) {
        return new RefusedException(this, String.format(Locale.ROOT, english, values), values);
    }

    /** Its name as the keys of sentences have it: {@code not-finite}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
