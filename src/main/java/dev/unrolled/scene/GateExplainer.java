package dev.unrolled.scene;

import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.List;

/** Explains gates, what they keep and what they let in, and the cell state of an LSTM. */
final class GateExplainer {
    private final Subject subject;
    private final Trace trace;

    GateExplainer(Subject subject) {
        this.subject = subject;
        trace = subject.trace();
    }

    Explanation explain(MarkId mark) {
        Unit unit = new Unit(trace, mark.at(0), mark.at(1));
        return switch (mark.kind()) {
            case GATE -> gate(unit, mark.at(2));
            case CELL -> cell(unit);
            case KEPT -> part(unit, "kept", subject.cell().mixed(unit).word(0));
            default -> part(unit, "written", subject.cell().mixed(unit).word(1));
        };
    }

    /** Every product of the gate's sum, and the gate. */
    private Explanation gate(Unit unit, int g) {
        String name = subject.cell().gates().get(g);
        String value = Numbers.number(unit.gate(name));
        boolean candidate = name.equals("g") || name.equals("n");
        boolean reset = name.equals("n");
        Lines lines = new Lines()
                .add(reset ? Sums.ofCandidate(unit) : Sums.of(unit, g, "a"))
                .equation(name, (candidate ? "tanh(" : "σ(") + Lines.n(unit.sum(g)) + ")", unit.gate(name));
        return new Explanation(
                subject.say("title.gate", name, unit.j() + 1, value),
                subject.say("explain.gate." + name, unit.j() + 1, Subject.index(unit.t()), subject.word(unit.t())),
                lines.all());
    }

    private Explanation cell(Unit unit) {
        boolean back = subject.stage().isBackward() && subject.stage().hasGradient(unit.t());
        Lines lines = new Lines();
        if (back) {
            lines.add(new LstmBack(unit).lines()).add("");
        }
        return new Explanation(
                subject.say("title.cell", unit.j() + 1, Subject.index(unit.t()), Numbers.number(unit.cell())),
                subject.say("explain.cell", unit.j() + 1, Subject.index(unit.t())),
                lines.add(subject.cell().gates(unit))
                        .add(subject.cell().state(unit))
                        .all());
    }

    private Explanation part(Unit unit, String which, double value) {
        List<CardLine> lines = new Lines()
                .add(subject.cell().gates(unit))
                .add(subject.cell().state(unit))
                .all();
        return new Explanation(
                subject.say("title." + which, unit.j() + 1, Numbers.number(value)),
                subject.sayOfCell(
                        "explain." + which, unit.j() + 1, Subject.index(unit.t()), Subject.index(unit.t() - 1)),
                lines);
    }
}
