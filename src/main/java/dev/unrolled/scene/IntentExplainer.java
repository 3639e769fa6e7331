package dev.unrolled.scene;

import dev.unrolled.network.Parameters;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.List;
import java.util.stream.IntStream;

/** Explains the intents' probabilities and the loss. */
final class IntentExplainer {
    private final Subject subject;
    private final Trace trace;

    IntentExplainer(Subject subject) {
        this.subject = subject;
        trace = subject.trace();
    }

    Explanation explain(MarkId mark) {
        return switch (mark.kind()) {
            case INTENT -> intent(mark.at(0));
            case LOSS -> loss();
            default -> readout();
        };
    }

    private Explanation readout() {
        String last = Numbers.subscript(trace.steps());
        return new Explanation(
                subject.say("title.readout", last),
                subject.say("explain.readout", last, trace.intentCount()),
                new Lines()
                        .add("z = Wₒ·", CardLine.term("h" + last, MarkId.column(trace.steps() - 1)), " + bₒ")
                        .add("p = softmax(z)")
                        .all());
    }

    private Explanation intent(int k) {
        String name = subject.intent(k);
        if (!subject.stage().isClassified()) {
            return new Explanation(
                    subject.say("title.intent.waiting", name), subject.say("explain.intent.waiting", name), List.of());
        }
        boolean wanted = k == trace.target();
        return new Explanation(
                title(k, name),
                subject.say(
                        wanted ? "explain.intent.wanted" : "explain.intent",
                        name,
                        trace.hiddenSize(),
                        trace.intentCount(),
                        k + 1),
                lines(k));
    }

    /** As it stands in the figure: at the update with what the step makes of it. */
    private String title(int k, String name) {
        String now = Numbers.percent(trace.probability(k));
        return subject.stage().isUpdate()
                ? subject.say("title.intent.update", name, now, after(k))
                : subject.say("title.intent", name, now);
    }

    private String after(int k) {
        return Numbers.percent(subject.lesson().update().after().probability(k));
    }

    private List<CardLine> lines(int k) {
        Parameters weights = subject.weights();
        int last = trace.steps() - 1;
        Lines lines = new Lines();
        CardLine state = CardLine.term("h" + Subject.index(last), MarkId.column(last));
        String at = "[" + (k + 1) + "]";
        lines.add("z" + at + " = Wₒ" + at + "·", state, " + bₒ" + at + " = " + Numbers.number(trace.logit(k)));
        lines.add(Arithmetic.products(
                trace.hiddenSize(),
                j -> weights.get("readout.weight", k, j),
                new Arithmetic.Row(j -> trace.hidden(last, j), j -> MarkId.state(last, j))));
        lines.add("  + " + Numbers.number(weights.get("readout.bias", k, 0)));
        double[] scores = IntStream.range(0, trace.intentCount())
                .mapToDouble(trace::logit)
                .toArray();
        lines.softmax(scores, k, trace.probability(k));
        if (subject.stage().isUpdate()) {
            String after = subject.say("explain.intent.after", after(k), k + 1);
            lines.add("").add(CardLine.term(after, MarkId.of(MarkId.Kind.UPDATE)));
        }
        return lines.all();
    }

    /** What the loss would be if every intent were equally likely. */
    private String guessing() {
        int intents = trace.intentCount();
        return subject.say("explain.loss.guessing", intents, Numbers.number(Math.log(intents)));
    }

    private Explanation loss() {
        double p = trace.probability(trace.target());
        String name = subject.intent(trace.target());
        Lines lines = new Lines();
        if (subject.stage().isLossKnown()) {
            lines.add("p(" + name + ") = ", Lines.n(p, MarkId.intent(trace.target())))
                    .add("L = −ln p = " + Numbers.number(trace.loss()))
                    .add(guessing());
        }
        return new Explanation(
                subject.say("title.loss", Numbers.number(trace.loss())),
                subject.say("explain.loss", name),
                lines.all());
    }
}
