package dev.unrolled.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words that a network knows, V of them with the unknown one. Index 0 stands for every word that is not here.
 * Immutable.
 */
public final class Vocabulary {
    /** What index 0 is called in files. The tokenizer never makes this word, so no text can be mistaken for it. */
    public static final String UNKNOWN = "<unknown>";

    private final List<String> words;
    private final Map<String, Integer> ids = new HashMap<>();

    private Vocabulary(List<String> words, boolean firstIsAWord) {
        this.words = List.copyOf(words);
        for (int id = firstIsAWord ? 0 : 1; id < words.size(); id++) {
            if (ids.putIfAbsent(words.get(id), id) != null) {
                throw new IllegalArgumentException("the vocabulary has \"" + words.get(id) + "\" twice");
            }
        }
    }

    /**
     * A vocabulary in the given order, whose first entry stands for unknown words. Throws {@link
     * IllegalArgumentException} where it is empty or has a word twice.
     */
    public static Vocabulary of(List<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("the vocabulary is empty; its first entry stands for unknown words");
        }
        return new Vocabulary(words, false);
    }

    /** For a network whose words are not known: the word "7" has index 7, anything else is unknown. */
    public static Vocabulary numbered(int size) {
        return new Vocabulary(
                IntStream.range(0, size).mapToObj(Integer::toString).toList(), true);
    }

    /** The words that {@code texts} have at least {@code times} times together, in order of their first appearance. */
    public static Vocabulary seenAtLeast(int times, Stream<String> texts) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        texts.forEachOrdered(text -> Tokenizer.words(text).forEach(word -> counts.merge(word, 1, Integer::sum)));
        List<String> words = new ArrayList<>(List.of(UNKNOWN));
        counts.forEach((word, count) -> {
            if (count >= times) {
                words.add(word);
            }
        });
        return of(words);
    }

    /** V, the number of entries with the unknown one. */
    public int size() {
        return words.size();
    }

    /** Every entry in order of its index; the first stands for unknown words. */
    public List<String> words() {
        return words;
    }

    /** Whether this word (in lower case) has an index of its own. */
    public boolean knows(String word) {
        return ids.containsKey(word);
    }

    /** The index of a word in lower case, 0 where it is unknown. */
    public int id(String word) {
        return ids.getOrDefault(word, 0);
    }

    /** The words of {@code text} with their indices. */
    public Sentence sentence(String text) {
        List<Token> tokens = Tokenizer.words(text).stream()
                .map(word -> new Token(word, id(word), knows(word)))
                .toList();
        return new Sentence(text, tokens);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vocabulary that && words.equals(that.words) && ids.equals(that.ids);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
