package dev.unrolled.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.unrolled.export.ExportException.Reason;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MomentChoiceTest {
    private static final Timeline TWO_WORDS = Timeline.of(2);

    private static List<Integer> numbers(String text) throws ExportException {
        return MomentChoice.of(text, TWO_WORDS).stream()
                .map(moment -> moment.index() + 1)
                .toList();
    }

    @Test
    void momentsAreCountedFromOneAndComeInTheOrderOfTime() throws ExportException {
        assertThat(numbers("3")).containsExactly(3);
        assertThat(numbers("9, 2..4,3")).containsExactly(2, 3, 4, 9);
        assertThat(numbers("4..2")).containsExactly(2, 3, 4);
    }

    @Test
    void theWholeWalkIsItsStops() throws ExportException {
        assertThat(MomentChoice.of("stops", TWO_WORDS)).isEqualTo(TWO_WORDS.stops());
        assertThat(MomentChoice.of("ALL", TWO_WORDS)).isEqualTo(TWO_WORDS.moments());
    }

    @ParameterizedTest
    @CsvSource({"start, START", "intent, CLASSIFY", "loss, LOSS", "update, UPDATE", "last, UPDATE"})
    void someMomentsHaveNames(String name, String beat) throws ExportException {
        assertThat(MomentChoice.of(name, TWO_WORDS)).extracting(Moment::beat).hasToString("[" + beat + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1..", "1,,2", "-1", "1...3", "1234567"})
    void whatIsNoChoiceIsRefused(String text) {
        assertThat(catchThrowableOfType(ExportException.class, () -> numbers(text)))
                .extracting(ExportException::reason)
                .isEqualTo(Reason.MOMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "19", "3..19"})
    void aMomentThatTheSentenceHasNotIsRefused(String text) {
        assertThat(TWO_WORDS.size()).isEqualTo(18);
        assertThat(catchThrowableOfType(ExportException.class, () -> numbers(text)))
                .hasMessageContaining("18")
                .extracting(ExportException::reason)
                .isEqualTo(Reason.NO_MOMENT);
    }
}
