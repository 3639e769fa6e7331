package dev.unrolled.training;

import dev.unrolled.language.Corpus;
import dev.unrolled.language.Example;
import dev.unrolled.language.Split;
import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sentences of one split as numbers: the words' indices, and the intent's. */
final class Lines {
    private final int[][] words;
    private final int[] intents;

    private Lines(int[][] words, int[] intents) {
        this.words = words;
        this.intents = intents;
    }

    static Lines of(Corpus corpus, Split split, Vocabulary vocabulary) {
        Map<String, Integer> numbers = new HashMap<>();
        corpus.intents().forEach(intent -> numbers.put(intent, numbers.size()));
        List<int[]> words = new ArrayList<>();
        List<Integer> intents = new ArrayList<>();
        for (Example example : corpus.examples(split)) {
            int[] ids = vocabulary.sentence(example.text()).ids();
            if (ids.length > 0) {
                words.add(ids);
                intents.add(numbers.getOrDefault(example.intent(), 0));
            }
        }
        return new Lines(
                words.toArray(int[][]::new),
                intents.stream().mapToInt(Integer::intValue).toArray());
    }

    int count() {
        return words.length;
    }

    /** The words of one sentence, to be read only. */
    int[] words(int line) {
        return words[line];
    }

    int intent(int line) {
        return intents[line];
    }

    Score score(Workspace workspace) {
        double loss = 0;
        int found = 0;
        for (int i = 0; i < words.length; i++) {
            loss += workspace.read(words[i], intents[i]);
            found += workspace.predicted() == intents[i] ? 1 : 0;
        }
        int count = Math.max(1, words.length);
        return new Score(loss / count, (double) found / count, words.length);
    }
}
