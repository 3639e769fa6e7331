package dev.unrolled.tour.gates;

import dev.unrolled.network.CellKind;
import dev.unrolled.trace.Trace;
import java.util.HashMap;
import java.util.Map;

/**
 * A step of a unit of long short-term memory, by the cell's own equations:
 *
 * <pre>
 * c_t = f · c_{t-1} + i · g
 * h_t = o · tanh(c_t)
 * </pre>
 *
 * @param before unit j of c_{t-1}
 * @param sums by gate, what goes into its squashing function
 * @param values by gate, what comes out, or what a hand has set
 */
record LstmStep(double before, Map<String, Double> sums, Map<String, Double> values) implements GatedStep {
    LstmStep {
        sums = Map.copyOf(sums);
        values = Map.copyOf(values);
    }

    static LstmStep of(Trace trace, int t, int j, Map<String, Double> hand) {
        Map<String, Double> sums = new HashMap<>();
        Map<String, Double> values = new HashMap<>();
        int block = 0;
        for (String gate : CellKind.LSTM.gates()) {
            sums.put(gate, trace.preActivation(t, block++ * trace.hiddenSize() + j));
            values.put(gate, hand.getOrDefault(gate, trace.gate(gate, t, j)));
        }
        return new LstmStep(trace.cellState(t - 1, j), sums, values);
    }

    @Override
    public double value(String gate) {
        return values.getOrDefault(gate, 0.0);
    }

    @Override
    public double sum(String gate) {
        return sums.getOrDefault(gate, 0.0);
    }

    /** f · c_{t-1} */
    double kept() {
        return value("f") * before;
    }

    /** i · g */
    double added() {
        return value("i") * value("g");
    }

    /** c_t */
    double cell() {
        return kept() + added();
    }

    /** tanh(c_t) */
    double squashed() {
        return StrictMath.tanh(cell());
    }

    @Override
    public double hidden() {
        return value("o") * squashed();
    }
}
