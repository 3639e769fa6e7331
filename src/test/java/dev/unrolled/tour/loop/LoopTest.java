package dev.unrolled.tour.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import org.junit.jupiter.api.Test;

/** Chapter 5 claims that the cell has the same weights for every length, and that order counts now. */
final class LoopTest {
    private static final Lesson LESSON = Lesson.builtIn();

    @Test
    void theCellHasAsManyWeightsForALongSentenceAsForAShortOne() {
        Trace trace = LESSON.trace();
        int hidden = trace.hiddenSize();
        int expected = hidden * trace.embeddingSize() + hidden * hidden + 2 * hidden;
        assertThat(LoopChapter.cellWeights(trace)).isEqualTo(expected);
        Lesson longer = LESSON.withSentence("could you please tell me what time it is now");
        assertThat(LoopChapter.cellWeights(longer.trace())).isEqualTo(expected);
    }

    @Test
    void readBackwardsTheGoodbyeBecomesAQuestionForTheTime() {
        Lesson ordered = LoopChapter.ordered(LESSON);
        Trace forwards = ordered.trace();
        Trace backwards = LoopChapter.backwards(ordered).trace();
        assertThat(forwards.intents().get(forwards.predicted())).isEqualTo("goodbye");
        assertThat(forwards.probability(forwards.predicted())).isGreaterThan(0.9);
        assertThat(backwards.intents().get(backwards.predicted())).isEqualTo("ask the time");
        assertThat(backwards.probability(backwards.predicted())).isGreaterThan(0.5);
    }

    @Test
    void itUnrollsAndRollsUpAgain() {
        LoopPage page = (LoopPage) LoopPage.of(LESSON).turn("roll", 1);
        for (int i = 0; i < 30; i++) {
            page = (LoopPage) page.after(100);
        }
        assertThat(page.unrolled()).isEqualTo(1);
        assertThat(((LoopPage) page.turn("roll", 1).arrived()).unrolled()).isEqualTo(0);
    }

    @Test
    void theNextWordAfterTheLastIsTheFirst() {
        LoopPage page = LoopPage.of(LESSON);
        for (int i = 0; i < page.words(); i++) {
            assertThat(page.now()).isEqualTo(i);
            page = (LoopPage) page.turn("next", 1);
        }
        assertThat(page.now()).isZero();
    }
}
