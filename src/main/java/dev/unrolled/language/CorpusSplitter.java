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
    private final Map<String, Split> splits = new HashMap<>();

    CorpusSplitter(long seed) {
        chance = new Chance(seed);
    }

    List<Example> split(List<Example> examples) {
        List<String> spoken = examples.stream().map(CorpusSplitter::spoken).toList();
        Map<String, List<String>> sentences = new LinkedHashMap<>();
        for (int i = 0; i < spoken.size(); i++) {
            if (splits.putIfAbsent(spoken.get(i), Split.TRAIN) == null) {
                sentences
                        .computeIfAbsent(examples.get(i).intent(), intent -> new ArrayList<>())
                        .add(spoken.get(i));
            }
        }
        sentences.values().forEach(this::drawTestSentences);
        List<Example> divided = new ArrayList<>();
        for (int i = 0; i < spoken.size(); i++) {
            Example example = examples.get(i);
            Split split = splits.getOrDefault(spoken.get(i), Split.TRAIN);
            divided.add(new Example(example.text(), example.intent(), split));
        }
        return divided;
    }

    private void drawTestSentences(List<String> sentences) {
        int tests = sentences.size() / TEST_SHARE;
        for (int i = 0; i < tests; i++) {
            int drawn = i + chance.below(sentences.size() - i);
            splits.put(sentences.get(drawn), Split.TEST);
            sentences.set(drawn, sentences.get(i));
        }
    }

    /** The words with a space between them: what two texts share when they are the same sentence. */
    private static String spoken(Example example) {
        return String.join(" ", Tokenizer.words(example.text()));
    }
}
