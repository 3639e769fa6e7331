package dev.unrolled.scene;

import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.List;

/** Of gates that open and close, and of a state of which a part is kept. */
record GruNarration(Subject subject, int t) implements CellNarration {
    @Override
    public List<String> combine() {
        String word = subject.word(t);
        return List.of(
                t == 0
                        ? subject.say("narration.combine.sum.first.gru", word, Subject.index(t))
                        : subject.say("narration.combine.sum.gru", word, Subject.index(t), Subject.index(t - 1)),
                subject.say("narration.combine.open.gru", mean("r"), mean("z")),
                Weighing.of(subject, t));
    }

    private String mean(String gate) {
        return Numbers.number(Weighing.mean(subject, t, gate));
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
        Trace trace = subject.trace();
        String sums = Numbers.number(GradientBars.throughSquash(trace, t));
        return List.of(
                subject.say("narration.through.gates.gru", Subject.index(t)),
                subject.say("narration.through.sums.gates", sums, Numbers.number(trace.gradientMagnitude(t))));
    }
}
