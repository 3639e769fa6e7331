package dev.unrolled.scene;

import java.util.function.DoubleUnaryOperator;

/**
 * What a written number may have been before it was rounded, and what follows from several such: arithmetic with intervals, so
 * that a written equation can be checked without choosing a tolerance.
 */
record Range(double low, double high) {
    static Range exactly(double value) {
        return new Range(value, value);
    }

    Range plus(Range other) {
        return new Range(low + other.low, high + other.high);
    }

    Range minus(Range other) {
        return new Range(low - other.high, high - other.low);
    }

    Range times(Range other) {
        double a = low * other.low;
        double b = low * other.high;
        double c = high * other.low;
        double d = high * other.high;
        return new Range(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    /** Through a function that rises everywhere. */
    Range through(DoubleUnaryOperator rising) {
        return new Range(rising.applyAsDouble(low), rising.applyAsDouble(high));
    }

    /** Whether both may be the same number; the last bits of floating point are let pass. */
    boolean meets(Range other) {
        double slack = 1e-12 * (1 + Math.abs(low) + Math.abs(other.low));
        return low <= other.high + slack && other.low <= high + slack;
    }
}
