package dev.unrolled.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.network.Network;
import dev.unrolled.reference.Reference;
import dev.unrolled.reference.WorstError;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contributions and Jacobian norms are those of the reference. */
final class ReferenceTest {
    private static final WorstError ERRORS = new WorstError();

    static Stream<Reference> all() {
        return Reference.all();
    }

    static Stream<Reference> withShapley() {
        return Reference.with("shapley");
    }

    static Stream<Reference> withIntegratedGradients() {
        return Reference.with("integrated_gradients");
    }

    @AfterAll
    static void printErrors() {
        ERRORS.print();
    }

    @ParameterizedTest
    @MethodSource("withShapley")
    void shapleyValuesAreExact(Reference reference) {
        Network network = reference.network();
        Contributions ours = Contributions.of(network, reference.tokens());
        assertThat(ours.method()).isEqualTo(Method.EXACT_SHAPLEY);
        ERRORS.hold("shapley", parts(ours, network, reference.tokens().length), reference.array("shapley"), 1e-10);
    }

    @ParameterizedTest
    @MethodSource("all")
    void biasPartIsTheStateWithoutWords(Reference reference) {
        Network network = reference.network();
        Contributions ours = Contributions.of(network, reference.tokens());
        int size = network.shape().sizes().hidden();
        double[] bias = IntStream.range(0, reference.tokens().length * size)
                .mapToDouble(i -> ours.bias(i / size, i % size))
                .toArray();
        ERRORS.hold("shapley_baseline", bias, reference.array("shapley_baseline"), 1e-10);
    }

    @ParameterizedTest
    @MethodSource("withIntegratedGradients")
    void integratedGradientsAreThoseOf128Nodes(Reference reference) {
        Network network = reference.network();
        Contributions ours = Contributions.integrated(network, reference.tokens());
        ERRORS.hold(
                "integrated_gradients",
                parts(ours, network, reference.tokens().length),
                reference.array("integrated_gradients"),
                1e-6);
    }

    @ParameterizedTest
    @MethodSource("all")
    void jacobianNormsAreTheLargestSingularValues(Reference reference) {
        int steps = reference.tokens().length;
        JacobianNorms ours = JacobianNorms.of(reference.network(), reference.tokens());
        double[] norms = IntStream.range(0, steps * steps)
                .mapToDouble(i -> ours.of(i / steps, i % steps))
                .toArray();
        ERRORS.hold("jacobian_norm", norms, reference.array("jacobian_norm"), 1e-8);
    }

    private static double[] parts(Contributions contributions, Network network, int steps) {
        int size = network.shape().sizes().hidden();
        return IntStream.range(0, steps * steps * size)
                .mapToDouble(i -> contributions.of(i / size % steps, i / size / steps, i % size))
                .toArray();
    }
}
