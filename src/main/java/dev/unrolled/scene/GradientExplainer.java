package dev.unrolled.scene;

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
            case CELL_GRADIENT -> ofCell(mark.at(0));
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
        return t == last ? "Wₒᵀ·(p − wanted)" : subject.cell().cameFrom(Subject.index(t + 1));
    }

    /** ∂L/∂c_t, and what goes on from it along the cell to the step before. */
    private Explanation ofCell(int t) {
        String name = "∂L/∂c" + Subject.index(t);
        String magnitude = number(GradientBars.cellMagnitude(trace, t));
        String after = Subject.index(t + 1);
        return new Explanation(
                subject.say("title.gradient.cell", Subject.index(t), magnitude),
                subject.say(
                        t == last ? "explain.gradient.cell.last" : "explain.gradient.cell", Subject.index(t), after),
                new Lines()
                        .add(name + " = ∂L/∂h" + Subject.index(t) + " ∘ o ∘ (1 − tanh²c)")
                        .add(t == last ? List.of() : List.of("  + ∂L/∂c" + after + " ∘ f" + after))
                        .add(Arithmetic.small(trace.hiddenSize(), j -> trace.gradientCell(t, j)))
                        .add("‖" + name + "‖ = √Σ(…)² = " + magnitude)
                        .all());
    }

    private Explanation factor(int t) {
        String factor = subject.say("figure.factor", Numbers.brief(trace.stepFactor(t)));
        double through = GradientBars.throughSquash(trace, t + 1);
        return new Explanation(
                subject.say("title.factor", factor, Subject.index(t), Subject.index(t + 1)),
                subject.sayOfCell(
                        trace.stepFactor(t) < 1 ? "explain.factor.quieter" : "explain.factor.louder",
                        Subject.index(t + 1),
                        Subject.index(t)),
                factorLines(t, through));
    }

    private List<String> factorLines(int t, double through) {
        boolean gated = subject.cell().isGated();
        String after = Subject.index(t + 1);
        String way = subject.cell().cameFrom(after);
        return new Lines()
                .add("‖" + name(t + 1) + "‖ = " + number(trace.gradientMagnitude(t + 1)))
                .add(gated ? "‖∂L/∂a" + after + "‖ = " + number(through) : "  ∘ (1 − h²): " + number(through))
                .add(
                        gated
                                ? "‖" + way + "‖ = " + number(trace.gradientMagnitude(t))
                                : "  Wₕᵀ·: " + number(trace.gradientMagnitude(t)))
                .add(number(trace.gradientMagnitude(t)) + " ÷ " + number(trace.gradientMagnitude(t + 1)) + " = "
                        + number(trace.stepFactor(t)))
                .all();
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
        Lines lines = new Lines().add(through ? throughLines(t) : arrived(at)).add("‖…‖ = " + number(magnitude));
        return new Explanation(
                subject.say("title.travel", number(magnitude)),
                subject.sayOfCell(through ? "explain.travel.through" : "explain.travel"),
                lines.all());
    }

    private List<String> arrived(int at) {
        return new Lines()
                .add(name(at) + " =")
                .add(Arithmetic.small(trace.hiddenSize(), j -> trace.gradientHidden(at, j)))
                .all();
    }

    /** The gradients by all sums that are squashed at t, gate by gate. */
    private List<String> throughLines(int t) {
        Lines lines = new Lines();
        if (!subject.cell().isGated()) {
            lines.add("∂L/∂a" + Subject.index(t) + " = (1 − h²) ∘ " + name(t));
            return lines.add(sums(t, 0)).all();
        }
        for (int g = 0; g < subject.cell().gates().size(); g++) {
            lines.add("∂L/∂a." + subject.cell().gates().get(g) + " =").add(sums(t, g));
        }
        return lines.all();
    }

    private List<String> sums(int t, int gate) {
        return Arithmetic.small(trace.hiddenSize(), j -> new Unit(trace, t, j).sumGradient(gate));
    }
}
