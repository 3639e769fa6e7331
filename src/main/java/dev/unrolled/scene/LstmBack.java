package dev.unrolled.scene;

import java.util.List;

/** The way of a unit's gradient back through an LSTM: to the cell state, and from there to every gate. */
final class LstmBack {
    private final Unit unit;
    private final String at;
    private final double i;
    private final double f;
    private final double g;
    private final double o;

    LstmBack(Unit unit) {
        this.unit = unit;
        at = Subject.index(unit.t());
        i = unit.gate("i");
        f = unit.gate("f");
        g = unit.gate("g");
        o = unit.gate("o");
    }

    List<String> lines() {
        double dc = unit.cellGradient();
        String tanh = "tanh(" + Lines.n(unit.cell()) + ")";
        return cell().equation(name("i", "∂L/∂c·g·i·(1 − i)"), Lines.product(dc, g, i, 1 - i), unit.sumGradient(0))
                .equation(
                        name("f", "∂L/∂c·c" + Subject.index(unit.t() - 1) + "·f·(1 − f)"),
                        Lines.product(dc, unit.cellBefore(), f, 1 - f),
                        unit.sumGradient(1))
                .equation(
                        name("g", "∂L/∂c·i·(1 − g²)"),
                        Lines.product(dc, i) + "·(1 − " + Lines.f(g) + "²)",
                        unit.sumGradient(2))
                .equation(
                        name("o", "∂L/∂h·tanh(c)·o·(1 − o)"),
                        Lines.n(unit.gradient()) + "·" + tanh + "·" + Lines.product(o, 1 - o),
                        unit.sumGradient(3))
                .all();
    }

    private static String name(String gate, String factors) {
        return "∂" + gate + " = " + factors;
    }

    /** ∂L/∂c_t has two sources: h_t, and the cell state after it. */
    private Lines cell() {
        String shown = Lines.product(unit.gradient(), o) + "·(1 − tanh(" + Lines.n(unit.cell()) + ")²)";
        Lines lines = new Lines().add("∂L/∂c" + at + " = ∂L/∂h" + at + "·o·(1 − tanh²c)");
        if (unit.isLast()) {
            return lines.add("  = " + shown).add("  = " + Lines.n(unit.cellGradient()));
        }
        Unit next = unit.next();
        String after = Subject.index(next.t());
        return lines.add("  + ∂L/∂c" + after + "·f" + after)
                .add("  = " + shown)
                .add("  + " + Lines.product(next.cellGradient(), next.gate("f")) + " = "
                        + Lines.n(unit.cellGradient()));
    }
}
