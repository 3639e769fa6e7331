package dev.unrolled.scene;

import dev.unrolled.timeline.Beat;
import java.util.List;
import java.util.function.Function;

/**
 * A line of the listing.
 *
 * @param text with {@code (H)} where the number of units goes
 * @param beats at which it runs
 * @param onlyLast whether it runs at the last word alone
 * @param values what it gives
 */
record CodeLine(String text, List<Beat> beats, boolean onlyLast, Function<LiveValues, String> values) {
    static final List<CodeLine> READING = List.of(
            of("for word in sentence:", LiveValues::word, Beat.READ),
            of("    x = embedding[word]", LiveValues::embedding, Beat.READ));
    static final CodeLine LOSS = of("loss = -log(intent[wanted])", LiveValues::loss, Beat.LOSS);
    static final CodeLine BETWEEN = of("", values -> "");
    static final CodeLine STEPS = of("for t in reversed(range(T)):", LiveValues::step, Beat.GRADIENT_ARRIVES);
    static final CodeLine WEIGHTS = of("    grads += outer(da, inputs[t])", LiveValues::weights, Beat.PASSES_BACK);
    static final CodeLine UPDATE = of("weights -= rate * grads", LiveValues::update, Beat.UPDATE);

    static CodeLine of(String text, Function<LiveValues, String> values, Beat... beats) {
        return new CodeLine(text, List.of(beats), false, values);
    }

    /** The readout. */
    static CodeLine intent(String state) {
        return of("intent = softmax(Wₒ @ " + state + " + bₒ)", LiveValues::intent, Beat.CLASSIFY);
    }

    /** Where a gate is computed. */
    static CodeLine gate(String text, String name) {
        return of(text, values -> values.gate(name), Beat.COMBINE);
    }

    /** Where the gradient passes a gate. */
    static CodeLine throughGate(String text, String name) {
        return of(text, values -> values.gateGradient(name), Beat.THROUGH_SQUASH);
    }

    /** The start of the way back, which happens at the last word. */
    static CodeLine startBack(String text) {
        return new CodeLine(text, List.of(Beat.GRADIENT_ARRIVES), true, LiveValues::gradient);
    }

    /** What is set up there besides. */
    static CodeLine atLast(String text) {
        return new CodeLine(text, List.of(Beat.GRADIENT_ARRIVES), true, values -> "");
    }
}
