package dev.unrolled.export;

import dev.unrolled.attribution.Contributions;
import dev.unrolled.network.Shape;
import java.util.ArrayList;
import java.util.List;

/** Up to which length a trace has what grows with the square of its sentence, or faster. */
final class Reach {
    /** Shapley values are exact to here. */
    private static final int SUBSETS = 12;
    /** Integrated gradients are there to here, whatever they cost. */
    private static final int ALWAYS = 16;
    /** The longest sentence that has all pairs unasked. */
    private static final int UNASKED = 100;
    /** Products of numbers that nobody waits for. */
    private static final double QUICK = 1e9;
    /** The longest sentence that has Jacobian norms at all. */
    private static final int JACOBIANS = 1_000;

    private final TraceRequest request;
    private final int steps;
    private final Shape shape;

    Reach(TraceRequest request) {
        this.request = request;
        steps = request.steps();
        shape = request.network().shape();
    }

    boolean shapley() {
        return steps <= SUBSETS;
    }

    boolean integratedGradients() {
        double products = (double) steps * steps * shape.rows() * shape.sizes().hidden();
        return steps <= ALWAYS || (Contributions.fits(request.network(), steps) && isWanted(products));
    }

    boolean jacobianNorms() {
        double size = shape.stateSize();
        return steps <= JACOBIANS && isWanted(steps * (steps + 1.0) / 2 * size * size * size);
    }

    /** The fields of a trace that this sentence is too long for. */
    List<String> leftOut() {
        List<String> fields = new ArrayList<>();
        if (!jacobianNorms()) {
            fields.add("jacobian_norm");
        }
        if (!shapley()) {
            fields.add("shapley");
        }
        if (!integratedGradients()) {
            fields.addAll(List.of("integrated_gradients", "readout_contributions"));
        }
        return fields;
    }

    private boolean isWanted(double products) {
        return request.pairs() || (steps <= UNASKED && products <= QUICK);
    }
}
