package dev.unrolled.scene;

import dev.unrolled.timeline.Beat;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.List;

/** Explains gradients, the factors between them, and what is left of them. */
final class GradientExplainer {
    private static final int MOST_FACTORS = 12;

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
        Lines lines = new Lines().add(name(t) + " = ", source(t)).add(numbers(t));
        lines.add("‖" + name(t) + "‖ = √Σ(…)² = " + number(trace.gradientMagnitude(t)));
        lines.add("").add(weights(t));
        String key = t == last ? "explain.gradient.last" : "explain.gradient";
        return new Explanation(
                subject.say("title.gradient", Subject.index(t), number(trace.gradientMagnitude(t))),
                subject.say(key, Subject.index(t), subject.word(t)),
                lines.all());
    }

    /** What the step gives to ∂L/∂W_hh: one term of a sum over all steps, an outer product. */
    private List<CardLine> weights(int t) {
        String term = subject.cell().weightGradientTerm(Subject.index(t), Subject.index(t - 1));
        return new Lines()
                .add(subject.cell().weightGradient())
                .add(subject.say("explain.gradient.weights", subject.word(t)))
                .add(t == 0 ? List.of("h₀ = 0") : List.of())
                .add("‖" + term + "‖ = " + number(trace.weightGradientShare(t)))
                .all();
    }

    private List<CardLine> numbers(int t) {
        return Arithmetic.small(
                trace.hiddenSize(), new Arithmetic.Row(j -> trace.gradientHidden(t, j), j -> MarkId.state(t, j)));
    }

    private CardLine source(int t) {
        return t == last
                ? CardLine.of(
                        "Wₒᵀ·(",
                        CardLine.term("p", MarkId.of(MarkId.Kind.READOUT)),
                        " − " + subject.say("explain.wanted") + ")")
                : CardLine.term(subject.cell().cameFrom(Subject.index(t + 1)), MarkId.gradient(t + 1));
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
                        .add(name + " = ", term(t), " ∘ o ∘ (1 − tanh²c)")
                        .add(t == last ? List.of() : List.of(CardLine.of("  + ", alongCell(t + 1), " ∘ f" + after)))
                        .add(Arithmetic.small(
                                trace.hiddenSize(),
                                new Arithmetic.Row(j -> trace.gradientCell(t, j), j -> MarkId.cell(t, j))))
                        .add("‖" + name + "‖ = √Σ(…)² = " + magnitude)
                        .all());
    }

    private CardLine term(int t) {
        return CardLine.term(name(t), MarkId.gradient(t));
    }

    private static CardLine alongCell(int t) {
        return CardLine.term("∂L/∂c" + Subject.index(t), MarkId.of(MarkId.Kind.CELL_GRADIENT, t));
    }

    private CardLine magnitude(int t) {
        return Lines.n(trace.gradientMagnitude(t), MarkId.gradient(t));
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

    private List<CardLine> factorLines(int t, double through) {
        String after = Subject.index(t + 1);
        String way = subject.cell().cameFrom(after);
        return new Lines()
                .add("‖" + name(t + 1) + "‖ = ", magnitude(t + 1))
                .add("‖∂L/∂a" + after + "‖ = " + number(through))
                .add("‖" + name(t) + "‖ = ‖" + way + "‖")
                .add("  = ", magnitude(t))
                .add(magnitude(t), " ÷ ", magnitude(t + 1), " = " + number(trace.stepFactor(t)))
                .all();
    }

    private Explanation left() {
        int t = subject.stage().gradientAt();
        Lines lines = new Lines();
        for (int s = last - 1; s >= t && s > last - 1 - MOST_FACTORS; s--) {
            lines.add(
                    CardLine.term("×" + Numbers.brief(trace.stepFactor(s)), MarkId.factor(s)),
                    "  “" + subject.word(s + 1) + "” → “" + subject.word(s) + "”");
        }
        lines.add(magnitude(t), " ÷ ", magnitude(last), " = " + number(trace.gradientLeft(t)));
        String title = t == last
                ? subject.say("title.left.whole", subject.word(t))
                : subject.say(
                        "title.left", Numbers.percent(trace.gradientLeft(t)), subject.word(last), subject.word(t));
        return new Explanation(title, subject.say("explain.left"), lines.all());
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

    private List<CardLine> arrived(int at) {
        return new Lines().add(term(at), " =").add(numbers(at)).all();
    }

    /** The gradients by all sums that are squashed at t, gate by gate. */
    private List<CardLine> throughLines(int t) {
        Lines lines = new Lines();
        if (!subject.cell().isGated()) {
            lines.add("∂L/∂a" + Subject.index(t) + " = (1 − h²) ∘ ", term(t));
            return lines.add(sums(t, 0)).all();
        }
        for (int g = 0; g < subject.cell().gates().size(); g++) {
            lines.add("∂L/∂a." + subject.cell().gates().get(g) + " =").add(sums(t, g));
        }
        return lines.all();
    }

    private List<CardLine> sums(int t, int gate) {
        return Arithmetic.small(
                trace.hiddenSize(),
                new Arithmetic.Row(j -> new Unit(trace, t, j).sumGradient(gate), j -> MarkId.state(t, j)));
    }
}
