package dev.unrolled.scene;

import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.List;

/** Of gates that open and close, and of a state of which a part is kept. */
record GruNarration(Subject subject, int t) implements GatedNarration {
    @Override
    public List<String> combine() {
        return List.of(
                met(".gru"), subject.say("narration.combine.open.gru", mean("r"), mean("z")), Weighing.of(subject, t));
    }

    @Override
    public List<String> squash() {
        Trace trace = subject.trace();
        int j = Weighing.largest(
                trace.hiddenSize(), unit -> Math.abs(trace.hidden(t, unit) - trace.hidden(t - 1, unit)));
        Unit most = new Unit(trace, t, j);
        Parts parts = CellTelling.of(trace).mixed(most);
        return List.of(
                subject.say("narration.squash.what.gru", Subject.index(t), Subject.index(t - 1)),
                subject.say(
                        "narration.squash.most.gru",
                        j + 1,
                        Numbers.number(most.hiddenBefore()),
                        Numbers.number(parts.word(0)),
                        Numbers.number(parts.word(1)),
                        Numbers.number(most.hidden())));
    }

    @Override
    public List<String> through() {
        return List.of(subject.say("narration.through.gates.gru", Subject.index(t)), throughSums());
    }
}
