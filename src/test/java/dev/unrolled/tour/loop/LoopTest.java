package dev.unrolled.tour.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.attribution.Contributions;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Theme;
import dev.unrolled.network.Parameters;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Answers;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;
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

    @Test
    void aClickOnTheWordThatIsReadChangesNothing() {
        Look look = Look.of(Theme.LIGHT, 900, 620);
        Page page = LoopPage.of(LESSON).turn("unrolled", 100);
        Gesture first = new Gesture(Gesture.Kind.PRESS, new Point(100, 300), Optional.of("cell/0"), look);
        Gesture second = new Gesture(Gesture.Kind.PRESS, new Point(300, 300), Optional.of("cell/1"), look);
        assertThat(page.point(first)).isSameAs(page);
        assertThat(((LoopPage) page.point(second)).now()).isEqualTo(1);
    }

    @Test
    void everyNumberAnswersRolledUpUnrolledAndOnTheWay() {
        Page first = LoopPage.of(LESSON);
        Answers.holdUp(first);
        Answers.holdUp(first.turn("unrolled", 40));
        Answers.holdUp(first.turn("unrolled", 100).turn("next", 1));
        Answers.holdUp(first.revealed().arrived());
        Answers.holdUp(first.type("text", ""));
        Answers.holdUp(first.type("text", "zzyx 7"));
    }

    private static Explanation answer(Page page, String mark) {
        return page.explain(mark, Wording.english()).orElseThrow();
    }

    private static String last(Explanation answer) {
        List<String> lines = answer.lines();
        return lines.get(lines.size() - 1);
    }

    @Test
    void aNumberOfTheStateIsTheSquashedSumOfWordStateAndBias() {
        Trace trace = LESSON.trace();
        Parameters weights = trace.network().parameters();
        Page page = LoopPage.of(LESSON).turn("unrolled", 100);
        for (int t = 0; t < trace.steps(); t++) {
            for (int j = 0; j < trace.hiddenSize(); j++) {
                double sum = weights.get("cell.bias_ih_l0", j, 0) + weights.get("cell.bias_hh_l0", j, 0);
                for (int e = 0; e < trace.embeddingSize(); e++) {
                    sum += weights.get("cell.weight_ih_l0", j, e) * trace.embedding(t, e);
                }
                for (int i = 0; t > 0 && i < trace.hiddenSize(); i++) {
                    sum += weights.get("cell.weight_hh_l0", j, i) * trace.hidden(t - 1, i);
                }
                Explanation answer = answer(page, "unit/" + t + "/" + j);
                String value = Numbers.number(StrictMath.tanh(sum));
                assertThat(last(answer)).isEqualTo("h = tanh(" + Numbers.number(sum) + ") = " + value);
                assertThat(answer.title()).endsWith(" = " + value);
            }
        }
    }

    @Test
    void theShareOfAWordIsItsPartsByEverybodysParts() {
        Contributions parts = LESSON.trace().contributions();
        double[] sizes = new double[3];
        for (int k = 0; k < sizes.length; k++) {
            for (int j = 0; j < LESSON.trace().hiddenSize(); j++) {
                sizes[k] += Math.abs(parts.of(k, 2, j));
            }
        }
        double all = sizes[0] + sizes[1] + sizes[2];
        Page page = LoopPage.of(LESSON).turn("unrolled", 100);
        for (int k = 0; k < sizes.length; k++) {
            Explanation answer = answer(page, "mix/2/" + k);
            String share = Numbers.wholePercent(sizes[k] / all);
            assertThat(last(answer)).isEqualTo(Numbers.number(sizes[k]) + " ÷ " + Numbers.number(all) + " = " + share);
            assertThat(answer.title()).startsWith(share + " of h₃");
        }
        assertThat(page.explain("mix/1/2", Wording.english())).isEmpty();
    }

    @Test
    void theCellCountsItsWeights() {
        String weights = Integer.toString(LoopChapter.cellWeights(LESSON.trace()));
        Explanation answer = answer(LoopPage.of(LESSON), "cell/0");
        assertThat(last(answer)).endsWith(" = " + weights);
        assertThat(answer.meaning()).contains(weights + " weights");
    }

    @Test
    void theLoopOfTheRolledUpCellIsThatOfTheWordThatIsRead() {
        Page rolled = LoopPage.of(LESSON).turn("next", 1);
        assertThat(answer(rolled, "link/4").lines()).contains("a₃ = Wₓ·x₃ + Wₕ·h₂ + b");
        Page open = rolled.turn("unrolled", 100);
        assertThat(answer(open, "link/0").lines()).contains("a₂ = Wₓ·x₂ + Wₕ·h₁ + b");
        assertThat(answer(open, "link/4").lines()).contains("p = softmax(Wₒ·h₅ + bₒ)");
    }
}
