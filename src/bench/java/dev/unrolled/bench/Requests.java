package dev.unrolled.bench;

import dev.unrolled.language.Chance;
import dev.unrolled.language.Corpus;
import dev.unrolled.language.CorpusFile;
import dev.unrolled.language.Example;
import dev.unrolled.language.Split;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sentences that training is measured on: as many, as long and of as many words as the training split of {@code
 * snips.csv}, on which PyTorch's rates were measured. The words themselves mean nothing; what an update costs depends on
 * their number alone. With {@code -Dbench.corpus=FILE} a real file is read instead.
 */
final class Requests {
    /** So many of the 4,000 sentences have 1, 2, 3 … words; 36,540 words in all. */
    private static final int[] LENGTHS = {
        0, 8, 55, 110, 273, 404, 519, 551, 480, 429, 362, 241, 157, 132, 84, 84, 41, 21, 15, 11, 7, 5, 4, 1, 3, 1, 1, 0,
        0, 0, 1
    };
    /** V, the unknown word included. */
    private static final int VOCABULARY = 1_829;

    private static final int INTENTS = 7;

    private Requests() {}

    /** The corpus, all of it in the training split unless it is a file's. */
    static Corpus corpus() throws IOException {
        String file = System.getProperty("bench.corpus", "");
        return file.isBlank()
                ? invented()
                : CorpusFile.read(Path.of(file), 1, rows -> {}).corpus();
    }

    /** Every word twice, so that the vocabulary has it, and then the frequent ones as often as there is room. */
    private static Corpus invented() {
        Chance chance = new Chance(1);
        int[] words = new int[wordCount()];
        for (int i = 0; i < words.length; i++) {
            int frequent = (int) Math.pow(VOCABULARY, chance.uniform());
            words[i] = i < 2 * (VOCABULARY - 1) ? 1 + i / 2 : Math.min(frequent, VOCABULARY - 1);
        }
        chance.shuffle(words);
        return Corpus.of(cut(words, chance));
    }

    private static int wordCount() {
        int count = 0;
        for (int i = 0; i < LENGTHS.length; i++) {
            count += LENGTHS[i] * (i + 1);
        }
        return count;
    }

    private static List<Example> cut(int[] words, Chance chance) {
        List<Example> examples = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < LENGTHS.length; i++) {
            for (int n = 0; n < LENGTHS[i]; n++, at += i + 1) {
                StringBuilder text = new StringBuilder();
                Arrays.stream(words, at, at + i + 1)
                        .forEach(word -> text.append(" word").append(word));
                examples.add(new Example(text.toString(), "intent " + chance.below(INTENTS), Split.TRAIN));
            }
        }
        return examples;
    }
}
