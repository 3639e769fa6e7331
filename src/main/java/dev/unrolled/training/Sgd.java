package dev.unrolled.training;

/**
 * Stochastic gradient descent with momentum, as PyTorch writes it:
 *
 * <pre>
 * w ← w − rate·decay·w
 * b ← momentum·b + g               w ← w − rate·b
 * </pre>
 *
 * @param rate the learning rate
 * @param momentum how much of the last step's direction stays; 0 for plain gradient descent
 */
public record Sgd(double rate, double momentum) implements Optimiser {
    /** Checks the ranges; throws {@link OutOfRangeException}. */
    public Sgd {
        Setting.RATE.requirePositive(rate);
        Setting.MOMENTUM.requireShare(momentum);
    }

    @Override
    public Steps start(int size, double weightDecay) {
        return new SgdSteps(this, new double[size], weightDecay);
    }
}
