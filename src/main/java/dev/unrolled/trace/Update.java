package dev.unrolled.trace;

import dev.unrolled.network.Network;

/**
 * One plain step of gradient descent on one sentence, and what it changes:
 *
 * <pre>
 * w ← w − rate · clipScale · ∂L/∂w
 * </pre>
 *
 * @param before the sentence as the network traced it
 * @param after the same sentence, traced by the network after the step
 * @param rate the learning rate
 * @param gradientNorm the 2-norm of the gradient over all weights
 * @param clipScale what the gradient is multiplied by, so that it isn't longer than allowed; 1 for one that is short enough
 */
public record Update(Trace before, Trace after, double rate, double gradientNorm, double clipScale) {
    /**
     * Takes the step.
     *
     * @param clip the longest gradient that is used as it is; infinite for no clipping
     * @throws IllegalArgumentException if the rate or the clip isn't above 0, or the step leads out of the range of numbers
     */
    public static Update of(Trace before, double rate, double clip) {
        if (!(rate > 0 && rate < Double.POSITIVE_INFINITY) || !(clip > 0)) {
            throw new IllegalArgumentException(
                    "The rate and the longest gradient must be above 0, not " + rate + " and " + clip + ".");
        }
        double norm = before.gradientNorm();
        double scale = norm > clip ? clip / norm : 1;
        Network stepped = Network.of(before.network().parameters().plus(-rate * scale, before.gradients()));
        Trace after = Trace.of(before.sentence(), stepped, before.intents(), before.epoch(), before.target());
        return new Update(before, after, rate, norm, scale);
    }
}
