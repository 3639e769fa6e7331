package dev.unrolled.training;

/** The moving parts of {@link Adam}: both means of every weight, and the powers of both βs. */
final class AdamSteps implements Optimiser.Steps {
    private final Adam adam;
    private final double[] mean;
    private final double[] square;
    private final double weightDecay;
    private double power1 = 1;
    private double power2 = 1;
    private double rate;

    AdamSteps(Adam adam, double[] mean, double[] square, double weightDecay) {
        this.adam = adam;
        this.mean = mean;
        this.square = square;
        this.weightDecay = weightDecay;
    }

    @Override
    public void next(double factor) {
        rate = adam.rate() * factor;
        power1 *= adam.beta1();
        power2 *= adam.beta2();
    }

    @Override
    public void update(int from, int to, double[] weights, double[] gradient) {
        double beta1 = adam.beta1();
        double beta2 = adam.beta2();
        double epsilon = adam.epsilon();
        // One division for each weight instead of two (Kingma and Ba, end of section 2).
        double root = Math.sqrt(1 - power2);
        double step = rate / (1 - power1) * root;
        double floor = epsilon * root;
        double kept = 1 - rate * weightDecay;
        for (int i = from; i < to; i++) {
            double g = gradient[i];
            double m = beta1 * mean[i] + (1 - beta1) * g;
            double v = beta2 * square[i] + (1 - beta2) * g * g;
            mean[i] = m;
            square[i] = v;
            weights[i] = kept * weights[i] - step * m / (Math.sqrt(v) + floor);
        }
    }
}
