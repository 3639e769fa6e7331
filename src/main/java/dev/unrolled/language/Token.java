package dev.unrolled.language;

import java.util.Objects;

/**
 * One word of a sentence, as the network sees it.
 *
 * @param text the word in lower case
 * @param id its index in the vocabulary, 0 where the vocabulary does not know it
 * @param known whether the vocabulary knows it
 * @param off whether someone has switched it off: its step is still taken, but {@code id} is an entry that says nothing
 */
public record Token(String text, int id, boolean known, boolean off) {
    /** Checks the parts; throws {@link IllegalArgumentException} for an empty word or a negative index. */
    public Token {
        Objects.requireNonNull(text);
        if (text.isEmpty() || id < 0) {
            throw new IllegalArgumentException("no such token: \"" + text + "\" with index " + id);
        }
    }

    /** A word that is on, as words are. */
    public Token(String text, int id, boolean known) {
        this(text, id, known, false);
    }

    /** The same word switched off, so that the network reads the entry {@code silence} in its place. */
    Token switchedOff(int silence) {
        return new Token(text, silence, true, true);
    }
}
