package dev.unrolled.scene;

import dev.unrolled.scene.Stage.Step;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.List;

/** Explains a unit of a state: its sums or gates, what becomes of them, and on the way back what becomes of its gradient. */
final class UnitExplainer {
    private final Subject subject;
    private final Trace trace;

    UnitExplainer(Subject subject) {
        this.subject = subject;
        trace = subject.trace();
    }

    Explanation explain(MarkId mark) {
        Unit unit = new Unit(trace, mark.at(0), mark.at(1));
        boolean summed = subject.stage().step(unit.t()) == Step.COMBINING;
        return new Explanation(title(unit, summed), meaning(unit, summed), lines(unit, summed));
    }

    private String title(Unit unit, boolean summed) {
        if (summed && subject.cell().isGated()) {
            return subject.say("title.gates", unit.j() + 1, Subject.index(unit.t()));
        }
        String value = Numbers.number(summed ? unit.sum(0) : unit.hidden());
        return subject.say(summed ? "title.sum" : "title.unit", unit.j() + 1, Subject.index(unit.t()), value);
    }

    private String meaning(Unit unit, boolean summed) {
        String key = isGoingBack(unit) ? "explain.unit.back" : summed ? "explain.sum" : "explain.unit";
        return subject.sayOfCell(key, unit.j() + 1, Subject.index(unit.t()), subject.word(unit.t()));
    }

    private boolean isGoingBack(Unit unit) {
        return subject.stage().isBackward() && subject.stage().hasGradient(unit.t());
    }

    /** On the way back first how the gradient goes, because it is what happens; then how the unit came about. */
    private List<CardLine> lines(Unit unit, boolean summed) {
        CellTelling cell = subject.cell();
        Lines lines = new Lines();
        if (isGoingBack(unit)) {
            lines.add(Received.of(unit, subject.say("explain.wanted")))
                    .add(cell.back(unit))
                    .add("");
        }
        lines.add(cell.gates(unit));
        return summed ? lines.all() : lines.add(cell.state(unit)).all();
    }
}
