package dev.unrolled.training;

/** The moving parts of {@link Sgd}: the direction of every weight. */
final class SgdSteps implements Optimiser.Steps {
    private final Sgd sgd;
    private final double[] direction;
    private final double weightDecay;
    private double rate;

    SgdSteps(Sgd sgd, double[] direction, double weightDecay) {
        this.sgd = sgd;
        this.direction = direction;
        this.weightDecay = weightDecay;
    }

    @Override
    public void next(double factor) {
        rate = sgd.rate() * factor;
    }

    @Override
    public void update(int from, int to, double[] weights, double[] gradient) {
        double momentum = sgd.momentum();
        double kept = 1 - rate * weightDecay;
        for (int i = from; i < to; i++) {
            double b = momentum * direction[i] + gradient[i];
            direction[i] = b;
            weights[i] = kept * weights[i] - rate * b;
        }
    }
}
