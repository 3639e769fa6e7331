package dev.unrolled.tour.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Reckoning;
import dev.unrolled.tour.page.Answers;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every number of chapter 8 says where it comes from, and what it says is right. */
final class LearningAnswersTest {
    private static final LearningChapter CHAPTER = new LearningChapter(new Cast());
    private static final Page FIRST = CHAPTER.page();

    private static Explanation card(Page page, String mark) {
        return page.explain(mark, Wording.english()).orElseThrow();
    }

    @Test
    void everyNumberAnswers() {
        for (Page page :
                List.of(FIRST, FIRST.revealed().arrived(), FIRST.turn("step", 1).after(600), FIRST.turn("taken", 40))) {
            Answers.holdUp(page);
        }
    }

    @Test
    void aStepsCardComesToTheLossAndForetellsItFromTheSlopes() {
        Page later = FIRST.turn("taken", 12);
        Descent descent = CHAPTER.descent();
        for (int step = 1; step < 12; step++) {
            Explanation card = card(later, "own/step/" + step);
            Trace trace = descent.after(step).trace();
            Reckoning.comesTo(card, -StrictMath.log(trace.probability(trace.target())));
            Reckoning.holds(card);
            double length = descent.after(step - 1).trace().gradientNorm();
            double foretold = 0.1 * Math.min(1, 1 / length) * length * length;
            assertThat(card.lines()).anyMatch(line -> line.endsWith(" = " + Numbers.number(foretold)));
        }
        Reckoning.comesTo(card(later, "own/now"), descent.loss(12));
    }

    @Test
    void theLengthOfTheGradientIsThatOfAllTables() {
        Trace trace = CHAPTER.descent().after(0).trace();
        double sum = 0;
        for (String tensor : trace.gradients().names()) {
            for (double one : trace.gradients().toArray(tensor)) {
                sum += one * one;
            }
        }
        Reckoning.comesTo(card(FIRST, "norm"), Math.sqrt(sum));
    }

    @Test
    void anEpochsCardSaysTheLossOfTheTraining() {
        double loss = CHAPTER.descent().after(0).history().report(3).train().loss();
        assertThat(card(FIRST, "training/seen/3").title()).endsWith(Numbers.number(loss));
        Reckoning.comesTo(card(FIRST, "training/seen/3"), StrictMath.exp(-loss));
        Reckoning.holds(card(FIRST, "training/unseen/3"));
    }

    @Test
    void theGradientsAreWhatIsMeasured() {
        for (String mark : List.of("gradient/0", "gradient/4", "norm")) {
            assertThat(FIRST.check(mark).orElseThrow().run().difference()).isCloseTo(0, within(1e-6));
        }
        assertThat(FIRST.check("loss")).isEmpty();
    }
}
