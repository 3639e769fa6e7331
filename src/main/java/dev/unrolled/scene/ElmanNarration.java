package dev.unrolled.scene;

import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.List;

/** Of sums that are squashed. */
record ElmanNarration(Subject subject, int t) implements CellNarration {
    @Override
    public List<String> combine() {
        String word = subject.word(t);
        String sum = t == 0
                ? subject.say("narration.combine.sum.first", word, Subject.index(t))
                : subject.say("narration.combine.sum", word, Subject.index(t), Subject.index(t - 1));
        return List.of(sum, Weighing.of(subject, t));
    }

    @Override
    public List<String> squash() {
        Trace trace = subject.trace();
        int hardest = largest(j -> Math.abs(trace.preActivation(t, j) - trace.hidden(t, j)));
        double h = trace.hidden(t, hardest);
        return List.of(
                subject.say(
                        "narration.squash.hardest",
                        hardest + 1,
                        Numbers.number(trace.preActivation(t, hardest)),
                        Numbers.number(h)),
                subject.say("narration.squash.gradient", hardest + 1, Numbers.number(1 - h * h)));
    }

    /** The unit that lets least through. */
    @Override
    public List<String> through() {
        Trace trace = subject.trace();
        int closed = largest(j -> Math.abs(trace.hidden(t, j)));
        double h = trace.hidden(t, closed);
        double magnitude = trace.gradientMagnitude(t);
        double kept = magnitude == 0 ? 0 : GradientBars.throughSquash(trace, t) / magnitude;
        return List.of(
                subject.say("narration.through.what", Subject.index(t)),
                subject.say("narration.through.closed", closed + 1, Numbers.number(h), Numbers.number(1 - h * h)),
                subject.say("narration.through.kept", Numbers.percent(kept)));
    }

    private int largest(java.util.function.IntToDoubleFunction value) {
        return Weighing.largest(subject.trace().hiddenSize(), value);
    }
}
