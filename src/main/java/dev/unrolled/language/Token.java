package dev.unrolled.language;

import java.util.Objects;

/**
 * One word of a sentence, as the network sees it.
 *
 * @param text the word in lower case
 * @param id its index in the vocabulary, 0 where the vocabulary does not know it
 * @param known whether the vocabulary knows it
 */
public record Token(String text, int id, boolean known) {
    /** Checks the parts; throws {@link IllegalArgumentException} for an empty word or a negative index. */
    public Token {
        Objects.requireNonNull(text);
        if (text.isEmpty() || id < 0) {
            throw new IllegalArgumentException("no such token: \"" + text + "\" with index " + id);
        }
    }
}
