package dev.unrolled.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Pass;
import dev.unrolled.network.Shape;
import dev.unrolled.network.Sizes;
import dev.unrolled.reference.RandomNetworks;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ContributionsTest {
    /** The vocabulary's last word has a zero embedding here: for a network it is as good as absent. */
    private static final int SILENT = 8;

    private static Network withSilentWord(CellKind cell, long seed) {
        Network network = RandomNetworks.small(cell, seed);
        double[] embedding = network.parameters().toArray("embedding.weight");
        for (int e = 0; e < 3; e++) {
            embedding[SILENT * 3 + e] = 0;
        }
        return Network.of(network.parameters().with("embedding.weight", embedding));
    }

    static Stream<Arguments> sentences() {
        return Stream.of(CellKind.values())
                .flatMap(cell ->
                        IntStream.of(1, 2, 3, 5, 9, 12, 13, 17, 40).mapToObj(length -> Arguments.of(cell, length)));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void partsSumToTheWholeForEveryUnitAndStep(CellKind cell, int length) {
        Network network = RandomNetworks.of(Shape.of(cell, new Sizes(9, 3, 5, 3)), length, 1.5);
        int[] tokens = RandomNetworks.sentence(network, length, length);
        Pass pass = network.forward(tokens);
        Contributions contributions = Contributions.of(network, tokens);
        assertThat(contributions.method()).isEqualTo(length <= 12 ? Method.EXACT_SHAPLEY : Method.INTEGRATED_GRADIENTS);
        assertThat(contributions.residual()).isLessThan(1e-9);
        for (int t = 0; t < length; t++) {
            for (int j = 0; j < 5; j++) {
                double sum = contributions.bias(t, j);
                for (int k = 0; k < length; k++) {
                    sum += contributions.of(k, t, j);
                }
                assertThat(sum).isCloseTo(pass.hidden(t, j), offset(contributions.residual() + 1e-15));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void shapleyValuesAreThoseOfTheirDefinition(CellKind cell) {
        Network network = withSilentWord(cell, 3);
        int[] tokens = {1, 5, 2, 7};
        Contributions contributions = Contributions.of(network, tokens);
        for (int t = 0; t < 4; t++) {
            for (int k = 0; k < 4; k++) {
                for (int j = 0; j < 4; j++) {
                    assertThat(contributions.of(k, t, j))
                            .isCloseTo(averageOverOrders(network, tokens, k, t, j), offset(1e-14));
                }
            }
        }
    }

    /** What word k changes when it joins, on average over all orders in which four words can join. */
    private static double averageOverOrders(Network network, int[] tokens, int k, int t, int j) {
        double sum = 0;
        int orders = 0;
        for (int order = 0; order < 256; order++) {
            int[] places = {order & 3, order >> 2 & 3, order >> 4 & 3, order >> 6};
            if (IntStream.of(places).distinct().count() == 4) {
                int before = 0;
                for (int word = 0; word < 4; word++) {
                    before |= places[word] < places[k] ? 1 << word : 0;
                }
                sum += state(network, tokens, before | 1 << k, t, j) - state(network, tokens, before, t, j);
                orders++;
            }
        }
        return sum / orders;
    }

    private static double state(Network network, int[] tokens, int present, int t, int j) {
        int[] heard = IntStream.range(0, tokens.length)
                .map(word -> (present >> word & 1) == 1 ? tokens[word] : SILENT)
                .toArray();
        return network.forward(heard).hidden(t, j);
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void aWordThatSaysNothingOwnsNothing(CellKind cell) {
        Network network = withSilentWord(cell, 4);
        Contributions exact = Contributions.of(network, new int[] {1, SILENT, 3});
        Contributions integrated = Contributions.integrated(network, new int[] {1, SILENT, 3});
        for (int j = 0; j < 4; j++) {
            assertThat(exact.of(1, 2, j)).isCloseTo(0, offset(1e-15));
            assertThat(integrated.of(1, 2, j)).isZero();
        }
        assertThat(integrated.memoryMix(1, 2)).isZero();
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void laterWordsOwnNothing(CellKind cell) {
        Contributions contributions = Contributions.of(RandomNetworks.small(cell, 4), new int[] {1, 2, 3});
        for (int j = 0; j < 4; j++) {
            assertThat(contributions.of(1, 0, j)).isZero();
            assertThat(contributions.of(2, 1, j)).isZero();
        }
        assertThat(contributions.memoryMix(2, 1)).isZero();
    }

    @Test
    void wordsThatCanBeExchangedOwnTheSame() {
        Network network = adding();
        Contributions contributions = Contributions.of(network, new int[] {1, 1, 2});
        assertThat(contributions.of(0, 2, 0)).isCloseTo(3, offset(1e-15));
        assertThat(contributions.of(1, 2, 0)).isCloseTo(3, offset(1e-15));
        assertThat(contributions.of(2, 2, 0)).isCloseTo(5, offset(1e-15));
        assertThat(contributions.bias(2, 0)).isEqualTo(0.75);
        assertThat(contributions.memoryMix(2, 2)).isCloseTo(5.0 / 11, offset(1e-15));
        assertThat(contributions.carry(2)).isCloseTo(6.0 / 11, offset(1e-15));
    }

    @Test
    void whereWordsAddUpBothMethodsAgree() {
        Contributions exact = Contributions.of(adding(), new int[] {1, 2, 1, 2});
        Contributions integrated = Contributions.integrated(adding(), new int[] {1, 2, 1, 2});
        for (int k = 0; k < 4; k++) {
            assertThat(integrated.of(k, 3, 0)).isCloseTo(exact.of(k, 3, 0), offset(1e-14));
        }
    }

    /** One rectified unit that adds: h_t = h_{t-1} + x_t + 1/4, with words that are worth 0, 3 and 5. */
    private static Network adding() {
        Shape shape = new Shape(CellKind.RNN, Nonlinearity.RELU, new Sizes(3, 1, 1, 1));
        Parameters weights = Parameters.zeros(shape)
                .with("embedding.weight", new double[] {0, 3, 5})
                .with("cell.weight_ih_l0", new double[] {1})
                .with("cell.weight_hh_l0", new double[] {1})
                .with("cell.bias_ih_l0", new double[] {0.25});
        return Network.of(weights);
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void sharesSumToOneAndCarryIsWhatIsNotTheLastWords(CellKind cell) {
        Contributions contributions = Contributions.of(RandomNetworks.small(cell, 5), new int[] {1, 2, 3, 4});
        for (int t = 0; t < 4; t++) {
            double sum = 0;
            for (int k = 0; k < 4; k++) {
                sum += contributions.memoryMix(k, t);
            }
            assertThat(sum).isCloseTo(1, offset(1e-15));
            assertThat(contributions.carry(t)).isCloseTo(1 - contributions.memoryMix(t, t), offset(1e-15));
        }
        assertThat(contributions.carry(0)).isZero();
        assertThat(contributions.memoryMix(0, 0)).isEqualTo(1);
    }

    @Test
    void whereNoWordSaysAnythingEveryShareIsZero() {
        Contributions contributions = Contributions.of(withSilentWord(CellKind.RNN, 1), new int[] {SILENT, SILENT});
        assertThat(contributions.memoryMix(0, 1)).isZero();
        assertThat(contributions.carry(1)).isZero();
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void pushesOfAllWordsSumToTheLogit(CellKind cell) {
        Network network = RandomNetworks.small(cell, 6);
        int[] tokens = {1, 2, 3, 4, 5};
        Contributions contributions = Contributions.of(network, tokens);
        for (int intent = 0; intent < 3; intent++) {
            double sum = contributions.logitBias(intent);
            for (int k = 0; k < 5; k++) {
                sum += contributions.logit(k, intent);
            }
            assertThat(sum).isCloseTo(network.forward(tokens).logit(intent), offset(1e-14));
        }
    }

    @Test
    void aKinkLeavesAResidualThatIsReported() {
        Shape shape = new Shape(CellKind.RNN, Nonlinearity.RELU, new Sizes(9, 3, 5, 3));
        Network network = RandomNetworks.of(shape, 3, 1);
        Contributions contributions = Contributions.of(network, RandomNetworks.sentence(network, 14, 1));
        assertThat(contributions.residual()).isBetween(1e-12, 1e-2);
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void steepPathsAreCutUntilThePartsAddUp(CellKind cell) {
        Network network = RandomNetworks.of(Shape.of(cell, new Sizes(9, 3, 6, 3)), 2, 3);
        Contributions contributions = Contributions.of(network, RandomNetworks.sentence(network, 30, 2));
        assertThat(contributions.residual()).isLessThan(1e-9);
    }

    @Test
    void badSentencesAreRefused() {
        Network network = RandomNetworks.small(CellKind.RNN, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> Contributions.of(network, new int[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> Contributions.of(network, new int[] {9}));
        assertThat(Contributions.fits(network, 200)).isTrue();
        assertThat(Contributions.fits(network, 10_000)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contributions.of(network, new int[10_000]))
                .withMessage("This sentence of 10000 words is too long to say what each word owns of each state.");
        Contributions contributions = Contributions.of(network, new int[] {1, 2});
        assertThatThrownBy(() -> contributions.of(2, 0, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> contributions.of(0, 2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> contributions.bias(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
