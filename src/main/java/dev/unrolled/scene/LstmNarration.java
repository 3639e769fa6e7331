package dev.unrolled.scene;

import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.List;

/** Of gates that open and close, and of a cell that is written. */
record LstmNarration(Subject subject, int t) implements GatedNarration {
    @Override
    public List<String> combine() {
        return List.of(
                met(".lstm"),
                subject.say("narration.combine.open.lstm", mean("i"), mean("f"), mean("o")),
                Weighing.of(subject, t));
    }

    @Override
    public List<String> squash() {
        Trace trace = subject.trace();
        int j = Weighing.largest(
                trace.hiddenSize(), unit -> Math.abs(trace.cellState(t, unit) - trace.cellState(t - 1, unit)));
        Unit most = new Unit(trace, t, j);
        return List.of(
                subject.say("narration.squash.what.lstm", Subject.index(t), Subject.index(t - 1)),
                subject.say(
                        "narration.squash.most.lstm",
                        j + 1,
                        Numbers.number(most.cellBefore()),
                        Numbers.number(most.gate("f") * most.cellBefore()),
                        Numbers.number(most.gate("i") * most.gate("g")),
                        Numbers.number(most.cell())),
                subject.say(
                        "narration.squash.shown.lstm",
                        Subject.index(t),
                        j + 1,
                        Numbers.number(most.gate("o")),
                        Numbers.number(most.hidden())));
    }

    @Override
    public List<String> through() {
        Trace trace = subject.trace();
        String norm = Numbers.number(GradientBars.cellMagnitude(trace, t));
        String where = t == trace.steps() - 1
                ? subject.say("narration.through.cell.last.lstm", Subject.index(t), norm)
                : subject.say("narration.through.cell.lstm", Subject.index(t), Subject.index(t + 1), norm);
        return List.of(where, subject.say("narration.through.gates.lstm"), throughSums());
    }
}
