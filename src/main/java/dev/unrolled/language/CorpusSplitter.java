package dev.unrolled.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Divides sentences that come without splits: of each intent, four fifths for training and one fifth for testing. */
final class CorpusSplitter {
    private static final int TEST_SHARE = 5;

    private final Chance chance;
    private final Map<List<String>, Split> splits = new HashMap<>();

    CorpusSplitter(long seed) {
        chance = new Chance(seed);
    }

    List<Example> split(List<Example> examples) {
        Map<String, List<List<String>>> sentences = new LinkedHashMap<>();
        for (Example example : examples) {
            List<String> words = Tokenizer.words(example.text());
            if (splits.putIfAbsent(words, Split.TRAIN) == null) {
                sentences
                        .computeIfAbsent(example.intent(), intent -> new ArrayList<>())
                        .add(words);
            }
        }
        sentences.values().forEach(this::drawTestSentences);
        return examples.stream().map(this::inItsSplit).toList();
    }

    private void drawTestSentences(List<List<String>> sentences) {
        int tests = sentences.size() / TEST_SHARE;
        for (int i = 0; i < tests; i++) {
            int drawn = i + chance.below(sentences.size() - i);
            splits.put(sentences.get(drawn), Split.TEST);
            sentences.set(drawn, sentences.get(i));
        }
    }

    private Example inItsSplit(Example example) {
        Split split = splits.getOrDefault(Tokenizer.words(example.text()), Split.TRAIN);
        return new Example(example.text(), example.intent(), split);
    }
}
