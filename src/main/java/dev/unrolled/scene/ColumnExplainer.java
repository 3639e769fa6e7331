package dev.unrolled.scene;

import dev.unrolled.attribution.Contributions;
import dev.unrolled.language.Token;
import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.List;

/** Explains words, their embeddings, states as a whole, and what a state owes to whom. */
final class ColumnExplainer {
    private final Subject subject;
    private final Trace trace;

    ColumnExplainer(Subject subject) {
        this.subject = subject;
        trace = subject.trace();
    }

    Explanation explain(MarkId mark) {
        int t = mark.at(0);
        return switch (mark.kind()) {
            case WORD -> word(t);
            case EMBEDDING -> embedding(t, mark.at(1));
            case MIX -> mix(t, mark.at(1));
            case CARRY -> carry(t);
            default -> column(t);
        };
    }

    private Explanation word(int t) {
        Token token = trace.sentence().tokens().get(t);
        String key = token.off() ? "title.word.off" : token.known() ? "title.word" : "title.word.unknown";
        String learned = subject.lesson().epoch() == 0 ? "explain.word.untrained" : "explain.word";
        String known = subject.lesson().hasTraining() ? learned : "explain.word.given";
        String meaning = token.off() ? "explain.word.off" : token.known() ? known : "explain.word.unknown";
        Lines lines = new Lines()
                .add("x" + Subject.index(t) + " = embedding[" + token.id() + "] =")
                .add(Arithmetic.numbers(
                        trace.embeddingSize(),
                        new Arithmetic.Row(e -> trace.embedding(t, e), e -> MarkId.of(Kind.EMBEDDING, t, e))))
                .add(gradient(t, 0, trace.embeddingSize()));
        return new Explanation(
                subject.say(key, t + 1, token.text()),
                subject.say(meaning, token.text(), trace.embeddingSize()),
                lines.all());
    }

    /** On the way back, how the loss changes with the numbers of the word. */
    private List<CardLine> gradient(int t, int from, int to) {
        if (!subject.stage().isBackward() || !subject.stage().hasGradient(t)) {
            return List.of();
        }
        String at = Subject.index(t);
        CardLine sums = CardLine.term("∂L/∂a" + at, MarkId.gradient(t));
        return new Lines()
                .add("")
                .add("∂L/∂x" + at + (to - from == 1 ? "[" + to + "]" : "") + " = Wₓᵀ·", sums)
                .add(Arithmetic.small(
                        to - from,
                        new Arithmetic.Row(
                                e -> trace.gradientInput(t, from + e), e -> MarkId.of(Kind.EMBEDDING, t, from + e))))
                .all();
    }

    private Explanation embedding(int t, int e) {
        String value = Numbers.number(trace.embedding(t, e));
        return new Explanation(
                subject.say("title.embedding", e + 1, subject.word(t), value),
                subject.say("explain.embedding", subject.word(t), trace.embeddingSize()),
                new Lines()
                        .add(CardLine.term("x" + Subject.index(t), MarkId.word(t)), "[" + (e + 1) + "] = " + value)
                        .add(gradient(t, e, e + 1))
                        .all());
    }

    private Explanation column(int t) {
        Lines lines = new Lines();
        if (subject.stage().step(t) == Stage.Step.STANDING) {
            lines.add("h" + Subject.index(t) + " =");
            lines.add(Arithmetic.numbers(
                    trace.hiddenSize(), new Arithmetic.Row(j -> trace.hidden(t, j), j -> MarkId.state(t, j))));
            if (subject.cell().hasCellState()) {
                lines.add("c" + Subject.index(t) + " =");
                lines.add(Arithmetic.numbers(
                        trace.hiddenSize(), new Arithmetic.Row(j -> trace.cellState(t, j), j -> MarkId.cell(t, j))));
            }
        }
        return new Explanation(
                subject.say("title.column", Subject.index(t), subject.word(t)),
                subject.sayOfCell("explain.column", Subject.index(t), trace.hiddenSize()),
                lines.all());
    }

    private Explanation mix(int t, int k) {
        Contributions parts = trace.contributions();
        double own = 0;
        double all = 0;
        for (int j = 0; j < trace.hiddenSize(); j++) {
            own += Math.abs(parts.of(k, t, j));
            for (int other = 0; other <= t; other++) {
                all += Math.abs(parts.of(other, t, j));
            }
        }
        String percent = Numbers.wholePercent(parts.memoryMix(k, t));
        return new Explanation(
                subject.say("title.mix", subject.word(k), percent, Subject.index(t)),
                subject.say("explain.mix", subject.word(k), Subject.index(t)),
                new Lines()
                        .add(CardLine.term(
                                subject.say("explain.mix.own", subject.word(k), Lines.n(own)), MarkId.word(k)))
                        .add(subject.say("explain.mix.all", Lines.n(all)))
                        .add(Lines.n(own) + " ÷ " + Lines.n(all) + " = " + percent)
                        .all());
    }

    private Explanation carry(int t) {
        Contributions parts = trace.contributions();
        Lines lines = new Lines();
        for (int k = Math.max(0, t - 12); k < t; k++) {
            lines.add(
                    "“" + subject.word(k) + "” ",
                    CardLine.term(Numbers.wholePercent(parts.memoryMix(k, t)), MarkId.mix(t, k)));
        }
        lines.add(
                "1 − ",
                CardLine.term(Numbers.wholePercent(parts.memoryMix(t, t)), MarkId.mix(t, t)),
                " = " + Numbers.wholePercent(parts.carry(t)));
        return new Explanation(
                subject.say("title.carry", Numbers.wholePercent(parts.carry(t)), Subject.index(t)),
                subject.say("explain.carry", Subject.index(t), subject.word(t)),
                lines.all());
    }
}
