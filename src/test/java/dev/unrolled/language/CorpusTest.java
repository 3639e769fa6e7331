package dev.unrolled.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private final Corpus corpus = Corpus.of(List.of(
            new Example("time time", "ask", Split.TRAIN),
            new Example("hi there", "greet", Split.TRAIN),
            new Example("there hi", "greet", Split.VALID),
            new Example("bye there", "leave", Split.TEST)));

    @Test
    void intentsAreInOrderOfTheirFirstAppearance() {
        assertThat(corpus.intents()).containsExactly("ask", "greet", "leave");
    }

    @Test
    void onlyTheTrainingSplitMakesTheVocabulary() {
        assertThat(corpus.vocabulary().words()).containsExactly(Vocabulary.UNKNOWN, "time");
    }

    @Test
    void splitsDivideTheSentences() {
        assertThat(corpus.examples(Split.TRAIN)).hasSize(2);
        assertThat(corpus.examples(Split.VALID)).extracting(Example::text).containsExactly("there hi");
        assertThat(corpus.examples()).hasSize(4);
    }

    @Test
    void labelsAreFoundWordForWord() {
        Labels labels = Labels.of(corpus);
        Vocabulary vocabulary = corpus.vocabulary();
        assertThat(labels.intentOf(vocabulary.sentence(" HI  there"))).contains("greet");
        assertThat(labels.intentOf(vocabulary.sentence("hi there!"))).isEmpty();
        assertThat(labels.intentOf(vocabulary.sentence("bye"))).isEmpty();
    }

    @Test
    void anExampleNeedsAnIntent() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Example("hi", " ", Split.TRAIN));
    }
}
