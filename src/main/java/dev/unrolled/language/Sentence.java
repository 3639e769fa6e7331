package dev.unrolled.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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

    /**
     * The same words, some of them switched off: these keep their place and their letters, and the network reads the entry
     * {@code silence} of its vocabulary instead.
     *
     * @param off numbers of words, from 0; others than 0..T−1 are of no consequence
     */
    public Sentence without(Set<Integer> off, int silence) {
        List<Token> left = IntStream.range(0, size())
                .mapToObj(i -> off.contains(i) ? tokens.get(i).switchedOff(silence) : tokens.get(i))
                .toList();
        return new Sentence(text, left);
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
