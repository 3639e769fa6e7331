package dev.unrolled.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void keepsWordsSeenOftenEnoughInOrderOfTheirFirstAppearance() {
        Vocabulary vocabulary = Vocabulary.seenAtLeast(2, Stream.of("b a c", "a B ?", "d ? ?"));
        assertThat(vocabulary.words()).containsExactly(Vocabulary.UNKNOWN, "b", "a", "?");
        assertThat(vocabulary.size()).isEqualTo(4);
    }

    @Test
    void wordsItDoesNotKnowAreNumberZeroAndMarked() {
        Sentence sentence = Vocabulary.of(List.of("<unk>", "time")).sentence("Time flies");
        assertThat(sentence.tokens()).containsExactly(new Token("time", 1, true), new Token("flies", 0, false));
        assertThat(sentence.ids()).containsExactly(1, 0);
        assertThat(sentence.size()).isEqualTo(2);
        assertThat(sentence.text()).isEqualTo("Time flies");
        assertThat(sentence).hasToString("time flies");
    }

    @Test
    void noTextCanSpellTheUnknownWord() {
        Vocabulary vocabulary = Vocabulary.of(List.of(Vocabulary.UNKNOWN, "time"));
        assertThat(vocabulary.sentence(Vocabulary.UNKNOWN).tokens()).noneMatch(Token::known);
        assertThat(vocabulary.knows(Vocabulary.UNKNOWN)).isFalse();
    }

    @Test
    void withoutWordsTheTokensAreNumbers() {
        Sentence sentence = Vocabulary.numbered(3).sentence("0 2 3 x");
        assertThat(sentence.ids()).containsExactly(0, 2, 0, 0);
        assertThat(sentence.tokens()).extracting(Token::known).containsExactly(true, true, false, false);
    }

    @Test
    void anEmptyTextIsASentenceWithoutWords() {
        assertThat(Vocabulary.numbered(2).sentence("  ").size()).isZero();
    }

    @Test
    void refusesAnEmptyListAndAWordThatStandsTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.of(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.of(List.of("<unk>", "a", "a")))
                .withMessageContaining("\"a\" twice");
    }

    @Test
    void sentencesWithTheSameWordsAreEqualHoweverTheyWereTyped() {
        Vocabulary vocabulary = Vocabulary.of(List.of("<unk>", "time"));
        assertThat(vocabulary.sentence("Time ?")).isEqualTo(vocabulary.sentence("time?"));
        assertThat(vocabulary.sentence("time")).isNotEqualTo(vocabulary.sentence("time?"));
    }
}
