package dev.unrolled.export;

/**
 * How fast a walk goes.
 *
 * @param rate frames a second, 10 to 30
 * @param speed 1 is that of the screen, 2 twice as fast
 * @param pause how long a stop stands, in milliseconds
 * @param last how long the last moment stands, in milliseconds
 */
public record WalkPace(int rate, double speed, double pause, double last) {
    /** Smooth enough, and time to read. */
    public static final WalkPace DEFAULT = new WalkPace(20, 1, 1500, 4000);

    private static final double SECOND = 1000;
    private static final int SLOWEST = 10;
    private static final int FASTEST = 30;

    /** Checks the numbers; throws {@link IllegalArgumentException} outside their ranges. */
    public WalkPace {
        if (rate < SLOWEST || rate > FASTEST) {
            throw new IllegalArgumentException(SLOWEST + " to " + FASTEST + " frames a second, not " + rate);
        } else if (!(speed > 0 && pause >= 0 && last >= 0)) {
            throw new IllegalArgumentException("can't walk at " + speed + " with pauses of " + pause + " and " + last);
        }
    }

    /** The same with so many frames a second. */
    public WalkPace withRate(int newRate) {
        return new WalkPace(newRate, speed, pause, last);
    }

    /** How long a frame stands, in milliseconds. */
    double tick() {
        return SECOND / rate;
    }

    /** How many frames a move of so many milliseconds has, the one at its end included. */
    int frames(double millis) {
        return (int) Math.max(1, Math.round(millis / speed / tick()));
    }
}
