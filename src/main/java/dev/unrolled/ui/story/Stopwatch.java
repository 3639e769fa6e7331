package dev.unrolled.ui.story;

import java.util.Arrays;
import java.util.function.LongSupplier;

/** Measures how long something short takes. */
final class Stopwatch {
    private static final long WARM_UP = 200_000_000;
    private static final long ROUND = 4_000_000;
    private static final int ROUNDS = 25;

    private final LongSupplier clock;

    /** With a clock that counts nanoseconds. */
    Stopwatch(LongSupplier clock) {
        this.clock = clock;
    }

    /**
     * Runs something again and again for about 0.3 seconds: first until the machine has got used to it, then in rounds of
     * about 4 ms, and of those the one in the middle counts, so that what else the machine does matters little.
     *
     * @return nanoseconds for one run
     */
    double nanos(Runnable work) {
        long start = clock.getAsLong();
        long runs = 0;
        while (clock.getAsLong() - start < WARM_UP) {
            work.run();
            runs++;
        }
        long each = Math.max(1, WARM_UP / Math.max(1, runs));
        long many = Math.max(1, ROUND / each);
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rounds[round] = round(work, many);
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private double round(Runnable work, long many) {
        long start = clock.getAsLong();
        for (long run = 0; run < many; run++) {
            work.run();
        }
        return (clock.getAsLong() - start) / (double) many;
    }
}
