package dev.unrolled.tour.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.figure.Theme;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.network.Parameters;
import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.Reckoning;
import dev.unrolled.tour.page.Answers;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Page;
import dev.unrolled.tour.page.Part;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every number of chapter 10 says where it comes from, and what it says is right. */
final class TimeAnswersTest {
    private static final Page FIRST = new TimeChapter(new Cast()).page();

    private static List<Page> pages() {
        return List.of(
                FIRST,
                FIRST.revealed(),
                FIRST.turn("loud", 1),
                FIRST.turn("radius", 3),
                FIRST.turn("squash", 1).turn("radius", 30),
                FIRST.turn("sentence", 1).turn("radius", 1),
                FIRST.turn("sentence", 1).turn("radius", 21).revealed());
    }

    private static Echo echo(Page page) {
        return ((TimePage) page).echo();
    }

    private static Explanation card(Page page, String mark) {
        return page.explain(mark, Wording.english()).orElseThrow();
    }

    private static Set<String> titled(Page page) {
        return page.draw(Look.of(Theme.LIGHT, 980, 660)).words().titles().keySet();
    }

    private static double norm(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number * number;
        }
        return Math.sqrt(sum);
    }

    /** The slopes of the squash at step t, from the sums. */
    private static double[] slopes(Echo echo, int t) {
        double[] slopes = new double[echo.trace().hiddenSize()];
        for (int j = 0; j < slopes.length; j++) {
            double a = echo.trace().preActivation(t, j);
            double cosh = StrictMath.cosh(a);
            boolean relu = echo.setting().squash() == Nonlinearity.RELU;
            slopes[j] = relu ? (a > 0 ? 1 : 0) : 1 / (cosh * cosh);
        }
        return slopes;
    }

    /** W_hhᵀ (slopes ∘ v). */
    private static double[] back(Echo echo, int t, double[] v) {
        Parameters weights = echo.trace().network().parameters();
        double[] slopes = slopes(echo, t);
        double[] back = new double[v.length];
        for (int j = 0; j < v.length; j++) {
            for (int i = 0; i < v.length; i++) {
                back[j] += weights.get("cell.weight_hh_l0", i, j) * slopes[i] * v[i];
            }
        }
        return back;
    }

    private static double[] gradient(Trace trace, int t) {
        double[] gradient = new double[trace.hiddenSize()];
        for (int j = 0; j < gradient.length; j++) {
            gradient[j] = trace.gradientHidden(t, j);
        }
        return gradient;
    }

    @Test
    void everyNumberAnswers() {
        pages().forEach(Answers::holdUp);
    }

    @Test
    void whatTheCardsWorkOutIsSo() {
        int checked = pages().stream().mapToInt(Answers::workedOut).sum();
        assertThat(checked).isGreaterThan(200);
    }

    @Test
    void theGradientAtAWordIsTheNextWordsThroughSlopesAndMatrix() {
        for (Page page : pages()) {
            Echo echo = echo(page);
            int last = echo.trace().steps() - 1;
            for (int t = 0; t < last; t++) {
                Explanation card = card(page, "bar/" + t);
                double[] worked = back(echo, t + 1, gradient(echo.trace(), t + 1));
                Reckoning.comesTo(card, norm(worked));
                for (double one : worked) {
                    assertThat(String.join("\n", card.lines())).contains(Numbers.brief(one));
                }
            }
        }
    }

    @Test
    void theGradientAtTheLastWordComesFromTheAnswer() {
        for (Page page : pages()) {
            Trace trace = echo(page).trace();
            Parameters weights = trace.network().parameters();
            double[] worked = new double[trace.hiddenSize()];
            for (int k = 0; k < trace.intentCount(); k++) {
                double apart = trace.probability(k) - (k == trace.target() ? 1 : 0);
                for (int j = 0; j < worked.length; j++) {
                    worked[j] += weights.get("readout.weight", k, j) * apart;
                }
            }
            Reckoning.comesTo(card(page, "bar/" + (trace.steps() - 1)), norm(worked));
        }
    }

    @Test
    void aFactorIsWhatTheSlopesLeaveTimesWhatTheMatrixMakesOfIt() {
        for (Page page : pages()) {
            Echo echo = echo(page);
            for (int t = 0; t < echo.trace().steps() - 1; t++) {
                Explanation card = card(page, "factor/" + t);
                double[] arrived = gradient(echo.trace(), t + 1);
                double[] slopes = slopes(echo, t + 1);
                double[] through = new double[slopes.length];
                for (int j = 0; j < slopes.length; j++) {
                    through[j] = slopes[j] * arrived[j];
                }
                double squash = norm(through) / norm(arrived);
                double matrix = norm(back(echo, t + 1, arrived)) / norm(through);
                Reckoning.comesTo(card, squash * matrix);
                assertThat(card.lines()).anyMatch(line -> line.endsWith(" = " + Numbers.number(squash)));
                assertThat(card.lines()).anyMatch(line -> line.endsWith(" = " + Numbers.number(matrix)));
            }
        }
    }

    /** The most by which any direction is stretched on the way forward is the most by which any is on the way back: the norm. */
    private static double stretch(Echo echo, int t, int k) {
        double[] v = new double[echo.trace().hiddenSize()];
        java.util.Arrays.fill(v, 1);
        v[0] = 2;
        double stretch = 0;
        for (int turn = 0; turn < 4000; turn++) {
            double[] there = v;
            for (int s = t; s > k; s--) {
                there = back(echo, s, there);
            }
            stretch = norm(there) / norm(v);
            for (int s = k + 1; s <= t; s++) {
                there = forward(echo, s, there);
            }
            double length = norm(there);
            v = java.util.Arrays.stream(there).map(one -> one / length).toArray();
        }
        return stretch;
    }

    /** slopes ∘ (W_hh v). */
    private static double[] forward(Echo echo, int t, double[] v) {
        Parameters weights = echo.trace().network().parameters();
        double[] slopes = slopes(echo, t);
        double[] forward = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            for (int j = 0; j < v.length; j++) {
                forward[i] += slopes[i] * weights.get("cell.weight_hh_l0", i, j) * v[j];
            }
        }
        return forward;
    }

    @Test
    void aJacobianNormIsTheMostThatADirectionIsStretched() {
        for (Page page : new Page[] {FIRST, FIRST.revealed(), FIRST.turn("squash", 1)}) {
            for (int t = 1; t < 5; t++) {
                for (int k = 0; k < t; k++) {
                    Explanation card = card(page, "norm/" + t + "/" + k);
                    double stretch = stretch(echo(page), t, k);
                    Reckoning.comesTo(card, stretch);
                    int singular = card.lines()
                            .indexOf("s(∂h" + Numbers.subscript(t + 1) + "/∂h" + Numbers.subscript(k + 1) + ") =");
                    assertThat(card.lines().get(singular + 1)).startsWith("  " + Numbers.number(stretch) + ", ");
                }
            }
        }
    }

    @Test
    void aNormIsFirstSaidInPlainWords() {
        Explanation fading = card(FIRST, "norm/4/0");
        String left = Part.of(echo(FIRST).norms().of(4, 0), Wording.english());
        assertThat(fading.meaning())
                .contains("at most " + left + " of the nudge")
                .doesNotContain("∂");
        assertThat(fading.lines().get(0)).isEqualTo("For those who know matrices:");
    }

    @Test
    void whatIsNothingBesideTheLargestStretchIsSaidToBe() {
        Page loud = FIRST.turn("loud", 1);
        List<String> lines = card(loud, "norm/4/3").lines();
        double norm = echo(loud).norms().of(4, 3);
        Explanation far = card(FIRST.turn("squash", 1).turn("radius", 30), "norm/4/0");
        assertThat(String.join("\n", lines)).contains(Numbers.number(norm)).doesNotContain("·10⁻²", "·10⁻³");
        assertThat(far.meaning()).contains("times as large");
        assertThat(String.join("\n", far.lines())).contains("≈ 0").doesNotContain("·10⁻");
    }

    @Test
    void aNormOfTheTriangleIsNeverMoreThanTheProductOfItsSteps() {
        Echo echo = echo(FIRST);
        double product = 1;
        for (int s = 1; s < 5; s++) {
            product *= stretch(echo, s, s - 1);
        }
        assertThat(card(FIRST, "norm/4/0").lines()).contains("  = " + Numbers.number(product));
        assertThat(stretch(echo, 4, 0)).isLessThan(product);
    }

    @Test
    void theLengthOfTheWholeGradientIsMadeOfAllTables() {
        for (Page page : pages()) {
            Trace trace = echo(page).trace();
            List<Double> all = new ArrayList<>();
            for (String tensor : trace.gradients().names()) {
                double[] numbers = trace.gradients().toArray(tensor);
                all.add(norm(numbers));
                assertThat(card(page, "clipping/came").lines())
                        .anyMatch(line -> line.endsWith("  " + Numbers.number(norm(numbers))));
            }
            double length = norm(all.stream().mapToDouble(one -> one).toArray());
            Reckoning.comesTo(card(page, "clipping/came"), length);
            Reckoning.comesTo(
                    card(page, "clipping/used"), Math.min(length, echo(page).clip()));
        }
    }

    @Test
    void whatIsLeftIsTheProductOfTheFactors() {
        double product = 1;
        for (int t = 0; t < 4; t++) {
            product *= echo(FIRST).trace().stepFactor(t);
        }
        Explanation card = card(FIRST, "verdict/0");
        Reckoning.comesTo(card, product);
        assertThat(card.lines())
                .contains("ρ(Wₕ) = max |λ(Wₕ)| = " + Numbers.number(echo(FIRST).own()));
        assertThat(card(FIRST.turn("loud", 1), "verdict/0").lines().get(0)).startsWith("Wₕ ← Wₕ·2.50 ÷ 0.599");
    }

    @Test
    void everyGradientThatCanBeMeasuredIsWhatIsMeasured() {
        int measured = 0;
        for (Page page : pages()) {
            for (String mark : titled(page)) {
                for (Check check : page.check(mark).stream().toList()) {
                    assertThat(check.run().difference()).as(mark).isLessThan(1e-3);
                    assertThat(page.check(mark)).contains(check);
                    measured++;
                }
            }
        }
        assertThat(measured).isGreaterThan(60);
    }

    @Test
    void ofAGradientThatIsTooSmallToBeMeasuredTheCardSaysSo() {
        Page quiet = FIRST.turn("sentence", 1).turn("radius", 1);
        assertThat(echo(quiet).trace().gradientMagnitude(0)).isCloseTo(0, within(1e-15));
        assertThat(quiet.check("bar/0")).isEmpty();
        assertThat(card(quiet, "bar/0").meaning()).contains("no check");
        assertThat(quiet.check("bar/15")).isPresent();
        assertThat(quiet.check("norm/2/1")).isEmpty();
    }
}
