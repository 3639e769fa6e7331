package dev.unrolled.scene;

import dev.unrolled.trace.Trace;

/**
 * The one scale of all units in all columns of a sentence: how much the width of half a row stands for. At least 1, the
 * most that tanh gives; and not much more, because in a long sentence the parts of a few rows may be many times as large
 * as what they sum to. Those rows are cut, and say so.
 *
 * @param reach the value at the edge of a row
 */
record StateScale(double reach) {
    private static final double MOST = 2.4;

    static StateScale of(Trace trace) {
        double reach = 1;
        for (int t = 0; t < trace.steps(); t++) {
            for (int j = 0; j < trace.hiddenSize(); j++) {
                reach = Math.max(reach, Parts.ofState(trace, t, j).reach());
            }
        }
        return new StateScale(Math.min(Math.max(MOST, largestValue(trace)), reach) * 1.02);
    }

    /** The scale of all cell states of a sentence. */
    static StateScale ofCells(Trace trace) {
        double reach = 1;
        for (int t = 0; t < trace.steps(); t++) {
            for (int j = 0; j < trace.hiddenSize(); j++) {
                reach = Math.max(
                        reach,
                        CellTelling.of(trace).mixed(new Unit(trace, t, j)).reach());
            }
        }
        return new StateScale(reach * 1.02);
    }

    /** Marks of values are never cut. */
    private static double largestValue(Trace trace) {
        double largest = 0;
        for (int t = 0; t < trace.steps(); t++) {
            for (int j = 0; j < trace.hiddenSize(); j++) {
                largest = Math.max(largest, Math.abs(trace.hidden(t, j)));
            }
        }
        return largest;
    }

    /** Where guide lines stand: at 1, the walls of tanh, or where those would be close together at a round number. */
    double guide() {
        if (reach < 5) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(reach)));
        for (double step : new double[] {5, 2}) {
            if (step * power <= reach) {
                return step * power;
            }
        }
        return power;
    }
}
