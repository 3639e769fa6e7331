package dev.unrolled.tour.time;

import dev.unrolled.attribution.SpectralRadius;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.scene.Arithmetic;
import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.tour.page.MarkName;
import dev.unrolled.tour.page.Part;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;

/** Where the gradient at every word comes from, the factors between them, and what is left at the first word. */
final class TimeAnswers {
    /** A gradient that is smaller changes the loss by less than the loss has digits for. */
    private static final double MEASURABLE = 1e-10;

    private final Echo echo;
    private final Trace trace;
    private final Wording wording;
    private final int last;

    TimeAnswers(Echo echo, Wording wording) {
        this.echo = echo;
        this.wording = wording;
        trace = echo.trace();
        last = trace.steps() - 1;
    }

    Optional<Explanation> explain(String mark) {
        MarkName name = MarkName.of(mark);
        if (name.is("bar", trace.steps())) {
            return Optional.of(gradient(name.at(0)));
        } else if (name.is("factor", last)) {
            return Optional.of(factor(name.at(0)));
        } else if (name.is("norm", trace.steps(), trace.steps()) && name.at(1) < name.at(0)) {
            return Optional.of(new NormAnswers(echo, wording).norm(name.at(0), name.at(1)));
        }
        return name.kind().equals("verdict")
                ? Optional.of(left())
                : new ClippingAnswers(echo, wording).explain(name.kind(), mark);
    }

    /** Of the bars and of the length of the whole gradient; of what has all but vanished, nothing. */
    static Optional<Check> check(Echo echo, String mark) {
        MarkName name = MarkName.of(mark);
        if (name.is("bar", echo.trace().steps())) {
            return Optional.of(name.at(0))
                    .filter(t -> !isFaint(echo.trace(), t))
                    .map(t -> Check.ofState(echo.trace(), t));
        }
        return Optional.of(mark)
                .filter(id ->
                        id.startsWith(ClippingAnswers.CAME) && echo.trace().gradientNorm() > MEASURABLE)
                .map(id -> Check.ofWeights(echo.trace()));
    }

    private static boolean isFaint(Trace trace, int t) {
        double magnitude = trace.gradientMagnitude(t);
        return magnitude > 0 && magnitude < MEASURABLE;
    }

    /** {@code ₁} for step 0. */
    static String index(int t) {
        return Numbers.subscript(t + 1);
    }

    private static String gradientName(int t) {
        return "∂L/∂h" + index(t);
    }

    /** The squash's slopes at a step: {@code (1 − h₂²)}. */
    static String slopes(Echo echo, int t) {
        boolean tanh = echo.setting().squash() == Nonlinearity.TANH;
        return tanh ? "(1 − h" + index(t) + "²)" : "relu′(a" + index(t) + ")";
    }

    private CardLine magnitude(int t) {
        return Lines.n(trace.gradientMagnitude(t), "bar/" + t);
    }

    private Explanation gradient(int t) {
        String key = isFaint(trace, t) ? ".faint" : t == last ? ".last" : "";
        Lines lines = new Lines()
                .add(t == last ? fromAnswer() : fromNext(t))
                .add("  = " + Lines.n(trace.gradientHidden(t, 0)))
                .add(gradientName(t) + " =")
                .add(numbers(trace::gradientHidden, t));
        String magnitude = Numbers.number(trace.gradientMagnitude(t));
        lines.add("‖" + gradientName(t) + "‖ = √Σ(…)² = " + magnitude);
        String next = echo.word(Math.min(last, t + 1));
        return new Explanation(
                wording.say("story.learning.gradient", echo.word(t), magnitude),
                wording.say("answer.time.gradient" + key, echo.word(t), next),
                lines.all());
    }

    /** A number for each unit of a step. */
    private interface OfUnit {
        double at(int t, int j);
    }

    private List<CardLine> numbers(OfUnit value, int t) {
        return Arithmetic.small(trace.hiddenSize(), j -> value.at(t, j));
    }

    private List<CardLine> fromAnswer() {
        String wanted = wording.say("explain.wanted");
        return new Lines()
                .add("p − " + wanted + " =")
                .add(Arithmetic.small(trace.intentCount(), trace::gradientLogit))
                .add(gradientName(last) + " = Wₒᵀ·(p − " + wanted + ")")
                .add(gradientName(last) + "[1] =")
                .add(Arithmetic.smallProducts(
                        trace.intentCount(), k -> weight("readout.weight", k), trace::gradientLogit))
                .all();
    }

