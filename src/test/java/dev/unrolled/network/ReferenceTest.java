package dev.unrolled.network;

import dev.unrolled.reference.Reference;
import dev.unrolled.reference.WorstError;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forward and backward passes are PyTorch's. */
final class ReferenceTest {
    private static final double TOLERANCE = 1e-10;
    private static final WorstError ERRORS = new WorstError();

    static Stream<Reference> cases() {
        return Reference.all();
    }

    @AfterAll
    static void printErrors() {
        ERRORS.print();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void forwardPassIsPyTorchs(Reference reference) {
        Network network = reference.network();
        Pass pass = network.forward(reference.tokens());
        int intents = network.shape().sizes().intents();
        int steps = pass.steps();
        int hidden = network.shape().sizes().hidden();
        hold(reference, "hidden", table(steps, hidden, pass::hidden));
        hold(reference, "logits", line(intents, pass::logit));
        hold(reference, "probabilities", line(intents, pass::probability));
        hold(reference, "loss", new double[] {pass.loss(reference.target())});
        if (reference.has("cell_state")) {
            hold(reference, "cell_state", table(steps, hidden, pass::cellState));
        }
        reference.tensors("gates").forEach((name, theirs) -> {
            int gate = network.shape().cell().gates().indexOf(name);
            double[] ours = table(steps, hidden, (t, j) -> pass.gate(gate, t, j));
            ERRORS.hold("gates." + name, ours, theirs, TOLERANCE);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void backwardPassIsPyTorchs(Reference reference) {
        Network network = reference.network();
        Pass pass = network.forward(reference.tokens());
        Gradients gradients = network.backward(pass, reference.target());
        int steps = pass.steps();
        int hidden = network.shape().sizes().hidden();
        hold(reference, "grad_hidden", table(steps, hidden, gradients::hidden));
        if (reference.has("grad_cell")) {
            hold(reference, "grad_cell", table(steps, hidden, gradients::cellState));
        }
        int embedding = network.shape().sizes().embedding();
        hold(reference, "grad_input", table(steps, embedding, gradients::input));
        hold(reference, "recurrent_weight_share", line(steps, gradients::weightShare));
        reference
                .tensors("grad_parameters")
                .forEach((name, theirs) -> ERRORS.hold(
                        "grad_parameters." + name, gradients.parameters().toArray(name), theirs, TOLERANCE));
    }

    private static void hold(Reference reference, String field, double[] ours) {
        ERRORS.hold(field, ours, reference.array(field), TOLERANCE);
    }

    private interface Entry {
        double at(int row, int column);
    }

    private static double[] table(int rows, int columns, Entry entry) {
        return IntStream.range(0, rows * columns)
                .mapToDouble(i -> entry.at(i / columns, i % columns))
                .toArray();
    }

    private static double[] line(int length, IntToDoubleFunction entry) {
        return IntStream.range(0, length).mapToDouble(entry).toArray();
    }
}
