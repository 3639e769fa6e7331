package dev.unrolled.tour.loop;

import static dev.unrolled.wording.Numbers.subscript;

import dev.unrolled.attribution.Contributions;
import dev.unrolled.scene.Arithmetic;
import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.scene.MarkId;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.tour.page.MarkName;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the numbers of the loop's page come from. Steps t and units j count from 0. */
final class LoopAnswers {
    private final LoopPage page;
    private final Wording wording;

    LoopAnswers(LoopPage page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    Optional<Explanation> explain(String mark) {
        int words = page.words();
        if (words == 0) {
            return Optional.empty();
        }
        MarkName name = MarkName.of(mark);
        if (name.is("unit", words, trace().hiddenSize())) {
            return unit(name.at(0), name.at(1));
        } else if (name.is("mix", words, words) && name.at(1) <= name.at(0)) {
            return Optional.of(mix(name.at(0), name.at(1)));
        }
        return name.numbers().size() == 1 && name.at(0) < words ? ofStep(name.kind(), name.at(0)) : Optional.empty();
    }

    /** Rolled up, all loops lie on each other, and only one word is seen: the loop is that word's. */
    private Optional<Explanation> ofStep(String kind, int t) {
        return switch (kind) {
            case "word" -> told(MarkId.word(t));
            case "name" -> Optional.of(state(t));
            case "cell" -> Optional.of(cell(t));
            case "link" -> Optional.of(link(page.unrolled() == 0 ? page.now() : t));
            default -> Optional.empty();
        };
    }

    private Trace trace() {
        return page.lesson().trace();
    }

    private String word(int t) {
        return page.lesson().sentence().tokens().get(t).text();
    }

    /** The name of the state after word t: h₁ for 0; before the first word it is h₀. */
    private static String h(int t) {
        return "h" + subscript(t + 1);
    }

    private static String unitMark(int t, int j) {
        return "unit/" + t + "/" + j;
    }

    private static CardLine state(String name, int t) {
        return t < 0 ? CardLine.of(name) : CardLine.term(name, "name/" + t);
    }

    /** What the lesson's own figure says of one of its marks, leading to the marks here. */
    private Optional<Explanation> told(String mark) {
        Timeline timeline = Timeline.of(page.words());
        Moment read = timeline.at(timeline.momentOf(Beat.CLASSIFY, 0));
        return Explanation.of(page.lesson(), read, mark, wording).map(card -> card.linking(LoopAnswers::here));
    }

    private static Optional<String> here(String mark) {
        MarkName name = MarkName.of(mark);
        return switch (name.kind()) {
            case "state" -> Optional.of(unitMark(name.at(0), name.at(1)));
            case "column" -> Optional.of("name/" + name.at(0));
            case "word" -> Optional.of("word/" + name.at(0));
            default -> Optional.empty();
        };
    }

    /** Its arithmetic is the Elman cell's; its words are this page's. */
    private Optional<Explanation> unit(int t, int j) {
        String title = wording.say("answer.loop.unit.title", j + 1, h(t), trace().hidden(t, j));
        String meaning = t == 0
                ? wording.say("answer.loop.unit.first", word(t))
                : wording.say("answer.loop.unit", word(t), h(t - 1));
        return told(MarkId.state(t, j)).map(card -> new Explanation(title, meaning, card.rows()));
    }

    /** Σ_j abs(φ_kj) ÷ Σ_k Σ_j abs(φ_kj) */
    private Explanation mix(int t, int k) {
        Contributions parts = trace().contributions();
        List<CardLine> sums = new ArrayList<>();
        for (int other = 0; other <= t; other++) {
            String size = Lines.n(size(parts, other, t));
            sums.add(other == k ? CardLine.of(size) : CardLine.term(size, "mix/" + t + "/" + other));
        }
        String share = Numbers.wholePercent(parts.memoryMix(k, t));
        Lines lines = new Lines()
                .add(CardLine.term(wording.say("answer.mix.own", word(k)), "word/" + k))
                .add(sizes(parts, k, t))
                .add("  = " + Lines.n(size(parts, k, t)))
                .add(wording.say("answer.mix.all"))
                .add(Arithmetic.pairs(sums))
                .add("  = " + Lines.n(all(parts, t)))
                .add(Lines.n(size(parts, k, t)) + " ÷ " + Lines.n(all(parts, t)) + " = " + share);
        return new Explanation(
                wording.say("answer.loop.mix.title", share, h(t), word(k)),
                wording.say("answer.loop.mix", trace().hiddenSize(), h(t), word(k)),
                lines.all());
    }

    private List<CardLine> sizes(Contributions parts, int k, int t) {
        List<CardLine> sizes = new ArrayList<>();
        for (int j = 0; j < trace().hiddenSize(); j++) {
            sizes.add(CardLine.of("|", CardLine.term(Numbers.fixed(parts.of(k, t, j), 3), unitMark(t, j)), "|"));
        }
        return Arithmetic.pairs(sizes);
    }

    private double size(Contributions parts, int k, int t) {
        double size = 0;
        for (int j = 0; j < trace().hiddenSize(); j++) {
            size += Math.abs(parts.of(k, t, j));
        }
        return size;
    }

    private double all(Contributions parts, int t) {
        double all = 0;
        for (int k = 0; k <= t; k++) {
            all += size(parts, k, t);
        }
        return all;
    }

    private Lines numbers(int t) {
        int units = trace().hiddenSize();
        return new Lines()
                .add(h(t) + " =")
                .add(Arithmetic.numbers(units, new Arithmetic.Row(j -> trace().hidden(t, j), j -> unitMark(t, j))));
    }

    private Explanation state(int t) {
        return new Explanation(
                wording.say("answer.loop.state.title", h(t), word(t)),
                wording.say("answer.loop.state", trace().hiddenSize(), word(t)),
                numbers(t).all());
    }

    /** Where the state goes: into the next sum, or, after the last word, to the intents. */
    private Explanation link(int t) {
        boolean last = t == page.words() - 1;
        Lines lines = numbers(t);
        CardLine state = CardLine.term(h(t), "name/" + t);
        if (last) {
            lines.add("p = softmax(Wₒ·", state, " + bₒ)");
        } else {
            CardLine next = CardLine.term("x" + subscript(t + 2), "word/" + (t + 1));
            lines.add("a" + subscript(t + 2) + " = Wₓ·", next, " + Wₕ·", state, " + b");
        }
        String meaning =
                last ? wording.say("answer.loop.link.last", h(t)) : wording.say("answer.loop.link", h(t), word(t + 1));
        return new Explanation(wording.say("story.loop.link", trace().hiddenSize()), meaning, lines.all());
    }

    /** One step of the cell, and how many weights it takes. */
    private Explanation cell(int t) {
        int units = trace().hiddenSize();
        int inputs = trace().embeddingSize();
        CardLine step = CardLine.of(
                CardLine.term(h(t), "name/" + t),
                " = tanh(Wₓ·",
                CardLine.term("x" + subscript(t + 1), "word/" + t),
                " + Wₕ·",
                state(h(t - 1), t - 1),
                " + b)");
        int weights = LoopChapter.cellWeights(trace());
        Lines lines = new Lines()
                .add(step)
                .add("Wₓ: " + units + "·" + inputs + " = " + units * inputs)
                .add("Wₕ: " + units + "·" + units + " = " + units * units)
                .add("b = bₓ + bₕ: " + units + " + " + units + " = " + 2 * units)
                .add(units * inputs + " + " + units * units + " + " + 2 * units + " = " + Numbers.whole(weights));
        return new Explanation(
                wording.say("story.loop.cell", t + 1, word(t)),
                wording.say("answer.loop.cell", h(t), word(t), weights),
                lines.all());
    }
}
