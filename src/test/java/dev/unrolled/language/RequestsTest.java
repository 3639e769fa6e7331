package dev.unrolled.language;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The corpus that ships with the program. */
class RequestsTest {
    private final Corpus corpus = bundled();

    private static Corpus bundled() {
        try (InputStream in = RequestsTest.class.getResourceAsStream("/assets/corpus/requests.csv")) {
            return CorpusFile.read(Objects.requireNonNull(in), "requests.csv", 0, rows -> {})
                    .corpus();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void hasTwelveIntentsOfSixtySentencesOrMore() {
        assertThat(corpus.intents()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(corpus.examples().stream().collect(groupingBy(Example::intent, counting())))
                .allSatisfy((intent, count) -> assertThat(count).isGreaterThanOrEqualTo(60));
    }

    @Test
    void sentencesHaveOneToSixteenWords() {
        assertThat(corpus.examples())
                .allSatisfy(e -> assertThat(Tokenizer.words(e.text())).hasSizeBetween(1, 16));
    }

    @Test
    void noSentenceStandsTwiceEvenWithoutItsPunctuation() {
        assertThat(corpus.examples()).extracting(e -> spoken(e.text())).doesNotHaveDuplicates();
    }

    @Test
    void theStorysSentenceWaitsInTheTestSplit() {
        assertThat(corpus.examples())
                .filteredOn(e -> spoken(e.text()).equals(List.of("what", "time", "is", "it")))
                .containsExactly(new Example("what time is it?", "ask the time", Split.TEST));
    }

    @Test
    void everyIntentIsInEverySplitInAboutTheSameShare() {
        for (String intent : corpus.intents()) {
            Map<Split, Long> counts = corpus.examples().stream()
                    .filter(e -> e.intent().equals(intent))
                    .collect(groupingBy(Example::split, counting()));
            double all = counts.values().stream().mapToLong(Long::longValue).sum();
            assertThat(counts.getOrDefault(Split.TRAIN, 0L) / all).isBetween(0.65, 0.75);
            assertThat(counts.getOrDefault(Split.VALID, 0L) / all).isBetween(0.12, 0.18);
            assertThat(counts.getOrDefault(Split.TEST, 0L) / all).isBetween(0.12, 0.18);
        }
    }

    @Test
    void noMoreThanFourSentencesOfAnIntentDifferInOneWordOnly() {
        for (String intent : corpus.intents()) {
            Map<List<String>, List<String>> stamps = new HashMap<>();
            corpus.examples().stream()
                    .filter(e -> e.intent().equals(intent))
                    .forEach(e -> stampsOf(spoken(e.text()))
                            .forEach(stamp -> stamps.computeIfAbsent(stamp, s -> new ArrayList<>())
                                    .add(e.text())));
            assertThat(stamps).allSatisfy((stamp, texts) -> assertThat(texts).hasSizeLessThanOrEqualTo(4));
        }
    }

    @Test
    void politeLeadInsAndLongSentencesAreAmongThem() {
        for (String intent : corpus.intents()) {
            assertThat(corpus.examples())
                    .filteredOn(e -> e.intent().equals(intent))
                    .filteredOn(e -> Tokenizer.words(e.text()).size() >= 12)
                    .hasSizeGreaterThanOrEqualTo(10);
        }
    }

    private static List<String> spoken(String text) {
        return Tokenizer.words(text).stream().filter(Tokenizer::isWord).toList();
    }

    /** The sentence with each of its words blotted out in turn; a sentence of one word is no template. */
    private static List<List<String>> stampsOf(List<String> words) {
        List<List<String>> stamps = new ArrayList<>();
        for (int blot = 0; blot < words.size() && words.size() > 1; blot++) {
            List<String> stamp = new ArrayList<>(words);
            stamp.set(blot, "_");
            stamps.add(stamp);
        }
        return stamps;
    }
}
