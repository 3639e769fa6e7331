package dev.unrolled.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.reference.RandomNetworks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gradient by every weight is the slope of the loss, measured by moving that weight a little to either side. */
final class GradientCheckTest {
    private static final double STEP = 1e-3;

    record Case(String name, Network network, long seed, int target) {
        int[] tokens() {
            return RandomNetworks.sentence(network, 7, seed);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (CellKind kind : CellKind.values()) {
            for (long seed = 1; seed <= 3; seed++) {
                cases.add(drawn("small", Shape.of(kind, new Sizes(6, 3, 4, 3)), seed, 1));
                cases.add(drawn("exploding", Shape.of(kind, new Sizes(5, 2, 5, 2)), seed, 4));
            }
            cases.add(drawn("one of everything", Shape.of(kind, new Sizes(1, 1, 1, 1)), 4, 1));
            cases.add(drawn("two intents, one unit", Shape.of(kind, new Sizes(4, 2, 1, 2)), 5, 1));
            cases.add(drawn("odd sizes", Shape.of(kind, new Sizes(3, 5, 7, 4)), 6, 1));
            cases.add(saturated(kind));
        }
        Shape rectified = new Shape(CellKind.RNN, Nonlinearity.RELU, new Sizes(6, 3, 5, 3));
        cases.add(drawn("rectified", rectified, 7, 1));
        cases.add(drawn("rectified, exploding", rectified, 8, 4));
        return cases.stream();
    }

    private static Case drawn(String name, Shape shape, long seed, double stretch) {
        Network network = RandomNetworks.of(shape, seed, stretch);
        String cell = shape.cell().code() + " " + name + ", seed " + seed;
        return new Case(cell, network, seed, (int) seed % shape.sizes().intents());
    }

    /** Sums so large that every squashing function is all but flat. */
    private static Case saturated(CellKind kind) {
        Case drawn = drawn("saturated", Shape.of(kind, new Sizes(6, 3, 4, 3)), 9, 1);
        Parameters weights = drawn.network.parameters();
        double[] embedding = weights.toArray("embedding.weight");
        for (int i = 0; i < embedding.length; i++) {
            embedding[i] *= 12;
        }
        return new Case(drawn.name, Network.of(weights.with("embedding.weight", embedding)), drawn.seed, 1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gradientMatchesFiniteDifferences(Case checked) {
        Network network = checked.network;
        Parameters gradient = network.backward(network.forward(checked.tokens()), checked.target)
                .parameters();
        for (String name : gradient.names()) {
            double[] ours = gradient.toArray(name);
            double largest = 0;
            for (double entry : ours) {
                largest = Math.max(largest, Math.abs(entry));
            }
            for (int i = 0; i < ours.length; i++) {
                double slope = slope(checked, name, i);
                assertThat(Math.abs(ours[i] - slope))
                        .as("error of %s[%d], whose slope is %s", name, i, slope)
                        .isLessThanOrEqualTo(1e-6 * largest + 1e-10);
            }
        }
    }

    /** Five points: the error shrinks with the fourth power of the step. */
    private static double slope(Case checked, String name, int i) {
        double near = loss(checked, name, i, STEP) - loss(checked, name, i, -STEP);
        double far = loss(checked, name, i, 2 * STEP) - loss(checked, name, i, -2 * STEP);
        return (8 * near - far) / (12 * STEP);
    }

    private static double loss(Case checked, String name, int i, double move) {
        Parameters weights = checked.network.parameters();
        double[] tensor = weights.toArray(name);
        tensor[i] += move;
        return Network.of(weights.with(name, tensor)).forward(checked.tokens()).loss(checked.target);
    }
}
