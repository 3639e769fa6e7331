package dev.unrolled.scene;

import dev.unrolled.trace.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** One unit's value taken apart: what each word gives, and what none does. */
final class Parts {
    private final double[] words;
    private final double bias;
    private final double value;

    /** Takes over the array. */
    Parts(double[] words, double bias, double value) {
        this.words = words;
        this.bias = bias;
        this.value = value;
    }

    /** How many words there are. */
    int words() {
        return words.length;
    }

    /** What word k gives. */
    double word(int k) {
        return words[k];
    }

    /** What no word gives. */
    double bias() {
        return bias;
    }

    /** The sum. */
    double value() {
        return value;
    }

    /** At most so many words, of those that give most, in their own order. */
    List<Integer> largest(int most) {
        return IntStream.range(0, words.length)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -Math.abs(words[k])))
                .limit(most)
                .sorted()
                .toList();
    }

    /** Unit j of h_t. */
    static Parts ofState(Trace trace, int t, int j) {
        double[] words = new double[t + 1];
        for (int k = 0; k <= t; k++) {
            words[k] = trace.contributions().of(k, t, j);
        }
        return new Parts(words, trace.contributions().bias(t, j), trace.hidden(t, j));
    }

    /** How far the positive parts reach to the right. */
    double right() {
        double sum = Math.max(0, bias);
        for (double part : words) {
            sum += Math.max(0, part);
        }
        return sum;
    }

    /** How far the negative parts reach to the left. */
    double left() {
        double sum = Math.max(0, -bias);
        for (double part : words) {
            sum += Math.max(0, -part);
        }
        return sum;
    }

    /** How far the parts reach from zero, on the side where they reach further. */
    double reach() {
        return Math.max(right(), left());
    }
}
