package dev.unrolled.tour.depth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Reckoning;
import dev.unrolled.tour.page.Answers;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every number of chapter 9 says where it comes from, and what it says is right. */
final class DepthAnswersTest {
    private static final Page FIRST = DepthPage.first();

    private static List<Page> pages() {
        return List.of(
                FIRST,
                FIRST.revealed(),
                FIRST.turn("depth", 2),
                FIRST.turn("depth", 30).turn("activation", 1),
                FIRST.turn("scale", 40).turn("activation", 2),
                FIRST.turn("whisper", 1).after(1600));
    }

    private static Explanation card(Page page, String mark) {
        return page.explain(mark, Wording.english()).orElseThrow();
    }

    /** Of the loss, by moving one value of a layer and working out the rest. */
    private static double slope(DeepNetwork network, int layer, int j) {
        double step = 1e-5;
        double[] up = network.whisper().values(layer);
        double[] down = up.clone();
        up[j] += step;
        down[j] -= step;
        return (network.lossFrom(layer, up) - network.lossFrom(layer, down)) / (2 * step);
    }

    @Test
    void everyNumberAnswers() {
        pages().forEach(Answers::holdUp);
    }

    @Test
    void aUnitsCardComesToTheSlopeOfTheLoss() {
        DeepNetwork network = DepthPage.first().network();
        for (int layer : new int[] {4, 11, 12}) {
            for (int j = 0; j < DeepNetwork.WIDTH; j++) {
                assertThat(network.whisper().gradient(layer, j)).isCloseTo(slope(network, layer, j), within(1e-9));
                Reckoning.comesTo(
                        card(FIRST, "unit/" + layer + "/" + j),
                        network.whisper().gradient(layer, j));
            }
        }
    }

    @Test
    void whatTheCardsWorkOutIsSo() {
        int checked = pages().stream().mapToInt(Answers::workedOut).sum();
        assertThat(checked).isGreaterThan(300);
    }

    @Test
    void aLayersCardComesToTheLengthOfItsSlopesAndAFactorToTheirRatio() {
        DeepNetwork network = DepthPage.first().network();
        double[] lengths = new double[13];
        for (int layer = 3; layer <= 12; layer++) {
            double sum = 0;
            for (int j = 0; j < DeepNetwork.WIDTH; j++) {
                sum += slope(network, layer, j) * slope(network, layer, j);
            }
            lengths[layer] = Math.sqrt(sum);
            Reckoning.comesTo(card(FIRST, "bar/" + layer), network.whisper().magnitude(layer));
            assertThat(network.whisper().magnitude(layer) / lengths[layer]).isCloseTo(1, within(1e-6));
        }
        Reckoning.comesTo(card(FIRST, "factor/5"), lengths[5] / lengths[6]);
    }

    @Test
    void everyGradientThatCanBeMeasuredIsWhatIsMeasured() {
        for (Page page : pages()) {
            for (String mark : List.of("bar/1", "bar/2", "unit/1/3", "unit/2/7")) {
                page.check(mark)
                        .ifPresent(check ->
                                assertThat(check.run().difference()).as(mark).isLessThan(1e-3));
            }
        }
        assertThat(FIRST.check("bar/1")).isPresent().isEqualTo(FIRST.check("bar/1"));
        Page silent = FIRST.turn("depth", 30).turn("activation", 1);
        assertThat(silent.check("bar/1")).isEmpty();
        assertThat(card(silent, "unit/1/0").meaning()).contains("no check");
    }
}
