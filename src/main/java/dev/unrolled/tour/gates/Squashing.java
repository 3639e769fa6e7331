package dev.unrolled.tour.gates;

import dev.unrolled.scene.Lines;
import dev.unrolled.wording.Numbers;

/** How the squashing functions work out their values: with powers of e = 2.718… */
final class Squashing {
    private static final String A_DIVIDED = " ÷ ";

    private Squashing() {}

    /** σ(a) = 1 ÷ (1 + e⁻ᵃ) */
    static double sigmoidOf(double a) {
        return 1 / (1 + StrictMath.exp(-a));
    }

    private static String exp(double a) {
        return "exp(" + Lines.n(a) + ")";
    }

    /** The sigmoid with its number plugged in. */
    static Lines sigmoid(double a) {
        return new Lines()
                .add("σ(a) = 1 ÷ (1 + exp(−a))")
                .add("  = 1 ÷ (1 + " + exp(-a) + ")")
                .add("  = 1 ÷ " + Lines.n(1 + StrictMath.exp(-a)) + " = " + Lines.n(sigmoidOf(a)));
    }

    /** The hyperbolic tangent with its number plugged in. */
    static Lines tanh(double a) {
        double up = StrictMath.exp(2 * a);
        return new Lines()
                .add("tanh(a) = (exp(2a) − 1) ÷ (exp(2a) + 1)")
                .add("exp(2a) = " + exp(2 * a) + " = " + Numbers.number(up))
                .add("tanh(a) = " + Lines.n(up - 1) + A_DIVIDED + Lines.n(up + 1) + " = "
                        + Lines.n(StrictMath.tanh(a)));
    }
}
