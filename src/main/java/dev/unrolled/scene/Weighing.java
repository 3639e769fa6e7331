package dev.unrolled.scene;

import dev.unrolled.wording.Numbers;
import java.util.function.IntToDoubleFunction;

/** How much word, memory and bias weigh in the sums of a step, and which unit something is largest at. */
final class Weighing {
    private Weighing() {}

    /** The sentence with their shares. */
    static String of(Subject subject, int t) {
        Combination.Weights weights = Combination.weights(subject.trace(), t);
        String word = subject.word(t);
        return t == 0
                ? subject.say(
                        "narration.combine.weights.first", word, percent(weights.input()), percent(weights.bias()))
                : subject.say(
                        "narration.combine.weights",
                        word,
                        percent(weights.input()),
                        percent(weights.memory()),
                        percent(weights.bias()));
    }

    private static String percent(double share) {
        return Numbers.wholePercent(share);
    }

    /** The mean of a gate over all units. */
    static double mean(Subject subject, int t, String gate) {
        int units = subject.trace().hiddenSize();
        double sum = 0;
        for (int j = 0; j < units; j++) {
            sum += subject.trace().gate(gate, t, j);
        }
        return sum / units;
    }

    /** The unit with the largest value; the first of equals. */
    static int largest(int units, IntToDoubleFunction value) {
        int best = 0;
        for (int j = 1; j < units; j++) {
            best = value.applyAsDouble(j) > value.applyAsDouble(best) ? j : best;
        }
        return best;
    }
}
