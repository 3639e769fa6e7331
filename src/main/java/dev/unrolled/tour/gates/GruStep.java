package dev.unrolled.tour.gates;

import dev.unrolled.network.Parameters;
import dev.unrolled.trace.Trace;
import java.util.Map;

/**
 * A step of a unit of a gated recurrent unit, by the cell's own equations:
 *
 * <pre>
 * n   = tanh(a + r · q)
 * h_t = (1 − z) · n + z · h_{t-1}
 * </pre>
 *
 * @param before unit j of h_{t-1}
 * @param reset r
 * @param update z
 * @param heard a, what the word says: unit j of W_in x_t + b_in
 * @param recalled q, what the old state says: unit j of W_hn h_{t-1} + b_hn
 * @param gates the sums that go into r and z
 */
record GruStep(double before, double reset, double update, double heard, double recalled, Sums gates)
        implements GatedStep {
    /** What goes into the sigmoids of both gates. */
    record Sums(double reset, double update) {}

    static GruStep of(Trace trace, int t, int j, Map<String, Double> hand) {
        int size = trace.hiddenSize();
        double q = recalled(trace, t, j);
        double heard = trace.preActivation(t, 2 * size + j) - trace.gate("r", t, j) * q;
        return new GruStep(
                trace.hidden(t - 1, j),
                hand.getOrDefault("r", trace.gate("r", t, j)),
                hand.getOrDefault("z", trace.gate("z", t, j)),
                heard,
                q,
                new Sums(trace.preActivation(t, j), trace.preActivation(t, size + j)));
    }

    private static double recalled(Trace trace, int t, int j) {
        Parameters weights = trace.network().parameters();
        int size = trace.hiddenSize();
        int row = 2 * size + j;
        double sum = weights.toArray("cell.bias_hh_l0")[row];
        double[] matrix = weights.toArray("cell.weight_hh_l0");
        for (int k = 0; k < size; k++) {
            sum += matrix[row * size + k] * trace.hidden(t - 1, k);
        }
        return sum;
    }

    @Override
    public double value(String gate) {
        return switch (gate) {
            case "r" -> reset;
            case "z" -> update;
            default -> StrictMath.tanh(sum(gate));
        };
    }

    @Override
    public double sum(String gate) {
        return switch (gate) {
            case "r" -> gates.reset();
            case "z" -> gates.update();
            default -> heard + reset * recalled;
        };
    }

    /** z · h_{t-1} */
    double kept() {
        return update * before;
    }

    /** (1 − z) · n */
    double added() {
        return (1 - update) * value("n");
    }

    @Override
    public double hidden() {
        return added() + kept();
    }
}
