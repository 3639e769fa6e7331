package dev.unrolled.tour.code;

import dev.unrolled.network.Parameters;
import dev.unrolled.scene.Arithmetic;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.timeline.Beat;
import dev.unrolled.tour.page.MarkName;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import java.util.OptionalInt;

/** Where the values of the program's variables come from, in the program's own names; indices count from 0, as in the listing. */
final class CodeAnswers {
    private final CodePage page;
    private final Wording wording;
    private final Trace trace;

    /** Of a page with at least one word. */
    CodeAnswers(CodePage page, Wording wording) {
        this.page = page;
        this.wording = wording;
        trace = page.lesson().trace();
    }

    Optional<Explanation> explain(String mark) {
        MarkName name = MarkName.of(mark);
        int units = trace.hiddenSize();
        if (!name.kind().equals("bar") || name.numbers().size() != 2) {
            return Optional.empty();
        }
        int i = name.at(1);
        boolean classified = page.moment().is(Beat.CLASSIFY);
        return switch (name.at(0)) {
            case 0 -> at(i, trace.embeddingSize(), page.reading()).map(t -> embedding(t, i));
            case 1 -> at(i, units, page.summed()).map(t -> sum(t, i));
            case 2 -> Optional.of(i).filter(j -> j < units).map(this::state);
            case 3 ->
                Optional.of(i)
                        .filter(k -> classified && k < trace.intentCount())
                        .map(this::score);
            case 4 ->
                Optional.of(i)
                        .filter(k -> classified && k < trace.intentCount())
                        .map(this::intent);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> at(int i, int size, OptionalInt step) {
        return i < size && step.isPresent() ? Optional.of(step.getAsInt()) : Optional.empty();
    }

    private String word(int t) {
        return trace.sentence().tokens().get(t).text();
    }

    private String title(String which, double value) {
        return wording.say("story.code.value", which, Numbers.number(value));
    }

    private Explanation embedding(int t, int e) {
        String which = "x[" + e + "]";
        int row = trace.sentence().tokens().get(t).id();
        return new Explanation(
                title(which, trace.embedding(t, e)),
                wording.say("answer.code.x", word(t), trace.embeddingSize()),
                new Lines()
                        .add("x = embedding[" + row + "]")
                        .equation(which, "embedding[" + row + "][" + e + "]", trace.embedding(t, e))
                        .all());
    }

    private Parameters weights() {
        return trace.network().parameters();
    }

    private double bias(int j) {
        return weights().get("cell.bias_ih_l0", j, 0) + weights().get("cell.bias_hh_l0", j, 0);
    }

    /** What is said of numbers that the program itself doesn't name. */
    private String inside(String key) {
        return page.dialect().hidesSums() ? key + ".inside" : key;
    }

    private Explanation sum(int t, int j) {
        int units = trace.hiddenSize();
        double input = Arithmetic.dot(
                trace.embeddingSize(), e -> weights().get("cell.weight_ih_l0", j, e), e -> trace.embedding(t, e));
        double memory =
                Arithmetic.dot(units, i -> weights().get("cell.weight_hh_l0", j, i), i -> trace.hidden(t - 1, i));
        Lines lines = new Lines()
                .add("Wx[" + j + "] @ x =")
                .add(Arithmetic.products(
                        trace.embeddingSize(),
                        e -> weights().get("cell.weight_ih_l0", j, e),
                        new Arithmetic.Row(e -> trace.embedding(t, e), e -> "bar/0/" + e)))
                .add("  = " + Lines.n(input))
                .add("Wh[" + j + "] @ state =")
                .add(Arithmetic.products(
                        units,
                        i -> weights().get("cell.weight_hh_l0", j, i),
                        new Arithmetic.Row(i -> trace.hidden(t - 1, i), i -> before(i))))
                .add("  = " + Lines.n(memory))
                .add("b[" + j + "] = " + Lines.n(bias(j)))
                .equation("a[" + j + "]", Lines.sum(input, memory, bias(j)), trace.preActivation(t, j));
        return new Explanation(
                title("a[" + j + "]", trace.preActivation(t, j)),
                wording.say(inside("answer.code.a"), word(t)),
                lines.all());
    }

    /** The state before stands on the page as long as the new one hasn't taken its place. */
    private String before(int i) {
        return page.moment().is(Beat.COMBINE) ? "bar/2/" + i : "";
    }

    private Explanation state(int j) {
        int t = page.held();
        String which = "state[" + j + "]";
        if (t < 0) {
            Lines zero =
                    new Lines().add("state = zeros(" + trace.hiddenSize() + ")").add(which + " = 0");
            return new Explanation(title(which, 0), wording.say("answer.code.state.zero"), zero.all());
        }
        double a = trace.preActivation(t, j);
        return new Explanation(
                title(which, trace.hidden(t, j)),
                wording.say("answer.code.state", word(t)),
                new Lines()
                        .add(
                                "a[" + j + "] = ",
                                page.summed().equals(OptionalInt.of(t)) ? Lines.n(a, "bar/1/" + j) : Lines.n(a))
                        .add("state = tanh(a)")
                        .equation(which, "tanh(" + Lines.n(a) + ")", trace.hidden(t, j))
                        .all());
    }

    private String intentName(int k) {
        return wording.intent(trace.intents().get(k));
    }

    private Explanation score(int k) {
        int last = trace.steps() - 1;
        Lines lines = new Lines()
                .add("Wo[" + k + "] @ state =")
                .add(Arithmetic.products(
                        trace.hiddenSize(),
                        j -> weights().get("readout.weight", k, j),
                        new Arithmetic.Row(j -> trace.hidden(last, j), j -> "bar/2/" + j)))
                .add("  = " + Lines.n(trace.logit(k) - weights().get("readout.bias", k, 0)))
                .add("bo[" + k + "] = " + Lines.n(weights().get("readout.bias", k, 0)))
                .equation(
                        "scores[" + k + "]",
                        Lines.sum(
                                trace.logit(k) - weights().get("readout.bias", k, 0),
                                weights().get("readout.bias", k, 0)),
                        trace.logit(k));
        return new Explanation(
                title(intentName(k), trace.logit(k)),
                wording.say(inside("answer.code.score"), intentName(k), k),
                lines.all());
    }

    private Explanation intent(int k) {
        double all = 0;
        for (int other = 0; other < trace.intentCount(); other++) {
            all += StrictMath.exp(trace.logit(other));
        }
        double own = StrictMath.exp(trace.logit(k));
        Lines lines = new Lines()
                .add("intent = exp(scores) ÷ Σ exp(scores)")
                .add("exp(", Lines.n(trace.logit(k), "bar/3/" + k), ") = " + Lines.n(own))
                .add("Σ exp(scores) = " + Lines.n(all))
                .equation("intent[" + k + "]", Lines.n(own) + " ÷ " + Lines.n(all), trace.probability(k));
        return new Explanation(
                title(intentName(k), trace.probability(k)),
                wording.say("answer.code.intent", intentName(k), trace.intentCount()),
                lines.all());
    }
}
