package dev.unrolled.tour.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.figure.Point;
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Answers;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Chapter 4 claims that this network answers well, and that no order of the words changes any bit of its answer. */
final class BagTest {
    private static final Bag BAG = Bag.trainedLike(Lesson.builtIn());

    private static List<List<Integer>> orders(int words) {
        if (words == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (List<Integer> shorter : orders(words - 1)) {
            for (int place = 0; place <= shorter.size(); place++) {
                List<Integer> longer = new ArrayList<>(shorter);
                longer.add(place, words - 1);
                all.add(longer);
            }
        }
        return all;
    }

    @Test
    void everyOrderOfTheWordsGivesTheSameBits() {
        BagPage first = BagPage.first(BAG);
        BagNetwork.Answer answer = first.answer();
        for (List<Integer> order : orders(first.order().size())) {
            BagNetwork.Answer other = new BagPage(BAG, first.text(), order, Optional.empty()).answer();
            assertThat(other.probabilities()).as("%s", order).isEqualTo(answer.probabilities());
        }
    }

    @Test
    void itIsNoToy() {
        BagPage first = BagPage.first(BAG);
        assertThat(BAG.accuracy()).isGreaterThan(0.9);
        assertThat(BAG.intents().get(first.answer().best())).isEqualTo("ask the time");
    }

    @Test
    void trainingGivesTheSameBitsEveryTime() {
        assertThat(Bag.trainedLike(Lesson.builtIn()).network().weights())
                .isEqualTo(BAG.network().weights());
    }

    @Test
    void gradientMatchesFiniteDifferences() {
        BagNetwork.Sizes sizes = new BagNetwork.Sizes(5, 3, 4, 3);
        double[] weights = new double[sizes.all()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.sin(i + 1.0) * 0.7;
        }
        int[] ids = {1, 3, 3, 4};
        double[] gradient = new double[sizes.all()];
        new BagNetwork(sizes, weights).addGradient(ids, 2, gradient);
        for (int i = 0; i < weights.length; i++) {
            double slope = (loss(sizes, weights, i, 1e-5, ids) - loss(sizes, weights, i, -1e-5, ids)) / 2e-5;
            assertThat(gradient[i]).as("weight %d", i).isCloseTo(slope, within(1e-8));
        }
    }

    private static double loss(BagNetwork.Sizes sizes, double[] weights, int at, double step, int[] ids) {
        double[] moved = weights.clone();
        moved[at] += step;
        return -StrictMath.log(new BagNetwork(sizes, moved).answer(ids).probabilities()[2]);
    }

    @Test
    void shufflingAlwaysGivesAnotherOrder() {
        BagPage page = BagPage.first(BAG);
        for (int i = 0; i < 10; i++) {
            BagPage next = (BagPage) page.turn("shuffle", 1);
            assertThat(next.order()).isNotEqualTo(page.order()).containsExactlyInAnyOrderElementsOf(page.order());
            page = next;
        }
    }

    @Test
    void aWordCanBeDraggedToTheEnd() {
        Look look = Look.of(Theme.LIGHT, 900, 620);
        Page page = BagPage.first(BAG);
        page = page.point(new Gesture(Gesture.Kind.PRESS, new Point(60, 200), Optional.of("word/0"), look));
        page = page.point(new Gesture(Gesture.Kind.DRAG, new Point(60, 600), Optional.of("word/0"), look));
        assertThat(((BagPage) page).order()).containsExactly(1, 2, 3, 4, 0);
    }

    @Test
    void aClickBesideTheWordsDoesNothing() {
        Look look = Look.of(Theme.LIGHT, 900, 620);
        Page page = BagPage.first(BAG);
        for (Gesture.Kind kind : List.of(Gesture.Kind.PRESS, Gesture.Kind.RELEASE)) {
            assertThat(page.point(new Gesture(kind, new Point(560, 300), Optional.empty(), look)))
                    .isSameAs(page);
        }
    }

    @Test
    void everyNumberAnswersInAnyOrderAndForAnyWords() {
        Page first = BagPage.first(BAG);
        Answers.holdUp(first);
        Answers.holdUp(first.revealed());
        Answers.holdUp(first.turn("shuffle", 1));
        for (String text : List.of("", "time", "zzyx 7", "could you please tell me what time it is now my friend")) {
            Answers.holdUp(first.type("text", text));
        }
    }

    private static Explanation answer(BagPage page, String mark) {
        return page.explain(mark, Wording.english()).orElseThrow();
    }

    private static String last(Explanation answer) {
        return answer.lines().get(answer.lines().size() - 1);
    }

    /** The numbers of the network by its equations, from nothing but its weights as they lie one after the other. */
    private static final class Worked {
        private final BagNetwork.Sizes sizes = BAG.network().sizes();
        private final double[] w = BAG.network().weights();
        private final double[] x = new double[sizes.embedding()];
        private final double[] a = new double[sizes.hidden()];
        private final double[] z = new double[sizes.intents()];

        Worked(BagPage page) {
            int words = page.tokens().size();
            for (int e = 0; e < x.length; e++) {
                for (int i = 0; i < words; i++) {
                    x[e] += w[page.tokens().get(i).id() * x.length + e] / words;
                }
            }
            int at = sizes.words() * x.length;
            for (int j = 0; j < a.length; j++) {
                a[j] = w[at + a.length * x.length + j];
                for (int e = 0; e < x.length; e++) {
                    a[j] += w[at + j * x.length + e] * x[e];
                }
            }
            at += a.length * x.length + a.length;
            for (int k = 0; k < z.length; k++) {
                z[k] = w[at + z.length * a.length + k];
                for (int j = 0; j < a.length; j++) {
                    z[k] += w[at + k * a.length + j] * StrictMath.tanh(a[j]);
                }
            }
        }

        double probability(int k) {
            double all = 0;
            for (double logit : z) {
                all += StrictMath.exp(logit);
            }
            return StrictMath.exp(z[k]) / all;
        }
    }

    @Test
    void theCardsWorkOutWhatTheNetworkSays() {
        BagPage page = (BagPage) BagPage.first(BAG).type("text", "please tell me the time");
        Worked worked = new Worked(page);
        for (int e = 0; e < worked.x.length; e++) {
            assertThat(last(answer(page, "input/" + e))).endsWith(" ÷ 5 words = " + Numbers.number(worked.x[e]));
            assertThat(answer(page, "input/" + e).lines()).contains("sum = " + Numbers.fixed(5 * worked.x[e], 3));
        }
        for (int j = 0; j < worked.a.length; j++) {
            String h = Numbers.number(StrictMath.tanh(worked.a[j]));
            assertThat(last(answer(page, "hidden/" + j)))
                    .isEqualTo("h[" + (j + 1) + "] = tanh(" + Numbers.number(worked.a[j]) + ") = " + h);
        }
        for (int k = 0; k < worked.z.length; k++) {
            Explanation answer = answer(page, "intent/" + k);
            assertThat(last(answer)).endsWith(" = " + Numbers.percent(worked.probability(k)));
            String z = "z[" + (k + 1) + "] = ";
            assertThat(answer.lines()).anyMatch(line -> line.startsWith(z));
        }
    }

    @Test
    void theCardOfAnAverageSaysWhoseEachNumberIs() {
        BagPage page = (BagPage) BagPage.first(BAG).type("text", "the time");
        int id = page.tokens().get(1).id();
        String number = Numbers.fixed(BAG.network().embedding(id, 2), 3);
        assertThat(answer(page, "input/2").lines())
                .startsWith("number 3 of every word’s list:")
                .contains("  time: " + number);
        assertThat(answer(page, "word/1").lines()).startsWith("the list of “time” =");
    }

    @Test
    void theTermsOfTheAverageStandAsTheWordsDoAndComeFromThem() {
        BagPage page = BagPage.first(BAG).backwards();
        List<String> marks = new ArrayList<>();
        answer(page, "input/0")
                .rows()
                .forEach(row -> row.pieces().forEach(piece -> piece.mark().ifPresent(marks::add)));
        assertThat(marks).containsExactly("word/4", "word/3", "word/2", "word/1", "word/0");
    }
}
