package dev.unrolled.scene;

import dev.unrolled.trace.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Who comes first. */
final class Owners {
    private Owners() {}

    /** The words up to t by their share in h_t, the largest first; of equals, the earlier. */
    static List<Integer> of(Trace trace, int t) {
        return IntStream.rangeClosed(0, t)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -trace.contributions().memoryMix(k, t)))
                .toList();
    }

    /** The intents by their probability, the largest first; of equals, the earlier. */
    static List<Integer> intents(Trace trace) {
        return IntStream.range(0, trace.intentCount())
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -trace.probability(k)))
                .toList();
    }
}
