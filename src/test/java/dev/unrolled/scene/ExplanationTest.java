package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Theme;
import dev.unrolled.language.Corpus;
import dev.unrolled.language.Labels;
import dev.unrolled.network.Network;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.training.TrainingHistory;
import dev.unrolled.training.TrainingSettings;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Lesson LESSON = Lessons.BUILT_IN;
    private static final Wording CHINESE = Wording.in("zh").orElseThrow();
    private static final Trace TRACE = LESSON.trace();
    private static final Moment END = Lessons.moment(LESSON, Beat.UPDATE, -1);

    private static Explanation explain(Moment moment, String id) {
        return Explanation.of(LESSON, moment, id, Wording.english()).orElseThrow();
    }

    @Test
    void aUnitIsExplainedByItsProductsAndItsSquashing() {
        Explanation unit = explain(END, MarkId.state(2, 3));
        String value = Numbers.number(TRACE.hidden(2, 3));
        assertThat(unit.title()).contains(value);
        assertThat(unit.lines()).last().asString().startsWith("h = tanh(").endsWith("= " + value);
        assertThat(unit.lines()).anyMatch(line -> line.contains("·"));
    }

    @Test
    void beforeTheSquashingAUnitIsItsSum() {
        Explanation sum = explain(Lessons.moment(LESSON, Beat.COMBINE, 2), MarkId.value(2, 3));
        assertThat(sum.lines()).last().asString().endsWith("= " + Numbers.number(TRACE.preActivation(2, 3)));
    }

    @Test
    void aShareEndsInThePercentThatItsTitleSays() {
        String share = Numbers.wholePercent(TRACE.contributions().memoryMix(1, 2));
        Explanation mix = explain(END, MarkId.mix(2, 1));
        assertThat(mix.title()).contains(" " + share + " ");
        assertThat(mix.lines()).last().asString().endsWith(" = " + share);
        assertThat(mix.lines().get(0)).startsWith("parts of “time”, without signs: ");
    }

    @Test
    void theLossIsComparedWithBlindGuessing() {
        int intents = TRACE.intentCount();
        assertThat(explain(END, "loss").lines())
                .contains("for comparison, guessing blindly among " + intents + ": "
                        + Numbers.number(StrictMath.log(intents)));
    }

    @Test
    void aPartIsExplainedAmongAllPartsAndTheirSum() {
        Explanation part = explain(END, MarkId.part(4, 0, 1));
        assertThat(part.meaning()).contains("exact Shapley").contains("“time”");
        assertThat(part.lines()).hasSize(7);
        assertThat(part.lines()).last().asString().endsWith(Numbers.fixed(TRACE.hidden(4, 0), 3));
    }

    @Test
    void inALongSentenceTheMethodAndItsResidualAreNamed() {
        Lesson lesson = Lessons.saying(Lessons.FORTY_WORDS);
        Moment moment = Lessons.moment(lesson, Beat.UPDATE, -1);
        Explanation part = Explanation.of(lesson, moment, MarkId.part(30, 0, 29), Wording.english())
                .orElseThrow();
        assertThat(part.meaning())
                .contains("integrated gradients")
                .contains(Numbers.number(lesson.trace().contributions().residual()));
    }

    @Test
    void aProbabilityIsExplainedByTheSoftmax() {
        Explanation intent = explain(Lessons.moment(LESSON, Beat.LOSS, -1), MarkId.intent(LESSON.target()) + "/bar");
        assertThat(intent.lines())
                .last()
                .asString()
                .endsWith("= " + Numbers.percent(TRACE.probability(LESSON.target())));
    }

    @Test
    void atTheUpdateFigureAndCardSayBothProbabilities() {
        String mark = MarkId.intent(LESSON.target());
        Explanation intent = explain(END, mark);
        String after = Numbers.percent(LESSON.update().after().probability(LESSON.target()));
        assertThat(intent.title())
                .contains(Numbers.percent(TRACE.probability(LESSON.target())))
                .contains("after the step " + after)
                .isEqualTo(LessonScene.draw(LESSON, END, Look.of(Theme.LIGHT, 1100, 740))
                        .words()
                        .titles()
                        .get(mark));
        assertThat(intent.lines()).last().isEqualTo("after the step: p[1] = " + after);
        Explanation chinese = Explanation.of(LESSON, END, mark, CHINESE).orElseThrow();
        assertThat(chinese.lines()).last().isEqualTo(CHINESE.say("explain.intent.after", after, 1));
    }

    @Test
    void theWeightsThatChangeAreNamedInWordsAsLongAsThereIsRoomFor() {
        assertThat(names(1400, Wording.english())).contains("recurrent weights Wₕ");
        assertThat(names(1400, CHINESE)).contains(CHINESE.say("tensor.state.named"));
        assertThat(names(Look.MIN_WIDTH, Wording.english())).contains("recurrent Wₕ", "input bₓ");
    }

    private static List<String> names(double width, Wording wording) {
        Look look = Look.of(Theme.LIGHT, width, 800).with(wording);
        FigureIndex index = FigureIndex.of(LessonScene.draw(LESSON, END, look));
        return Change.of(LESSON.update()).stream()
                .flatMap(change -> index.find(MarkId.of(MarkId.Kind.CHANGE, change.tensor()) + "/name").stream())
                .map(mark -> ((Mark.Text) mark).content())
                .toList();
    }

    @Test
    void ofANetworkWithoutItsTrainingNothingIsSaidAboutIt() {
        TrainingHistory history = LESSON.history();
        Network network = LESSON.network();
        TrainingHistory alone =
                TrainingHistory.of(TrainingSettings.DEFAULT, List.of(network), List.of(history.report(0)));
        Lesson lesson = Lesson.of(
                alone, LESSON.vocabulary(), LESSON.intents(), Labels.of(Corpus.of(List.of())), "what time is it?");
        Moment first = Timeline.of(5).first();
        Explanation word =
                Explanation.of(lesson, first, MarkId.word(0), Wording.english()).orElseThrow();
        assertThat(word.meaning()).contains("no training history").doesNotContain("random");
    }

    @Test
    void aFactorIsTheRatioOfTwoMagnitudes() {
        assertThat(explain(END, MarkId.factor(2)).lines())
                .contains("‖∂L/∂h₃‖ = ‖Wₕᵀ·∂L/∂a₄‖", "  = " + Numbers.number(TRACE.gradientMagnitude(2)));
        assertThat(explain(END, MarkId.factor(2)).lines())
                .last()
                .asString()
                .isEqualTo(Numbers.number(TRACE.gradientMagnitude(2)) + " ÷ "
                        + Numbers.number(TRACE.gradientMagnitude(3)) + " = " + Numbers.number(TRACE.stepFactor(2)));
    }

    /** The norm of an outer product is the product of the norms. */
    @Test
    void aStepsShareOfTheWeightGradientIsItsTerm() {
        double sums = 0;
        double before = 0;
        for (int j = 0; j < TRACE.hiddenSize(); j++) {
            sums += Math.pow(TRACE.gradientPreActivation(2, j), 2);
            before += Math.pow(TRACE.hidden(1, j), 2);
        }
        List<String> lines = explain(END, MarkId.gradient(2)).lines();
        assertThat(lines).contains("∂L/∂Wₕ = Σₜ ∂L/∂aₜ·hₜ₋₁ᵀ");
        assertThat(lines).last().isEqualTo("‖∂L/∂a₃·h₂ᵀ‖ = " + Numbers.number(Math.sqrt(sums * before)));
        assertThat(explain(END, MarkId.gradient(0)).lines()).endsWith("h₀ = 0", "‖∂L/∂a₁·h₀ᵀ‖ = 0");
    }

    private static boolean isRounded(String... lines) {
        return new Explanation("", "", new Lines().add(List.of(lines)).all()).isRounded();
    }

    @Test
    void numbersThatAreWorkedWithAreSaidToBeRounded() {
        assertThat(List.of(
                        "  0.20·(−0.65) +",
                        "a = 0.707 + 0 = 0.707",
                        "1 − 66% = 34%",
                        "3.63 ÷ 8.04 = 45%",
                        "  (8.89, 7.60) − (1.33, 0.48)",
                        "7·10⁻⁴·2"))
                .allMatch(ExplanationTest::isRounded);
        assertThat(List.of("h₁ =", "  −0.847, 7.4·10⁻⁴, 0.275", "Wₓ: 8·8 = 64", "64 + 64 = 128", "L = −ln p = 0.0439"))
                .noneMatch(ExplanationTest::isRounded);
        assertThat(explain(END, MarkId.state(2, 3)).isRounded()).isTrue();
        assertThat(explain(END, MarkId.word(0)).isRounded()).isFalse();
    }

    @Test
    void whatTheLessonHasNotGotIsNotExplained() {
        for (String id : new String[] {
            "word/5",
            "state/0/8",
            "part/0/0/1",
            "intent/12",
            "factor/4",
            "carry/0",
            "mix/1/2",
            "change/7",
            "nothing",
            ""
        }) {
            assertThat(Explanation.of(LESSON, END, id, Wording.english()))
                    .as(id)
                    .isEmpty();
        }
        assertThat(Explanation.of(Lessons.saying(""), Timeline.of(0).first(), "loss", Wording.english()))
                .isEmpty();
    }

    @Test
    void probabilitiesAreNotGivenAwayBeforeTheLastWord() {
        Explanation intent = explain(Timeline.of(5).first(), MarkId.intent(0));
        assertThat(intent.lines()).isEmpty();
        assertThat(intent.title()).doesNotContain("%");
    }
}
