package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import org.junit.jupiter.api.Test;

class NarrationTest {
    private static final Wording WORDING = Wording.english();
    private static final Lesson LESSON = Lessons.BUILT_IN;

    private static String told(Lesson lesson, Beat beat, int word) {
        return String.join(
                " ",
                Narration.of(lesson, Lessons.moment(lesson, beat, word), WORDING)
                        .sentences());
    }

    @Test
    void everyMomentHasATitleAndOneToFourSentences() {
        for (String text : Lessons.SENTENCES) {
            for (int epoch : new int[] {0, LESSON.lastEpoch()}) {
                Lesson lesson = LESSON.withEpoch(epoch).withSentence(text);
                for (Moment moment : Lessons.moments(lesson)) {
                    Narration narration = Narration.of(lesson, moment, WORDING);
                    assertThat(narration.title()).isNotBlank();
                    assertThat(narration.step()).contains(String.valueOf(moment.index() + 1));
                    assertThat(narration.sentences()).hasSizeBetween(1, 4).allMatch(s -> s.matches(".*[.?]"));
                }
            }
        }
    }

    @Test
    void theLastStateIsComparedWithTheNetworkBeforeTraining() {
        Trace before = LESSON.untrained();
        assertThat(told(LESSON, Beat.NEW_STATE, 4))
                .contains(Numbers.wholePercent(LESSON.trace().contributions().memoryMix(1, 4)))
                .contains(Numbers.wholePercent(before.contributions().memoryMix(1, 4)))
                .contains("Before training, the same sentence");
        assertThat(told(LESSON.withEpoch(0), Beat.NEW_STATE, 4)).contains("After training");
    }

    @Test
    void vanishingIsClaimedOnlyWhereTheNumbersSayIt() {
        double left = LESSON.trace().gradientLeft(0);
        assertThat(told(LESSON, Beat.PASSES_BACK, 0))
                .contains(Numbers.percent(left))
                .contains(left < 0.1 ? "hardly heard" : "hears the loss");
        Lesson wild = Lessons.growing();
        assertThat(wild.trace().gradientLeft(0)).isGreaterThan(1);
        assertThat(told(wild, Beat.PASSES_BACK, 0)).contains("it grew").doesNotContain("hardly");
    }

    @Test
    void anUnwantedIntentIsNamedWithTheWantedOne() {
        Lesson wrong = LESSON.withTarget(LESSON.intents().indexOf("tell a joke"));
        assertThat(told(wrong, Beat.CLASSIFY, -1)).contains("“tell a joke”");
        assertThat(told(LESSON, Beat.CLASSIFY, -1)).doesNotContain("Wanted was");
    }

    @Test
    void theLossIsToldWithItsProbability() {
        assertThat(told(LESSON, Beat.LOSS, -1))
                .contains(Numbers.number(LESSON.trace().loss()))
                .contains(Numbers.percent(LESSON.trace().probability(LESSON.target())));
    }

    @Test
    void theUpdateTellsBeforeAndAfter() {
        assertThat(told(LESSON, Beat.UPDATE, -1))
                .contains(Numbers.number(LESSON.update().before().loss()))
                .contains(Numbers.number(LESSON.update().after().loss()));
    }

    @Test
    void unknownWordsAreAnnounced() {
        assertThat(told(Lessons.saying("play zzyx now"), Beat.START, -1)).contains("unknown");
        assertThat(told(LESSON, Beat.START, -1)).doesNotContain("unknown");
    }

    @Test
    void anEmptyLessonSaysWhatToDo() {
        Narration narration = Narration.of(Lessons.saying(""), Timeline.of(0).first(), WORDING);
        assertThat(narration.sentences()).hasSize(1);
    }

    @Test
    void everyUnitTooFewIsNotInvented() {
        assertThat(told(Lessons.saying("hello"), Beat.PASSES_BACK, 0)).contains("single word");
    }
}
