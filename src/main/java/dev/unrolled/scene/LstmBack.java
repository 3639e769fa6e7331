package dev.unrolled.scene;

import java.util.List;

/** The way of a unit's gradient back through an LSTM: to the cell state, and from there to every gate. */
final class LstmBack {
    private final Unit unit;
    private final String at;

    LstmBack(Unit unit) {
        this.unit = unit;
        at = Subject.index(unit.t());
    }

    List<CardLine> lines() {
        CardLine dc = Lines.n(unit.cellGradient(), unit.cellMark());
        CardLine before = Lines.f(unit.cellBefore(), unit.before().cellMark());
        CardLine tanh = CardLine.of("tanh(", Lines.n(unit.cell(), unit.cellMark()), ")");
        return cell().equation(
                        name("i", "∂L/∂c·g·i·(1 − i)"),
                        Lines.times(dc, unit.gateFactor("g"), unit.gateTerm("i"), unit.gateRest("i")),
                        unit.sumGradient(0))
                .equation(
                        name("f", "∂L/∂c·c" + Subject.index(unit.t() - 1) + "·f·(1 − f)"),
                        Lines.times(dc, before, unit.gateTerm("f"), unit.gateRest("f")),
                        unit.sumGradient(1))
                .equation(
                        name("g", "∂L/∂c·i·(1 − g²)"),
                        Lines.times(dc, unit.gateTerm("i"), CardLine.of("(1 − ", unit.gateFactor("g"), "²)")),
                        unit.sumGradient(2))
                .equation(
                        name("o", "∂L/∂h·tanh(c)·o·(1 − o)"),
                        Lines.times(gradient(), tanh, unit.gateTerm("o"), unit.gateRest("o")),
                        unit.sumGradient(3))
                .all();
    }

    private CardLine name(String gate, String factors) {
        return CardLine.of("∂", CardLine.term(gate, unit.gateMark(gate)), " = " + factors);
    }

    private CardLine gradient() {
        return Lines.n(unit.gradient(), MarkId.gradient(unit.t()));
    }

    /** ∂L/∂c_t has two sources: h_t, and the cell state after it. */
    private Lines cell() {
        CardLine slope = CardLine.of("(1 − tanh(", Lines.n(unit.cell(), unit.cellMark()), ")²)");
        CardLine shown = Lines.times(gradient(), unit.gateTerm("o"), slope);
        Lines lines = new Lines().add("∂L/∂c" + at + " = ∂L/∂h" + at + "·o·(1 − tanh²c)");
        if (unit.isLast()) {
            return lines.add("  = ", shown).add("  = " + Lines.n(unit.cellGradient()));
        }
        Unit next = unit.next();
        String after = Subject.index(next.t());
        return lines.add("  + ∂L/∂c" + after + "·f" + after)
                .add("  = ", shown)
                .add(
                        "  + ",
                        Lines.times(Lines.n(next.cellGradient(), next.cellMark()), next.gateTerm("f")),
                        " = " + Lines.n(unit.cellGradient()));
    }
}
