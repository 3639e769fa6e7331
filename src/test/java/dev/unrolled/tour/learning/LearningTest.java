package dev.unrolled.tour.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Motion;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Lesson;
import dev.unrolled.training.TrainingHistory;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import org.junit.jupiter.api.Test;

/** Chapter 8 claims that every step on the sentence lowers its loss, a little at first, until the answer is right. */
final class LearningTest {
    private static final LearningChapter CHAPTER = new LearningChapter(new Cast());
    private static final Descent DESCENT = CHAPTER.descent();

    @Test
    void itStartsWithTheUntrainedNetworkAndTheIntentOfTheCorpus() {
        Lesson start = DESCENT.after(0);
        assertThat(start.epoch()).isZero();
        assertThat(start.stepsTaken()).isZero();
        assertThat(start.intents().get(start.target())).isEqualTo("ask the time");
        assertThat(DESCENT.probability(0)).isLessThan(0.1);
    }

    @Test
    void everyStepLowersTheLoss() {
        for (int step = 1; step <= Descent.STEPS; step++) {
            assertThat(DESCENT.loss(step)).as("step %d", step).isLessThan(DESCENT.loss(step - 1));
        }
    }

    @Test
    void oneStepIsALittleAndSomeStepsAreEnough() {
        assertThat(DESCENT.loss(1)).isBetween(0.8 * DESCENT.loss(0), 0.99 * DESCENT.loss(0));
        assertThat(DESCENT.learned()).isBetween(5, 20);
        assertThat(DESCENT.probability(DESCENT.learned())).isGreaterThan(0.5);
        assertThat(DESCENT.probability(DESCENT.learned() - 1)).isLessThanOrEqualTo(0.5);
        assertThat(DESCENT.probability(Descent.STEPS)).isGreaterThan(0.9);
    }

    @Test
    void aStepIsTheUpdateThatTheLessonShows() {
        assertThat(DESCENT.after(3).update().after().loss()).isEqualTo(DESCENT.loss(4));
    }

    @Test
    void theRealTrainingUnderstandsWhatItNeverSaw() {
        TrainingHistory history = DESCENT.after(0).history();
        assertThat(history.report(0).test().accuracy()).isLessThan(0.2);
        assertThat(history.report(history.lastEpoch()).test().accuracy()).isGreaterThan(0.95);
        assertThat(history.report(history.lastEpoch()).train().loss())
                .isLessThan(history.report(0).train().loss() / 10);
    }

    @Test
    void theTextStatesWhatTheStepsAre() {
        String reveal = CHAPTER.guess(Wording.english()).reveal();
        assertThat(reveal).contains(Numbers.number(DESCENT.loss(0)), Numbers.number(DESCENT.loss(1)));
    }

    @Test
    void theThreeMovesAreShownInOrderAndEndInOneStep() {
        Page page = CHAPTER.page().turn("step", 1);
        for (Move move : Move.values()) {
            assertThat(((LearningPage) page).move()).hasValue(move);
            assertThat(((LearningPage) page).taken()).isZero();
            page = page.after(450);
        }
        assertThat(((LearningPage) page).taken()).isEqualTo(1);
        assertThat(page.motion()).isEqualTo(Motion.NONE);
    }

    @Test
    void noStepLeadsBeyondTheLastOne() {
        Page end = CHAPTER.page().turn("taken", Descent.STEPS);
        assertThat(end.turn("step", 1)).isEqualTo(end);
        assertThat(end.turn("many", 1)).isEqualTo(end);
        assertThat(end.turn("afresh", 1)).isEqualTo(CHAPTER.page());
    }
}
