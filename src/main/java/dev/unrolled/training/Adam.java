package dev.unrolled.training;

/**
 * Adam (Kingma and Ba, 2015), with weight decay kept apart from the gradient (Loshchilov and Hutter, 2019):
 *
 * <pre>
 * w ← w − rate·decay·w
 * m ← β₁ m + (1 − β₁) g            v ← β₂ v + (1 − β₂) g²
 * w ← w − rate/(1 − β₁ⁿ) · m ÷ (√v ÷ √(1 − β₂ⁿ) + ε)          at step n
 * </pre>
 *
 * <p>The last line is worked out as the paper suggests for speed, with √(1 − β₂ⁿ) on the other side of the fraction.
 *
 * @param rate the learning rate
 * @param beta1 β₁, how much of the mean gradient stays from step to step
 * @param beta2 β₂, how much of the mean square stays
 * @param epsilon ε, keeps the quotient finite
 */
public record Adam(double rate, double beta1, double beta2, double epsilon) implements Optimiser {
    /** Checks the ranges; throws {@link OutOfRangeException}. */
    public Adam {
        Setting.RATE.requirePositive(rate);
        Setting.BETA1.requireShare(beta1);
        Setting.BETA2.requireShare(beta2);
        Setting.EPSILON.requirePositive(epsilon);
    }

    /** Adam with PyTorch's defaults: 0.9, 0.999 and 1e-8. */
    public static Adam of(double rate) {
        return new Adam(rate, 0.9, 0.999, 1e-8);
    }

    @Override
    public Steps start(int size, double weightDecay) {
        return new AdamSteps(this, new double[size], new double[size], weightDecay);
    }
}
