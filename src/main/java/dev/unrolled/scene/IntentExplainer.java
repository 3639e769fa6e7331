package dev.unrolled.scene;

import dev.unrolled.network.Parameters;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

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
                List.of("z = Wₒ·h" + last + " + bₒ", "p = softmax(z)"));
    }

    private Explanation intent(int k) {
        String name = trace.intents().get(k);
        if (!subject.stage().isClassified()) {
            return new Explanation(
                    subject.say("title.intent.waiting", name), subject.say("explain.intent.waiting", name), List.of());
        }
        boolean wanted = k == trace.target();
        return new Explanation(
                subject.say("title.intent", name, Numbers.percent(trace.probability(k))),
                subject.say(wanted ? "explain.intent.wanted" : "explain.intent", name),
                lines(k));
    }

    private List<String> lines(int k) {
        Parameters weights = subject.weights();
        int last = trace.steps() - 1;
        List<String> lines = new ArrayList<>();
        lines.add("z = Wₒ·h" + Subject.index(last) + " + bₒ = " + Numbers.number(trace.logit(k)));
        lines.addAll(Arithmetic.products(
                trace.hiddenSize(), j -> weights.get("readout.weight", k, j), j -> trace.hidden(last, j)));
        lines.add("  + " + Numbers.number(weights.get("readout.bias", k, 0)));
        double sum = 0;
        double top = trace.logit(trace.predicted());
        for (int i = 0; i < trace.intentCount(); i++) {
            sum += Math.exp(trace.logit(i) - top);
        }
        lines.add("p = eᶻ ÷ Σ eᶻ");
        double scale = Math.abs(top) < 300 ? Math.exp(top) : 1;
        double own = Math.exp(trace.logit(k) - top) * scale;
        lines.add("  = " + Numbers.number(own) + " ÷ " + Numbers.number(sum * scale) + " = "
                + Numbers.percent(trace.probability(k)));
        return lines;
    }

    private Explanation loss() {
        double p = trace.probability(trace.target());
        String name = trace.intents().get(trace.target());
        List<String> lines = subject.stage().isLossKnown()
                ? List.of(
                        "p(" + name + ") = " + Numbers.number(p),
                        "L = −ln p = " + Numbers.number(trace.loss()),
                        "−ln(1 ÷ " + trace.intentCount() + ") = " + Numbers.number(Math.log(trace.intentCount())))
                : List.of();
        return new Explanation(
                subject.say("title.loss", Numbers.number(trace.loss())), subject.say("explain.loss", name), lines);
    }
}
