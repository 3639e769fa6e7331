package dev.unrolled.language;

import java.util.List;

/** A text and its words. Immutable; {@link Vocabulary#sentence} makes it. */
public final class Sentence {
    private final String text;
    private final List<Token> tokens;

    Sentence(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
    }

    /** The text as it was typed. */
    public String text() {
        return text;
    }

    /** Its words in order, T of them; none where the text has no visible character. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The words themselves, in lower case. */
    public List<String> words() {
        return tokens.stream().map(Token::text).toList();
    }

    /** The vocabulary index of each word (T); a fresh array. */
    public int[] ids() {
        return tokens.stream().mapToInt(Token::id).toArray();
    }

    /** T, the number of words. */
    public int size() {
        return tokens.size();
    }

    /** Two sentences are equal when they have the same words with the same indices, however they were typed. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Sentence that && tokens.equals(that.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    @Override
    public String toString() {
        return String.join(" ", words());
    }
}
