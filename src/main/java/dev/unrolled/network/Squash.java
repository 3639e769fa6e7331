package dev.unrolled.network;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * exp, tanh and the logistic sigmoid with the same bits on every machine.
 *
 * <p>{@link Math} may differ between machines, and {@link StrictMath} is slow. With k the whole number nearest to
 * x·128/ln 2 and r = x − k·ln 2/128, which is below 0.0028 either way,
 *
 * <pre>
 * eˣ = 2^(k/128) · eʳ      eʳ − 1 = r + r²/2! + r³/3! + r⁴/4! + r⁵/5!   (what is left out is below 6e-19)
 * </pre>
 *
 * and 2^(k/128) is a power of two times one of 128 numbers, which are kept as the double nearest to each and what that
 * double leaves over. Measured against 45 digits, exp is off by up to 0.51 units in the last place, tanh and the sigmoid by
 * up to 2.7.
 */
final class Squash {
    private static final int PIECES = 128;
    private static final MathContext DIGITS = new MathContext(50);
    private static final double[] POWER = new double[PIECES];
    private static final double[] POWER_REST = new double[PIECES];
    private static final double PIECES_PER_UNIT;
    private static final double PIECE;
    private static final double PIECE_REST;
    /** Added to a number below 2⁵¹ and taken off again, it rounds to whole numbers; the low bits then hold that number. */
    private static final double ROUNDER = 0x1.8p52;
    /** Beyond this the result is no longer a normal number. */
    private static final double FAR = 708;
    /** tanh of this and of all beyond is 1 to the last bit. */
    private static final double FLAT = 22;

    static {
        BigDecimal ln2 = new BigDecimal("0.69314718055994530941723212145817656807550013436026");
        BigDecimal piece = ln2.divide(BigDecimal.valueOf(PIECES), DIGITS);
        PIECES_PER_UNIT = BigDecimal.ONE.divide(piece, DIGITS).doubleValue();
        // With its last 20 bits cleared, its product with any k is exact.
        PIECE = Double.longBitsToDouble(Double.doubleToLongBits(piece.doubleValue()) & -(1L << 20));
        PIECE_REST = piece.subtract(new BigDecimal(PIECE)).doubleValue();
        BigDecimal root = BigDecimal.valueOf(2);
        for (int n = 1; n < PIECES; n *= 2) {
            root = root.sqrt(DIGITS);
        }
        BigDecimal power = BigDecimal.ONE;
        for (int i = 0; i < PIECES; i++, power = power.multiply(root, DIGITS)) {
            POWER[i] = power.doubleValue();
            POWER_REST[i] = power.subtract(new BigDecimal(POWER[i])).doubleValue();
        }
    }

    private Squash() {}

    /** eˣ */
    static double exp(double x) {
        if (!(Math.abs(x) < FAR)) {
            return StrictMath.exp(x);
        }
        double shifted = x * PIECES_PER_UNIT + ROUNDER;
        int k = (int) Double.doubleToRawLongBits(shifted);
        double grown = grown(x, shifted - ROUNDER);
        int i = k & (PIECES - 1);
        return (POWER[i] + (POWER_REST[i] + POWER[i] * grown)) * powerOfTwo(k);
    }

    /** tanh x = (e²ˣ − 1) ÷ (e²ˣ − 1 + 2), where e²ˣ − 1 is put together without losing digits near 0. */
    static double tanh(double x) {
        double y = 2 * Math.min(Math.abs(x), FLAT);
        double shifted = y * PIECES_PER_UNIT + ROUNDER;
        int k = (int) Double.doubleToRawLongBits(shifted);
        double grown = grown(y, shifted - ROUNDER);
        int i = k & (PIECES - 1);
        double scale = powerOfTwo(k);
        double less1 = (scale * POWER[i] - 1) + scale * (POWER_REST[i] + POWER[i] * grown);
        return Math.copySign(less1 / (less1 + 2), x);
    }

    /** 1 ÷ (1 + e⁻ˣ) */
    static double sigmoid(double x) {
        return 1 / (1 + exp(-x));
    }

    /** eʳ − 1 for r = x − k·ln 2/128. */
    private static double grown(double x, double k) {
        double r = (x - k * PIECE) - k * PIECE_REST;
        return r + r * r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120))));
    }

    /** 2 to the whole part of k/128. */
    private static double powerOfTwo(int k) {
        return Double.longBitsToDouble(((k >> 7) + 1023L) << 52);
    }

    /**
     * Replaces a stretch of numbers by their hyperbolic tangents, each with the bits of {@link #tanh(double)}.
     *
     * <p>In three loops, because the compiler makes vector instructions of the first and the last; looking up powers is for
     * the one between.
     *
     * @param room ends in two arrays as long as {@code a}, whose numbers are lost
     */
    static void tanh(double[] a, int from, int to, double[][] room) {
        double[] shifted = room[room.length - 1];
        double[] grown = room[room.length - 2];
        for (int i = from; i < to; i++) {
            double y = 2 * Math.min(Math.abs(a[i]), FLAT);
            double s = y * PIECES_PER_UNIT + ROUNDER;
            shifted[i] = s;
            grown[i] = grown(y, s - ROUNDER);
        }
        for (int i = from; i < to; i++) {
            int k = (int) Double.doubleToRawLongBits(shifted[i]);
            int piece = k & (PIECES - 1);
            double scale = powerOfTwo(k);
            grown[i] = (scale * POWER[piece] - 1) + scale * (POWER_REST[piece] + POWER[piece] * grown[i]);
            shifted[i] = Math.copySign(1, a[i]);
        }
        for (int i = from; i < to; i++) {
            a[i] = shifted[i] * (grown[i] / (grown[i] + 2));
        }
    }

    /**
     * Replaces a stretch of numbers by their sigmoids, each with the bits of {@link #sigmoid(double)}.
     *
     * @param room as in {@link #tanh(double[], int, int, double[][])}
     */
    static void sigmoid(double[] a, int from, int to, double[][] room) {
        double[] shifted = room[room.length - 1];
        double[] grown = room[room.length - 2];
        for (int i = from; i < to; i++) {
            double s = -a[i] * PIECES_PER_UNIT + ROUNDER;
            shifted[i] = s;
            grown[i] = grown(-a[i], s - ROUNDER);
        }
        for (int i = from; i < to; i++) {
            int k = (int) Double.doubleToRawLongBits(shifted[i]);
            int piece = k & (PIECES - 1);
            grown[i] = Math.abs(a[i]) < FAR
                    ? (POWER[piece] + (POWER_REST[piece] + POWER[piece] * grown[i])) * powerOfTwo(k)
                    : StrictMath.exp(-a[i]);
        }
        for (int i = from; i < to; i++) {
            a[i] = 1 / (1 + grown[i]);
        }
    }
}
