package dev.unrolled.tour.gates;

import dev.unrolled.network.CellKind;
import dev.unrolled.trace.Trace;
import java.util.Map;

/** What one unit of a gated cell works out in one step, with the network's own gates or with some held by hand. */
sealed interface GatedStep permits LstmStep, GruStep {
    /** What the gate lets through: the network's own value, or the one that a hand has set. */
    double value(String gate);

    /** What goes into the gate's squashing function. */
    double sum(String gate);

    /** Unit j of h_t. */
    double hidden();

    /**
     * The step of a unit.
     *
     * @param trace of an LSTM or a GRU
     * @param t the step, from 0
     * @param j the unit, from 0
     * @param hand the gates that are held, each from 0 (shut) to 1 (open)
     */
    static GatedStep of(Trace trace, int t, int j, Map<String, Double> hand) {
        return trace.cell() == CellKind.LSTM ? LstmStep.of(trace, t, j, hand) : GruStep.of(trace, t, j, hand);
    }

    /** Whether it is the candidate, which tanh squashes, and not a gate, which the sigmoid σ does. */
    static boolean isCandidate(String gate) {
        return gate.equals("g") || gate.equals("n");
    }
}
