package dev.unrolled.tour.depth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Chapter 9 claims that small factors, multiplied, leave next to nothing, and which squash has the smallest. */
final class DepthTest {
    private static DeepNetwork network(Activation activation) {
        return new DeepNetwork(activation, 1, 10);
    }

    /** The loss with number {@code i} of the input moved by {@code step}. */
    private static double loss(DeepNetwork network, int i, double step) {
        double[] h = network.input();
        h[i] += step;
        for (int layer = 1; layer <= network.depth(); layer++) {
            h = next(network, layer, h);
        }
        double sum = 0;
        for (int j = 0; j < h.length; j++) {
            sum += (h[j] - network.wanted()[j]) * (h[j] - network.wanted()[j]);
        }
        return sum / 2;
    }

    private static double[] next(DeepNetwork network, int layer, double[] h) {
        double[] w = network.weights(layer);
        double[] next = new double[h.length];
        for (int j = 0; j < h.length; j++) {
            double a = 0;
            for (int k = 0; k < h.length; k++) {
                a += w[j * h.length + k] * h[k];
            }
            next[j] = network.activation().value(a);
        }
        return next;
    }

    @ParameterizedTest
    @EnumSource
    void gradientMatchesFiniteDifferences(Activation activation) {
        DeepNetwork network = new DeepNetwork(activation, 1.5, 4);
        Whisper whisper = network.whisper();
        assertThat(whisper.loss()).isCloseTo(loss(network, 0, 0), within(1e-14));
        for (int i = 0; i < DeepNetwork.WIDTH; i++) {
            double slope = (loss(network, i, 1e-6) - loss(network, i, -1e-6)) / 2e-6;
            assertThat(whisper.gradient(0, i)).as("input %d", i).isCloseTo(slope, within(1e-8));
        }
    }

    @Test
    void theFactorsMultiplyToWhatIsLeft() {
        for (Activation activation : Activation.values()) {
            Whisper whisper = network(activation).whisper();
            double product = 1;
            for (int layer = 1; layer < 10; layer++) {
                product *= whisper.factor(layer);
            }
            assertThat(product / whisper.left()).isCloseTo(1, within(1e-12));
            assertThat(StrictMath.pow(whisper.usualFactor(), 9) / whisper.left())
                    .isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void theSigmoidIsQuietestByFar() {
        assertThat(DepthChapter.quietest()).isEqualTo(Activation.SIGMOID);
        double sigmoid = network(Activation.SIGMOID).whisper().left();
        assertThat(sigmoid).isLessThan(1e-5);
        assertThat(network(Activation.TANH).whisper().left()).isBetween(1000 * sigmoid, 0.5);
        assertThat(network(Activation.RELU).whisper().left()).isBetween(1000 * sigmoid, 0.5);
    }

    @Test
    void theSigmoidIsNeverSteeperThanAQuarter() {
        for (double a = -8; a <= 8; a += 0.125) {
            assertThat(Activation.SIGMOID.slope(a)).isBetween(0.0, 0.25);
        }
    }

    @Test
    void moreLayersLeaveLessAndLargeWeightsShout() {
        double ten = network(Activation.SIGMOID).whisper().left();
        assertThat(new DeepNetwork(Activation.SIGMOID, 1, 30).whisper().left()).isLessThan(ten / 1e9);
        assertThat(new DeepNetwork(Activation.RELU, 3, 10).whisper().left()).isGreaterThan(100);
        assertThat(new DeepNetwork(Activation.TANH, 3, 30).whisper().left()).isGreaterThan(100);
    }

    @Test
    void aDeeperNetworkHasTheLayersOfTheShallowerOne() {
        assertThat(new DeepNetwork(Activation.TANH, 1, 20).weights(5))
                .isEqualTo(network(Activation.RELU).weights(5));
    }

    @Test
    void theWhisperArrivesAtTheFirstLayer() {
        Page page = DepthPage.first().turn("whisper", 1);
        assertThat(((DepthPage) page).reached()).isEqualTo(12);
        assertThat(((DepthPage) page.after(1600)).reached()).isBetween(5, 7);
        assertThat(page.after(3000)).isEqualTo(DepthPage.first());
        assertThat(page.arrived()).isEqualTo(DepthPage.first());
    }

    @Test
    void theTextStatesTheNetworksOwnFactor() {
        assertThat(new DepthChapter().paragraphs(Wording.english()).get(2))
                .contains("11 such factors", "0.57 on average", "between 0.40 and 0.73", "0.2%");
    }

    @Test
    void theFirstNetworksWhisperFadesByItsWeightsAndNotByItsSlopes() {
        DeepNetwork first = DepthPage.first().network();
        double slope = first.whisper().meanSlope();
        assertThat(new DepthChapter().paragraphs(Wording.english()).get(1)).contains(Numbers.number(slope));
        assertThat(slope).isBetween(0.95, 1.0);
        assertThat(StrictMath.pow(slope, first.depth() - 1)).isGreaterThan(0.8);
        assertThat(first.whisper().left()).isLessThan(0.01);
    }

    @Test
    void everyFactorOfTheFirstNetworkIsBelowOneAndNoneIsTiny() {
        Whisper whisper = DepthPage.first().network().whisper();
        for (int layer = 1; layer < DepthPage.first().network().depth(); layer++) {
            assertThat(whisper.factor(layer)).isBetween(whisper.leastFactor(), whisper.greatestFactor());
        }
        assertThat(whisper.leastFactor()).isGreaterThan(0.3);
        assertThat(whisper.greatestFactor()).isLessThan(0.9);
        assertThat(whisper.left()).isLessThan(0.01);
    }
}
