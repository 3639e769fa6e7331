package dev.unrolled.export;

/**
 * How a film moves.
 *
 * @param rate frames a second, 10 to 30
 * @param loop whether it starts over at its end
 */
public record Motion(int rate, boolean loop) {
    /** The slowest rate. */
    public static final int SLOWEST = 10;

    /** The fastest rate. */
    public static final int FASTEST = 30;

    /** Smooth enough for a mail, for ever. */
    public static final Motion USUAL = new Motion(WalkPace.DEFAULT.rate(), true);
}
