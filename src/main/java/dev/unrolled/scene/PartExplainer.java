package dev.unrolled.scene;

import dev.unrolled.attribution.Method;
import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.scene.Stage.Step;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Explains the parts of a unit: what each word gives to it, and that they sum to its value. */
final class PartExplainer {
    private static final int MOST_LINES = 14;
    private static final int NAME = 16;
    private static final int NUMBER = 8;

    private final Subject subject;
    private final Trace trace;

    PartExplainer(Subject subject) {
        this.subject = subject;
        trace = subject.trace();
    }

    Explanation explain(MarkId mark) {
        int t = mark.at(0);
        int j = mark.at(1);
        Step step = subject.stage().step(t);
        boolean sums = !subject.cell().isGated() && (step == Step.COMBINING || step == Step.SQUASHING);
        Parts parts = sums ? Combination.of(trace, t).unit(j) : Parts.ofState(trace, t, j);
        return new Explanation(title(mark, parts), meaning(mark, sums), lines(mark, parts, sums));
    }

    private String title(MarkId mark, Parts parts) {
        return switch (mark.kind()) {
            case PART -> subject.say("title.part", subject.word(mark.at(2)), Numbers.number(parts.word(mark.at(2))));
            case BIAS -> subject.say("title.bias", Numbers.number(parts.bias()));
            default -> subject.say("title.rest");
        };
    }

    private String meaning(MarkId mark, boolean sums) {
        int t = mark.at(0);
        int unit = mark.at(1) + 1;
        if (mark.kind() == Kind.REST) {
            return subject.say("explain.rest");
        } else if (mark.kind() == Kind.BIAS) {
            return subject.say(sums ? "explain.bias.sum" : "explain.bias", unit, Subject.index(t));
        }
        int k = mark.at(2);
        if (sums) {
            return k == t
                    ? subject.say("explain.part.input", subject.word(k), unit, Subject.index(t))
                    : subject.say("explain.part.memory", subject.word(k), unit, Numbers.subscript(t));
        }
        boolean exact = trace.contributions().method() == Method.EXACT_SHAPLEY;
        return exact
                ? subject.say("explain.part.exact", subject.word(k), unit, Subject.index(t))
                : subject.say(
                        "explain.part.integrated",
                        subject.word(k),
                        unit,
                        Subject.index(t),
                        trace.contributions().residual());
    }

    /** The bias, the words, their sum; in a long sentence the words that give most. */
    private List<CardLine> lines(MarkId mark, Parts parts, boolean sums) {
        int t = mark.at(0);
        int j = mark.at(1);
        List<CardLine> lines = new ArrayList<>();
        lines.add(padded(subject.say("explain.part.bias"), parts.bias(), MarkId.bias(t, j)));
        List<Integer> words = parts.largest(MOST_LINES);
        double rest = parts.value() - parts.bias();
        for (int k : words) {
            lines.add(padded("“" + subject.word(k) + "”", parts.word(k), MarkId.part(t, j, k)));
            rest -= parts.word(k);
        }
        if (words.size() < parts.words()) {
            lines.add(padded(subject.say("explain.part.others", parts.words() - words.size()), rest, ""));
        }
        String name = (sums ? "a" : "h") + Subject.index(t) + "[" + (j + 1) + "]";
        lines.add(padded("Σ = " + name, parts.value(), MarkId.state(t, j)));
        return lines;
    }

    private static CardLine padded(String name, double value, String mark) {
        String number = Numbers.fixed(value, 3);
        int gap = Math.max(1, NAME + NUMBER + 1 - Math.max(NAME, name.length()) - number.length());
        return CardLine.of(name + " ".repeat(Math.max(0, NAME - name.length()) + gap), CardLine.term(number, mark));
    }
}
