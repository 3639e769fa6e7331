package dev.unrolled.tour.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.figure.Point;
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Chapter 11 claims what the last state holds before training and after, and what hiding "what" and "time" takes away. */
final class MemoryTest {
    private static final Lesson LESSON = Lesson.builtIn();
    private static final MemoryChapter CHAPTER = new MemoryChapter(new Cast(LESSON));
    private static final Memory ALL = CHAPTER.memory();
    private static final Memory HIDDEN = ALL.forgetful(true);

    private static double share(Lesson lesson, int word) {
        return Memory.share(lesson.trace(), word);
    }

    private static String answer(Lesson lesson) {
        return lesson.intents().get(lesson.trace().predicted());
    }

    @Test
    void beforeTrainingTheNewestWordOwnsMostAndTheFirstTwoNextToNothing() {
        assertThat(share(ALL.before(), 4)).isGreaterThan(0.5);
        assertThat(share(ALL.before(), 0)).isLessThan(0.05);
        assertThat(share(ALL.before(), 1)).isLessThan(0.1);
        assertThat(ALL.before().untrained().contributions().memoryMix(4, 4))
                .isCloseTo(share(ALL.before(), 4), within(1e-12));
    }

    @Test
    void afterTrainingWhatMattersIsHeld() {
        assertThat(ALL.keyShare(ALL.after().trace())).isGreaterThan(0.6);
        assertThat(share(ALL.after(), 1)).isGreaterThan(0.4);
        assertThat(answer(ALL.after())).isEqualTo("ask the time");
    }

    @Test
    void trainingHardlyChangedHowFastTheGradientFades() {
        double before = ALL.before().trace().gradientLeft(0);
        double after = ALL.after().trace().gradientLeft(0);
        assertThat(before).isLessThan(0.05);
        assertThat(after).isBetween(before / 2, before * 2);
        assertThat(after).isEqualTo(LESSON.trace().gradientLeft(0));
    }

    @Test
    void hidingTheWordsHardlyChangesTheUntrainedAnswerAndOverturnsTheTrainedOne() {
        double before = Memory.probability(ALL.before());
        assertThat(Memory.probability(HIDDEN.before())).isCloseTo(before, within(0.01));
        assertThat(answer(HIDDEN.before())).isEqualTo(answer(ALL.before()));
        assertThat(Memory.probability(ALL.after())).isGreaterThan(0.9);
        assertThat(Memory.probability(HIDDEN.after())).isLessThan(0.3);
        assertThat(answer(HIDDEN.after())).isNotEqualTo("ask the time");
    }

    @Test
    void aHiddenWordOwnsNothing() {
        for (Lesson lesson : new Lesson[] {HIDDEN.before(), HIDDEN.after()}) {
            assertThat(HIDDEN.keyShare(lesson.trace())).isCloseTo(0, within(1e-12));
            assertThat(lesson.trace().steps()).isEqualTo(5);
        }
    }

    @Test
    void theLongLeadInLeavesTheAnswerAndTakesShareAndGradient() {
        Memory lead = ALL.saying(Saying.LEAD);
        Trace trace = lead.after().trace();
        assertThat(trace.steps()).isEqualTo(16);
        assertThat(answer(lead.after())).isEqualTo("ask the time");
        assertThat(Memory.probability(lead.after())).isGreaterThan(0.9);
        assertThat(lead.keyShare(trace))
                .isLessThan(0.6 * ALL.keyShare(ALL.after().trace()));
        assertThat(trace.gradientLeft(0)).isLessThan(1e-3);
    }

    @Test
    void afterTheLongLeadInHidingTheWordsHardlyMatters() {
        Memory lead = ALL.saying(Saying.LEAD);
        Memory hidden = lead.forgetful(true);
        assertThat(answer(hidden.after())).isEqualTo("ask the time");
        assertThat(Memory.probability(hidden.after())).isCloseTo(Memory.probability(lead.after()), within(0.01));
        assertThat(CHAPTER.paragraphs(Wording.english()).get(3))
                .contains("(" + Numbers.wholePercent(Memory.probability(hidden.after())) + ")");
    }

    @Test
    void aLongTailLeavesFarMoreOfTheGradientThanALongLeadIn() {
        double lead = ALL.saying(Saying.LEAD).after().trace().gradientLeft(0);
        assertThat(ALL.saying(Saying.TAIL).after().trace().gradientLeft(0)).isGreaterThan(100 * lead);
    }

    @Test
    void bothNetworksAreAskedForTheSameIntent() {
        for (Saying saying : Saying.values()) {
            Memory memory = HIDDEN.saying(saying);
            assertThat(memory.isForgetful()).as(saying.code()).isTrue();
            assertThat(memory.off()).hasSize(2);
            assertThat(memory.before().target()).isEqualTo(LESSON.target());
            assertThat(memory.after().target()).isEqualTo(LESSON.target());
            assertThat(memory.before().epoch()).isZero();
            assertThat(memory.after().epoch()).isEqualTo(LESSON.lastEpoch());
        }
    }

    @Test
    void aClickHidesAWordAndAnotherShowsIt() {
        Page page = CHAPTER.page();
        Gesture click = new Gesture(
                Gesture.Kind.PRESS, new Point(60, 30), Optional.of("word/1"), Look.of(Theme.LIGHT, 900, 620));
        Page hidden = page.point(click);
        assertThat(((MemoryPage) hidden).memory().off()).containsExactly(1);
        assertThat(((MemoryPage) hidden.point(click)).memory().off()).isEmpty();
        assertThat(page.grabs("word/1")).isTrue();
        assertThat(page.grabs("before/bar/1")).isFalse();
    }

    @Test
    void theTextStatesWhatTheTracesSay() {
        assertThat(CHAPTER.paragraphs(Wording.english()).get(0)).contains("2%", "5%", "72%");
        assertThat(CHAPTER.paragraphs(Wording.english()).get(2)).contains("23%", "50%", "1.9%", "2.3%");
        assertThat(CHAPTER.guess(Wording.english()).reveal()).contains("4.8%", "4.9%", "95.7%", "13.5%");
    }
}
