package dev.unrolled.network;

import java.util.Locale;

/** What squashes an Elman cell's sum. LSTM and GRU have their own, with the hyperbolic tangent. */
public enum Nonlinearity {
    /** The hyperbolic tangent. */
    TANH,
    /** The rectifier, max(0, a); its slope at 0 is taken as 0. */
    RELU;

    /** Returns the name used in files: {@code tanh} or {@code relu}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds the nonlinearity with a name as files write it.
     *
     * @throws RefusedException if there is none
     */
    public static Nonlinearity of(String code) {
        for (Nonlinearity nonlinearity : values()) {
            if (nonlinearity.code().equals(code)) {
                return nonlinearity;
            }
        }
        throw Refusal.NONLINEARITY.of(code);
    }
}
