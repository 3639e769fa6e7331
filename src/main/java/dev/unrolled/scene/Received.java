package dev.unrolled.scene;

import dev.unrolled.network.Parameters;
import dev.unrolled.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/** How the gradient of a unit of h_t comes about: from the intents at the last step, else from the step after it. */
final class Received {
    private Received() {}

    /**
     * The lines of it.
     *
     * @param wanted what the intents' right answers are called
     */
    static List<CardLine> of(Unit unit, String wanted) {
        return unit.isLast() ? fromIntents(unit, wanted) : fromStates(unit);
    }

    private static CardLine name(Unit unit) {
        return CardLine.term("∂L/∂h" + Subject.index(unit.t()), MarkId.gradient(unit.t()));
    }

    /** W_oᵀ (p − wanted), product by product. */
    private static List<CardLine> fromIntents(Unit unit, String wanted) {
        Trace trace = unit.trace();
        Parameters weights = trace.network().parameters();
        return new Lines()
                .add(name(unit), " = Wₒᵀ·(p − " + wanted + ") = " + Lines.n(unit.gradient()))
                .add(Arithmetic.smallProducts(
                        trace.intentCount(),
                        k -> weights.get("readout.weight", k, unit.j()),
                        new Arithmetic.Row(trace::gradientLogit, MarkId::intent)))
                .all();
    }

    /** W_hhᵀ ∂L/∂a, product by product, of a cell without gates; by gates, of one with. */
    private static List<CardLine> fromStates(Unit unit) {
        CellTelling cell = CellTelling.of(unit.trace());
        Lines lines = new Lines().add(name(unit), " = " + cell.cameFrom(Subject.index(unit.t() + 1)));
        if (cell.isGated()) {
            return lines.add(byGates(unit, cell))
                    .add("  = " + Lines.n(unit.gradient()))
                    .all();
        }
        Unit next = unit.next();
        Trace trace = unit.trace();
        return lines.add("  = " + Lines.n(unit.gradient()))
                .add(Arithmetic.smallProducts(
                        trace.hiddenSize(),
                        i -> new Unit(trace, next.t(), i).stateWeight(0, unit.j()),
                        new Arithmetic.Row(
                                i -> new Unit(trace, next.t(), i).sumGradient(0), i -> MarkId.state(next.t(), i))))
                .all();
    }

    /** What comes back through each gate's weights, two to a line: {@code 0.012 (i) + −0.003 (f) +}. */
    private static List<CardLine> byGates(Unit unit, CellTelling cell) {
        Unit next = unit.next();
        List<CardLine> terms = new ArrayList<>();
        if (!cell.hasCellState()) {
            terms.add(Lines.times(next.gateTerm("z"), Lines.f(next.gradient(), next.mark())));
        }
        for (int g = 0; g < cell.gates().size(); g++) {
            String gate = cell.gates().get(g);
            terms.add(CardLine.of(Lines.n(next.handedBack(g)) + " (", CardLine.term(gate, next.gateMark(gate)), ")"));
        }
        return Arithmetic.pairs(terms);
    }
}
