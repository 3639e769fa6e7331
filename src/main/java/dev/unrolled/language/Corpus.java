package dev.unrolled.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Labelled sentences, in the order of their file. Immutable. */
public final class Corpus {
    /** A word gets an index of its own when the training split has it this often. */
    public static final int TIMES_SEEN = 2;

    private final List<Example> examples;
    private final List<String> intents;

    private Corpus(List<Example> examples) {
        this.examples = List.copyOf(examples);
        Set<String> seen = new LinkedHashSet<>();
        examples.forEach(example -> seen.add(example.intent()));
        this.intents = List.copyOf(seen);
    }

    /** The corpus of these sentences. */
    public static Corpus of(List<Example> examples) {
        return new Corpus(examples);
    }

    /** Every sentence. */
    public List<Example> examples() {
        return examples;
    }

    /** The sentences of one split. */
    public List<Example> examples(Split split) {
        return examples.stream().filter(example -> example.split() == split).toList();
    }

    /** The intents in order of their first appearance, K of them; an intent's place is its index. */
    public List<String> intents() {
        return intents;
    }

    /** Unknown, then the words seen at least {@link #TIMES_SEEN} times in the training split, by first appearance. */
    public Vocabulary vocabulary() {
        return Vocabulary.seenAtLeast(
                TIMES_SEEN,
                examples.stream().filter(e -> e.split() == Split.TRAIN).map(Example::text));
    }
}
