package dev.unrolled.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unrolled.network.CellKind;
import dev.unrolled.trace.Lesson.TargetSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LessonTest {
    private static final Lesson LESSON = Lesson.builtIn();

    @Test
    void theBuiltInLessonAsksForTheTimeAndIsUnderstood() {
        assertThat(LESSON.text()).isEqualTo("what time is it?");
        assertThat(LESSON.sentence().words()).containsExactly("what", "time", "is", "it", "?");
        assertThat(LESSON.epoch()).isEqualTo(LESSON.lastEpoch()).isPositive();
        assertThat(LESSON.targetSource()).isEqualTo(TargetSource.CORPUS);
        assertThat(LESSON.intents().get(LESSON.target())).isEqualTo("ask the time");
        assertThat(LESSON.trace().predicted()).isEqualTo(LESSON.target());
        assertThat(LESSON.trace().probability(LESSON.target())).isGreaterThan(0.9);
        assertThat(LESSON.report()).isEqualTo(LESSON.history().report(LESSON.lastEpoch()));
        assertThat(LESSON.vocabulary().knows("time")).isTrue();
    }

    @Test
    void everyEpochCanBeLookedAt() {
        Lesson start = LESSON.withEpoch(0);
        assertThat(start.epoch()).isZero();
        assertThat(start.target()).isEqualTo(LESSON.target());
        assertThat(start.trace().loss()).isGreaterThan(LESSON.trace().loss());
        assertThat(start.trace()).isSameAs(start.untrained());
        assertThat(start.trained().loss()).isEqualTo(LESSON.trace().loss());
        assertThat(LESSON.trained()).isSameAs(LESSON.trace());
        assertThat(LESSON.untrained().epoch()).isZero();
        assertThatThrownBy(() -> LESSON.withEpoch(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> LESSON.withEpoch(LESSON.lastEpoch() + 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aSentenceOutsideOfTheCorpusWantsWhatTheTrainedNetworkSays() {
        Lesson other = LESSON.withEpoch(0).withSentence("time time alarm joke time");
        assertThat(other.targetSource()).isEqualTo(TargetSource.PREDICTED);
        assertThat(other.target()).isEqualTo(other.trained().predicted());
        assertThat(other.epoch()).isZero();
    }

    @Test
    void theIntentCanBeChosenAndLetGoAgain() {
        int joke = LESSON.intents().size() - 1;
        Lesson chosen = LESSON.withTarget(joke);
        assertThat(chosen.target()).isEqualTo(joke);
        assertThat(chosen.trace().target()).isEqualTo(joke);
        assertThat(chosen.targetSource()).isEqualTo(TargetSource.CHOSEN);
        assertThat(chosen.withEpoch(1).target()).isEqualTo(joke);
        assertThat(chosen.withTargetAutomatic().target()).isEqualTo(LESSON.target());
        assertThat(chosen.withSentence("what time is it?").targetSource()).isEqualTo(TargetSource.CORPUS);
        assertThatThrownBy(() -> LESSON.withTarget(joke + 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> LESSON.withTarget(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void anotherCellReadsTheSameSentenceAtTheSameEpochForTheSameIntent(CellKind cell) {
        Lesson other = LESSON.withSentence("time, um, please")
                .withEpoch(7)
                .withTarget(3)
                .withStepTaken()
                .withCell(cell);
        assertThat(other.network().shape().cell()).isEqualTo(cell);
        assertThat(other.text()).isEqualTo("time, um, please");
        assertThat(other.epoch()).isEqualTo(7);
        assertThat(other.stepsTaken()).isZero();
        assertThat(other.intents().get(other.target()))
                .isEqualTo(LESSON.intents().get(3));
        assertThat(other.targetSource()).isEqualTo(TargetSource.CHOSEN);
        assertThat(other.withTargetAutomatic().trace().cell()).isEqualTo(cell);
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void aCellIsReadFromItsFileOnce(CellKind cell) {
        Lesson first = Lesson.builtIn(cell);
        assertThat(Lesson.isAtHand(cell)).isTrue();
        assertThat(LESSON.withCell(cell).history()).isSameAs(first.history());
        assertThat(first.cell()).isEqualTo(cell);
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void everyCellUnderstandsTheFirstSentence(CellKind cell) {
        Lesson first = Lesson.builtIn(cell);
        Lesson switched = LESSON.withCell(cell);
        assertThat(first.trace().predicted()).isEqualTo(first.target()).isEqualTo(switched.target());
        assertThat(switched.targetSource()).isEqualTo(TargetSource.CORPUS);
        assertThat(switched.trace().loss()).isEqualTo(first.trace().loss());
        assertThat(first.withSentence("  ").withCell(CellKind.RNN).isEmpty()).isTrue();
    }

    @Test
    void anEmptySentenceHasNoTraceYet() {
        Lesson empty = LESSON.withSentence("  ");
        assertThat(empty.isEmpty()).isTrue();
        assertThat(LESSON.isEmpty()).isFalse();
        assertThat(empty.target()).isEqualTo(-1);
        assertThat(empty.withTarget(2).target()).isEqualTo(2);
        assertThatIllegalStateException().isThrownBy(empty::trace).withMessage("An empty sentence has no trace.");
        assertThatIllegalStateException().isThrownBy(empty::untrained);
        assertThatIllegalStateException().isThrownBy(empty::trained);
        assertThatIllegalStateException().isThrownBy(empty::update);
        assertThatIllegalStateException().isThrownBy(empty::withStepTaken);
        assertThat(empty.withSentence("hello").trace().steps()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void stepsOfAnyCellAddUpAndCanBeTakenBack(CellKind cell) {
        Lesson lesson = LESSON.withCell(cell);
        Lesson one = lesson.withStepTaken();
        Lesson two = one.withStepTaken();
        assertThat(List.of(lesson.stepsTaken(), one.stepsTaken(), two.stepsTaken()))
                .containsExactly(0, 1, 2);
        assertThat(one.network()).isSameAs(lesson.update().after().network());
        assertThat(one.network().shape().cell()).isEqualTo(cell);
        assertThat(one.trace().loss()).isLessThan(lesson.trace().loss());
        assertThat(two.trace().loss()).isLessThan(one.trace().loss());
        assertThat(two.withoutLastStep().network()).isSameAs(one.network());
        assertThat(one.withoutLastStep().network()).isSameAs(lesson.network());
        assertThat(lesson.withoutLastStep()).isSameAs(lesson);
        assertThat(one.trained().loss()).isEqualTo(lesson.trace().loss());
    }

    @Test
    void stepsStayWithAnotherSentenceButNotWithAnotherEpoch() {
        Lesson stepped = LESSON.withStepTaken();
        assertThat(stepped.withSentence("tell me a joke").network()).isSameAs(stepped.network());
        assertThat(stepped.withTarget(0).stepsTaken()).isEqualTo(1);
        assertThat(stepped.withEpoch(LESSON.epoch()).stepsTaken()).isZero();
    }

    @Test
    void anUpdateUsesTheTrainingsClip() {
        Update update = LESSON.withTarget(
                        (LESSON.target() + 1) % LESSON.intents().size())
                .update();
        double clip = LESSON.history().settings().pace().clip();
        assertThat(update.rate()).isEqualTo(Lesson.STEP_RATE);
        assertThat(update.gradientNorm()).isGreaterThan(clip);
        assertThat(update.clipScale()).isEqualTo(clip / update.gradientNorm());
    }

    @Test
    void numbersAreWorkedOutOnce() {
        assertThat(LESSON.trace()).isSameAs(LESSON.trace());
        assertThat(LESSON.update()).isSameAs(LESSON.update());
    }

    @Test
    void thePartsOfFortyWordsAddUpInTheTrainedNetwork() {
        String leadIn = "um so hey there could you please tell me what time is it right now ? ";
        Lesson longer = LESSON.withSentence(leadIn + leadIn + "hey please tell me a good joke");
        assertThat(longer.trace().steps()).isBetween(38, 40);
        assertThat(longer.trace().contributions().residual()).isLessThan(1e-9);
    }

    @Test
    void tenThousandWordsAreReadAndOneMoreIsRefused() {
        Lesson longest = LESSON.withSentence("time ".repeat(Lesson.MAX_WORDS));
        assertThat(longest.trace().steps()).isEqualTo(10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LESSON.withSentence("time ".repeat(Lesson.MAX_WORDS + 1)))
                .withMessage("A sentence may have up to 10000 words; this one has 10001.");
    }
}