    private List<CardLine> fromNext(int t) {
        String sums = "∂L/∂a" + index(t + 1);
        CardLine next = CardLine.term(gradientName(t + 1), "bar/" + (t + 1));
        return new Lines()
                .add(sums + " = " + slopes(echo, t + 1) + " ∘ ", next, " =")
                .add(numbers(trace::gradientPreActivation, t + 1))
                .add(gradientName(t) + " = Wₕᵀ·" + sums)
                .add(gradientName(t) + "[1] =")
                .add(Arithmetic.smallProducts(
                        trace.hiddenSize(),
                        i -> weight("cell.weight_hh_l0", i),
                        i -> trace.gradientPreActivation(t + 1, i)))
                .all();
    }

    /** From the first unit to some row. */
    private double weight(String tensor, int row) {
        return trace.network().parameters().get(tensor, row, 0);
    }

    /** The length of the gradient by the sums of a step, after the slopes and before the matrix. */
    private double throughSlopes(int t) {
        double sum = 0;
        for (int j = 0; j < trace.hiddenSize(); j++) {
            sum += trace.gradientPreActivation(t, j) * trace.gradientPreActivation(t, j);
        }
        return Math.sqrt(sum);
    }

    private Explanation factor(int t) {
        String sums = "∂L/∂a" + index(t + 1);
        double arrived = trace.gradientMagnitude(t + 1);
        double through = throughSlopes(t + 1);
        Lines lines = new Lines()
                .add("‖" + gradientName(t + 1) + "‖ = ", magnitude(t + 1))
                .add("‖" + slopes(echo, t + 1) + " ∘ " + gradientName(t + 1) + "‖ = " + Lines.n(through))
                .add("‖Wₕᵀ·" + sums + "‖ = ", magnitude(t))
                .add("");
        if (arrived > 0 && through > 0) {
            lines.add(wording.say("answer.time.slopes") + " = " + quotient(through, arrived))
                    .add(wording.say("answer.time.matrix") + " = " + quotient(trace.gradientMagnitude(t), through));
        }
        lines.add(magnitude(t), " ÷ ", magnitude(t + 1), " = " + Numbers.brief(trace.stepFactor(t)));
        return new Explanation(
                factorTitle(echo, t, wording),
                wording.say("answer.time.factor", echo.word(t + 1), echo.word(t)),
                lines.all());
    }

    /** What a factor is, with its value. */
    static String factorTitle(Echo echo, int t, Wording wording) {
        String factor = Numbers.brief(echo.trace().stepFactor(t));
        return wording.say("story.time.factor", echo.word(t + 1), echo.word(t), factor);
    }

    private static String quotient(double part, double whole) {
        return Lines.n(part) + " ÷ " + Lines.n(whole) + " = " + Lines.n(part / whole);
    }

    /** The radius of the matrix, and how the factors multiply. */
    private Explanation left() {
        Lines lines = radius().add("");
        for (int t = last - 1; t >= 0; t--) {
            String way = "  “" + echo.word(t + 1) + "” → “" + echo.word(t) + "”";
            lines.add(CardLine.term("×" + Numbers.brief(trace.stepFactor(t)), "factor/" + t), way);
        }
        lines.add(magnitude(0), " ÷ ", magnitude(last), " = " + leftSaid());
        return new Explanation(
                title(echo, wording), wording.say("answer.time.verdict", echo.word(last), echo.word(0)), lines.all());
    }

    private String leftSaid() {
        return echo.fate().equals("fades") ? Part.of(echo.left(), wording) : Numbers.number(echo.left());
    }

    /** What the verdict is about, in one line. */
    static String title(Echo echo, Wording wording) {
        return wording.say("answer.time.verdict.title", echo.radius(), echo.word(0));
    }

    private Lines radius() {
        double[] moduli = SpectralRadius.moduli(trace.network().parameters());
        Lines lines = new Lines();
        if (echo.radius() != echo.own()) {
            lines.add("Wₕ ← Wₕ·" + Lines.n(echo.radius()) + " ÷ " + Lines.n(echo.own()));
        }
        return lines.add("|λ(Wₕ)| =")
                .add(Arithmetic.small(moduli.length, j -> moduli[j]))
                .add("ρ(Wₕ) = max |λ(Wₕ)| = " + Lines.n(echo.radius()));
    }
}
