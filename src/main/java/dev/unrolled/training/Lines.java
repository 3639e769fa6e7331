package dev.unrolled.training;

import dev.unrolled.language.Corpus;
import dev.unrolled.language.Example;
import dev.unrolled.language.Split;
import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sentences of one split as numbers: the words' indices, and the intent's. */
final class Lines {
    private final int[][] words;
    private final int[] intents;

    private Lines(int count) {
        words = new int[count][];
        intents = new int[count];
    }

    static Lines of(Corpus corpus, Split split, Vocabulary vocabulary) {
        Map<String, Integer> intents = new HashMap<>();
        corpus.intents().forEach(intent -> intents.put(intent, intents.size()));
        List<Example> examples = corpus.examples(split).stream()
                .filter(example -> vocabulary.sentence(example.text()).size() > 0)
                .toList();
        Lines lines = new Lines(examples.size());
        for (int i = 0; i < examples.size(); i++) {
            lines.words[i] = vocabulary.sentence(examples.get(i).text()).ids();
            lines.intents[i] = intents.getOrDefault(examples.get(i).intent(), 0);
        }
        return lines;
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
