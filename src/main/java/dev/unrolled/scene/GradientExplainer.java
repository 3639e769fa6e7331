package dev.unrolled.scene;

import dev.unrolled.network.CellKind;
import dev.unrolled.timeline.Beat;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Explains gradients, the factors between them, and what is left of them. */
final class GradientExplainer {
    private final Subject subject;
    private final Trace trace;
    private final int last;

    GradientExplainer(Subject subject) {
        this.subject = subject;
        trace = subject.trace();
        last = trace.steps() - 1;
    }

    Explanation explain(MarkId mark) {
        return switch (mark.kind()) {
            case GRADIENT -> gradient(mark.at(0));
            case FACTOR -> factor(mark.at(0));
            case LEFT -> left();
            case TRAVEL -> travel();
            default -> new Explanation(subject.say("title.axis"), subject.say("explain.axis"), List.of());
        };
    }

    private static String number(double value) {
        return Numbers.number(value);
    }

    private String name(int t) {
        return "∂L/∂h" + Subject.index(t);
    }

    private Explanation gradient(int t) {
        List<String> lines = new ArrayList<>();
        lines.add(name(t) + " = " + source(t));
        lines.addAll(Arithmetic.small(trace.hiddenSize(), j -> trace.gradientHidden(t, j)));
        lines.add("‖" + name(t) + "‖ = √Σ(…)² = " + number(trace.gradientMagnitude(t)));
        lines.add(subject.say("explain.gradient.weights", number(trace.weightGradientShare(t))));
        String key = t == last ? "explain.gradient.last" : "explain.gradient";
        return new Explanation(
                subject.say("title.gradient", Subject.index(t), number(trace.gradientMagnitude(t))),
                subject.say(key, Subject.index(t), subject.word(t)),
                lines);
    }

    private String source(int t) {
        if (t == last) {
            return "Wₒᵀ·(p − wanted)";
        }
        boolean plain = trace.cell() == CellKind.RNN;
        return plain
                ? "Wₕᵀ·∂L/∂a" + Subject.index(t + 1)
                : "(∂h" + Subject.index(t + 1) + "/∂h" + Subject.index(t) + ")ᵀ·" + name(t + 1);
    }

    private Explanation factor(int t) {
        String factor = subject.say("figure.factor", Numbers.brief(trace.stepFactor(t)));
        double through = GradientBars.throughSquash(trace, t + 1);
        return new Explanation(
                subject.say("title.factor", factor, Subject.index(t), Subject.index(t + 1)),
                subject.say(
                        trace.stepFactor(t) < 1 ? "explain.factor.quieter" : "explain.factor.louder",
                        Subject.index(t + 1),
                        Subject.index(t)),
                List.of(
                        "‖" + name(t + 1) + "‖ = " + number(trace.gradientMagnitude(t + 1)),
                        "  " + "∘ (1 − h²): " + number(through),
                        "  " + "Wₕᵀ·: " + number(trace.gradientMagnitude(t)),
                        number(trace.gradientMagnitude(t)) + " ÷ " + number(trace.gradientMagnitude(t + 1)) + " = "
                                + number(trace.stepFactor(t))));
    }

    private Explanation left() {
        int t = subject.stage().gradientAt();
        List<String> lines = new ArrayList<>();
        for (int s = last - 1; s >= t && lines.size() < 12; s--) {
            lines.add("×" + Numbers.brief(trace.stepFactor(s)) + "  “" + subject.word(s + 1) + "” → “" + subject.word(s)
                    + "”");
        }
        lines.add(number(trace.gradientMagnitude(t)) + " ÷ " + number(trace.gradientMagnitude(last)) + " = "
                + number(trace.gradientLeft(t)));
        String title = t == last
                ? subject.say("title.left.whole", subject.word(t))
                : subject.say(
                        "title.left", Numbers.percent(trace.gradientLeft(t)), subject.word(last), subject.word(t));
        return new Explanation(title, subject.say("explain.left"), lines);
    }

    private Explanation travel() {
        int t = Math.max(0, subject.moment().word());
        boolean through = subject.moment().is(Beat.THROUGH_SQUASH);
        int at = subject.moment().is(Beat.PASSES_BACK) ? Math.max(0, t - 1) : t;
        double magnitude = through ? GradientBars.throughSquash(trace, t) : trace.gradientMagnitude(at);
        List<String> lines = new ArrayList<>();
        if (through && trace.cell() == CellKind.RNN) {
            lines.add("∂L/∂a" + Subject.index(t) + " = (1 − h²) ∘ " + name(t));
            lines.addAll(Arithmetic.small(trace.hiddenSize(), j -> trace.gradientPreActivation(t, j)));
        } else {
            lines.add(name(at) + " =");
            lines.addAll(Arithmetic.small(trace.hiddenSize(), j -> trace.gradientHidden(at, j)));
        }
        lines.add("‖…‖ = " + number(magnitude));
        return new Explanation(
                subject.say("title.travel", number(magnitude)),
                subject.say(through ? "explain.travel.through" : "explain.travel"),
                lines);
    }
}
