package dev.unrolled.tour.gates;

import dev.unrolled.network.Parameters;
import dev.unrolled.scene.Arithmetic;
import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.Map;
import java.util.Optional;

/** Where the numbers on the way of a GRU's memory come from. */
final class GruAnswers {
    private static final String BEFORE = "before";
    private static final String CANDIDATE = "card/n";
    private static final String OLD = "old";
    private static final String REST = "label/rest";

    private final Asking asking;
    private final GatesPage page;
    private final GruStep step;
    private final String before;
    private final String now;

    GruAnswers(Asking asking, GatesPage page) {
        this.asking = asking;
        this.page = page;
        step = (GruStep) page.step();
        before = "h" + asking.before();
        now = "h" + asking.now();
    }

    Optional<Explanation> explain(String mark) {
        return Optional.ofNullable(
                switch (mark) {
                    case BEFORE -> page.t() == 0 ? asking.nothing(before) : before();
                    case "label/kept", "knot/z" -> kept();
                    case REST -> rest();
                    case "label/new", "knot/new" -> added();
                    case "after", "knot/sum" -> after();
                    case "after/own" -> ownAfter();
                    case OLD -> recalled();
                    case "label/r", "knot/r" -> reset();
                    default -> null;
                });
    }

    /** The step before, which no hand holds. */
    private Explanation before() {
        GruStep last = GruStep.of(page.lesson().trace(), page.t() - 1, page.unit(), Map.of());
        String word = page.lesson().sentence().tokens().get(page.t() - 1).text();
        String index = asking.before();
        String name =
                before + " = (1 − z" + index + ")·n" + index + " + z" + index + "·h" + Numbers.subscript(page.t() - 1);
        String mixed =
                Lines.product(1 - last.update(), last.value("n")) + " + " + Lines.product(last.update(), last.before());
        return asking.card("before.h", before, asking.unit(), step.before(), word)
                .with(new Lines().equation(name, mixed, step.before()));
    }

    private CardLine keeping(GruStep of) {
        return Lines.times(Lines.n(of.update(), "card/z"), Lines.f(of.before(), BEFORE));
    }

    private static CardLine adding(GruStep of) {
        return Lines.times(Lines.n(1 - of.update(), REST), Lines.f(of.value("n"), CANDIDATE));
    }

    private Explanation kept() {
        return asking.card("kept.z", "z·" + before, asking.unit(), step.kept(), before)
                .with(new Lines().add(asking.hand("z")).equation("z·" + before, keeping(step), step.kept()));
    }

    private Explanation rest() {
        CardLine taken = CardLine.of("1 − ", Lines.n(step.update(), "card/z"));
        return asking.card("rest", "1 − z", asking.unit(), 1 - step.update())
                .with(new Lines().add(asking.hand("z")).equation("1 − z", taken, 1 - step.update()));
    }

    private Explanation added() {
        return asking.card("added.n", "(1 − z)·n", asking.unit(), step.added())
                .with(new Lines().add(asking.hand("z", "r")).equation("(1 − z)·n", adding(step), step.added()));
    }

    private Lines after(GruStep of) {
        CardLine sum = CardLine.of(adding(of), " + ", keeping(of));
        return new Lines().equation(now + " = (1 − z)·n + z·" + before, sum, of.hidden());
    }

    private Explanation after() {
        return asking.card("after.z", now, asking.unit(), step.hidden(), page.word())
                .with(new Lines().add(asking.hand("z", "r")).add(after(step).all()));
    }

    private Explanation ownAfter() {
        GruStep own = (GruStep) page.own();
        return asking.card("own", now, asking.unit(), own.hidden()).with(after(own));
    }

    /** The products of a row of a matrix of the candidate's block. */
    private Lines products(String matrix, String name, int size, Arithmetic.Row row) {
        Trace trace = page.lesson().trace();
        Parameters weights = trace.network().parameters();
        int at = 2 * trace.hiddenSize() + page.unit();
        return new Lines().add(name).add(Arithmetic.products(size, i -> weights.get(matrix, at, i), row));
    }

    private double bias(String name) {
        Trace trace = page.lesson().trace();
        return trace.network().parameters().get(name, 2 * trace.hiddenSize() + page.unit(), 0);
    }

    private Explanation recalled() {
        Trace trace = page.lesson().trace();
        Lines lines = page.t() == 0
                ? new Lines().add("Wₕ·" + before + " = 0")
                : products(
                        "cell.weight_hh_l0",
                        "Wₕ·" + before + " = " + Lines.n(step.recalled() - memoryBias()),
                        trace.hiddenSize(),
                        new Arithmetic.Row(i -> trace.hidden(page.t() - 1, i), i -> GatesAnswers.LISTEN));
        return asking.card("recalled", "q", asking.unit(), step.recalled(), before)
                .with(lines.add(whatIsRecalled().all()));
    }

    private double memoryBias() {
        return bias("cell.bias_hh_l0");
    }

    private Lines whatIsRecalled() {
        String sum = Lines.sum(step.recalled() - memoryBias(), memoryBias());
        return new Lines().equation("q = Wₕ·" + before + " + bₕ", sum, step.recalled());
    }

    private CardLine resetting() {
        return Lines.times(Lines.n(step.reset(), "card/r"), Lines.f(step.recalled(), OLD));
    }

    private Explanation reset() {
        double product = step.reset() * step.recalled();
        return asking.card("reset", "r·q", asking.unit(), product)
                .with(whatIsRecalled().add(asking.hand("r")).equation("r·q", resetting(), product));
    }

    /** The candidate where a hand holds the reset gate. */
    Explanation candidate() {
        Trace trace = page.lesson().trace();
        double bias = bias("cell.bias_ih_l0");
        String word = "word/" + page.t();
        Lines lines = products(
                "cell.weight_ih_l0",
                "Wₓ·x" + asking.now() + " = " + Lines.n(step.heard() - bias),
                trace.embeddingSize(),
                new Arithmetic.Row(e -> trace.embedding(page.t(), e), e -> word));
        CardLine sum = CardLine.of(Lines.sum(step.heard() - bias, bias), " + ", resetting());
        return asking.card("candidate", "n", asking.unit(), step.value("n"))
                .with(lines.add(whatIsRecalled().all())
                        .add(asking.hand("r"))
                        .equation("a = Wₓ·x" + asking.now() + " + bₓ + r·q", sum, step.sum("n"))
                        .equation("n", "tanh(" + Lines.n(step.sum("n")) + ")", step.value("n")));
    }
}
