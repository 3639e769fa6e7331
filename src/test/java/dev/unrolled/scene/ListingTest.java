package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Numbers;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static final Lesson LESSON = Lessons.BUILT_IN;

    private static List<String> lit(Beat beat, int word) {
        return Listing.of(LESSON, Lessons.moment(LESSON, beat, word)).lines().stream()
                .filter(Listing.Line::lit)
                .map(line -> line.code().strip())
                .toList();
    }

    @Test
    void theCodeIsTheSameAtEveryMomentAndSomethingIsLit() {
        List<String> code = code(Timeline.of(5).first());
        for (Moment moment : Lessons.moments(LESSON)) {
            assertThat(code(moment)).isEqualTo(code);
            assertThat(Listing.of(LESSON, moment).lines()).anyMatch(Listing.Line::lit);
        }
    }

    private static List<String> code(Moment moment) {
        return Listing.of(LESSON, moment).lines().stream()
                .map(Listing.Line::code)
                .toList();
    }

    @Test
    void theLineThatRunsIsLit() {
        assertThat(lit(Beat.COMBINE, 2)).containsExactly("a = Wₓ @ x + Wₕ @ state + b");
        assertThat(lit(Beat.THROUGH_SQUASH, 2)).containsExactly("da = dh * (1 - state[t]**2)");
        assertThat(lit(Beat.GRADIENT_ARRIVES, 4)).contains("grad = Wₒ.T @ (intent - one_hot)");
        assertThat(lit(Beat.GRADIENT_ARRIVES, 3)).doesNotContain("grad = Wₒ.T @ (intent - one_hot)");
    }

    @Test
    void valuesAreTheTraces() {
        assertThat(Listing.of(LESSON, Lessons.moment(LESSON, Beat.NEW_STATE, 1)).lines())
                .anyMatch(line -> line.values()
                        .startsWith("h₂ = [" + Numbers.fixed(LESSON.trace().hidden(1, 0), 2)));
        assertThat(Listing.of(LESSON, Lessons.moment(LESSON, Beat.LOSS, -1)).lines())
                .anyMatch(line -> line.values()
                        .equals("loss = " + Numbers.number(LESSON.trace().loss())));
    }

    @Test
    void nothingIsLitWithoutASentence() {
        assertThat(Listing.of(Lessons.saying(""), Timeline.of(0).first()).lines())
                .noneMatch(Listing.Line::lit);
    }
}
