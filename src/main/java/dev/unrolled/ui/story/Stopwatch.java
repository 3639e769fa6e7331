package dev.unrolled.ui.story;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Measures how long some short things take, so that they can be compared. They take turns all the way: what makes the machine
 * slower or faster meanwhile (its clock, its compiler, somebody else's work) meets all of them alike.
 */
final class Stopwatch {
    private static final long WARM_UP = 250_000_000;
    private static final long MEASURING = 450_000_000;
    private static final long BATCH = 1_000_000;
    private static final int FEWEST_ROUNDS = 3;

    private final LongSupplier clock;

    /** With a clock that counts nanoseconds. */
    Stopwatch(LongSupplier clock) {
        this.clock = clock;
    }

    /**
     * Runs some things again and again, for about 0.7 seconds in all: first until the machine has got used to them, then in
     * rounds, in each of which each of them has a batch of about a millisecond. Of its batches the quickest counts, because
     * whatever else the machine does can only make one slower.
     *
     * @return nanoseconds for one run of each, in their order
     */
    List<Double> nanos(List<Runnable> works) {
        long[] batches = warmUp(works);
        double[] least = new double[works.size()];
        Arrays.fill(least, Double.MAX_VALUE);
        long start = clock.getAsLong();
        for (int round = 0; round < FEWEST_ROUNDS || clock.getAsLong() - start < MEASURING; round++) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], time(works.get(i), batches[i]) / (double) batches[i]);
            }
        }
        return Arrays.stream(least).boxed().toList();
    }

    /** Runs each in turn for a while; returns how many runs of each make a batch. */
    private long[] warmUp(List<Runnable> works) {
        long[] quickest = new long[works.size()];
        Arrays.fill(quickest, Long.MAX_VALUE);
        long start = clock.getAsLong();
        do {
            for (int i = 0; i < quickest.length; i++) {
                quickest[i] = Math.min(quickest[i], time(works.get(i), 1));
            }
        } while (clock.getAsLong() - start < WARM_UP);
        return Arrays.stream(quickest)
                .map(one -> Math.max(1, BATCH / Math.max(1, one)))
                .toArray();
    }

    private long time(Runnable work, long runs) {
        long start = clock.getAsLong();
        for (long run = 0; run < runs; run++) {
            work.run();
        }
        return clock.getAsLong() - start;
    }
}
