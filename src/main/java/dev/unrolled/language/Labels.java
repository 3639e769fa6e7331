package dev.unrolled.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which intent a corpus gives to a sentence. Two texts are the same sentence when they have the same words. */
public final class Labels {
    private final Map<List<String>, String> intents = new HashMap<>();

    private Labels(Corpus corpus) {
        for (Example example : corpus.examples()) {
            intents.putIfAbsent(Tokenizer.words(example.text()), example.intent());
        }
    }

    /** The labels of a corpus; where it labels one sentence in two ways, the first counts. */
    public static Labels of(Corpus corpus) {
        return new Labels(corpus);
    }

    /** The intent of this sentence, where the corpus has it word for word (punctuation counts as words). */
    public Optional<String> intentOf(Sentence sentence) {
        return Optional.ofNullable(intents.get(sentence.words()));
    }
}
