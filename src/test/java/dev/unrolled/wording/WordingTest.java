package dev.unrolled.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording wording = Wording.english();

    @Test
    void saysWhatStandsInTheBundle() {
        assertThat(wording.say("timeline.phase.backward")).isEqualTo("backward through time");
    }

    @Test
    void refusesAKeyThatIsNotThereAndArgumentsThatDoNotFit() {
        assertThatThrownBy(() -> wording.say("no.such.key")).hasMessageContaining("no.such.key");
        assertThatThrownBy(() -> wording.say("figure.change", 1)).hasMessageContaining("2 gaps");
    }

    @Test
    void theProgramsOwnIntentsHaveNamesAndOthersKeepTheirs() {
        assertThat(wording.intent("ask the time")).isEqualTo("ask the time");
        assertThat(Wording.in("zh").orElseThrow().intent("ask the time")).isEqualTo("询问时间");
        assertThat(Wording.in("zh").orElseThrow().intent("Order Pizza")).isEqualTo("Order Pizza");
    }
}
