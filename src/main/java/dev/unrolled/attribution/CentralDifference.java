package dev.unrolled.attribution;

import java.util.function.DoubleUnaryOperator;

/**
 * The slope of a function at 0, measured by central differences, (f(ε) − f(−ε)) ÷ 2ε.
 *
 * <p>A step must be so small that the function is all but straight between its two sides, and so large that rounding does not drown
 * the difference. One step suits most functions. Where a gradient has vanished or exploded none of that size does: then steps of all
 * sizes are tried, and the one is taken that agrees best with the next smaller one (as Ridders does, Press and others,
 * <em>Numerical Recipes</em>, 2007, section 5.7). Nothing here knows what the slope ought to be.
 */
public final class CentralDifference {
    private static final double USUAL = 1e-5;
    private static final double LARGEST = 1e-2;
    private static final double SMALLEST = 0.9e-9;
    private static final double SURE = 1e-6;

    private final DoubleUnaryOperator f;

    private CentralDifference(DoubleUnaryOperator f) {
        this.f = f;
    }

    /**
     * A measurement.
     *
     * @param slope what came out
     * @param rounding how far off it may be by rounding alone
     */
    private record Measured(double slope, double rounding) {
        double doubt(Measured other) {
            return Math.abs(slope - other.slope) + rounding;
        }
    }

    /** Measures the slope of f at 0. */
    public static double slope(DoubleUnaryOperator f) {
        return new CentralDifference(f).slope();
    }

    private double slope() {
        Measured usual = with(USUAL);
        boolean sure = usual.doubt(with(USUAL / 2)) <= SURE * Math.abs(usual.slope);
        return sure ? usual.slope : best(usual).slope;
    }

    private Measured with(double step) {
        double above = f.applyAsDouble(step);
        double below = f.applyAsDouble(-step);
        return new Measured((above - below) / (2 * step), Math.ulp(Math.max(Math.abs(above), Math.abs(below))) / step);
    }

    private Measured best(Measured usual) {
        Measured best = usual;
        double least = Double.POSITIVE_INFINITY;
        Measured larger = with(LARGEST);
        for (double step = LARGEST / 10; step >= SMALLEST; step /= 10) {
            Measured now = with(step);
            double doubt = larger.doubt(now);
            if (doubt < least) {
                best = larger;
                least = doubt;
            }
            larger = now;
        }
        return best;
    }
}
