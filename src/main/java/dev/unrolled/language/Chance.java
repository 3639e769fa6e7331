package dev.unrolled.language;

/**
 * Chance that a seed decides: the same seed gives the same draws on every machine and every Java.
 *
 * <p>Its numbers are those of SplitMix64 (Steele, Lea and Flood, <em>Fast splittable pseudorandom number generators</em>,
 * OOPSLA 2014). Not safe for threads.
 */
public final class Chance {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    /** Chance that this seed decides. */
    public Chance(long seed) {
        state = seed;
    }

    /** Returns 64 random bits. */
    public long bits() {
        state += STEP;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Returns a number from 0 (possible) to 1 (never reached), of 2⁵³ that are equally likely. */
    public double uniform() {
        return (bits() >>> 11) * 0x1p-53;
    }

    /** Returns a number drawn from the standard normal distribution, by Marsaglia's polar method. */
    public double normal() {
        while (true) {
            double x = 2 * uniform() - 1;
            double y = 2 * uniform() - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) {
                return x * Math.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }

    /** Returns a whole number from 0 to {@code bound} − 1. All are equally likely but for one part in 2³². */
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("nothing can be drawn from " + bound + " numbers");
        }
        return (int) (((bits() >>> 32) * bound) >>> 32);
    }

    /** Puts numbers into a random order (Fisher and Yates). */
    public void shuffle(int[] numbers) {
        for (int last = numbers.length - 1; last > 0; last--) {
            int drawn = below(last + 1);
            int moved = numbers[last];
            numbers[last] = numbers[drawn];
            numbers[drawn] = moved;
        }
    }
}
