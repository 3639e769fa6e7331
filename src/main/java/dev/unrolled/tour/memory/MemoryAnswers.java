package dev.unrolled.tour.memory;

import dev.unrolled.attribution.Method;
import dev.unrolled.scene.Arithmetic;
import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.scene.MarkId;
import dev.unrolled.tour.page.Asked;
import dev.unrolled.tour.page.Part;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the numbers of one of the two networks come from: shares, answers, and what is left of the gradient. */
final class MemoryAnswers {
    private static final String BEFORE = "before";
    /** Parts that are smaller together don't show in three decimals. */
    private static final double FAINT = 0.05;

    private final Memory memory;
    private final String id;
    private final Lesson lesson;
    private final Wording wording;

    private MemoryAnswers(Memory memory, String id, Wording wording) {
        this.memory = memory;
        this.id = id;
        lesson = id.equals(BEFORE) ? memory.before() : memory.after();
        this.wording = wording;
    }

    private static boolean isNetwork(String id) {
        return id.equals(BEFORE) || id.equals("after");
    }

    /** Explains a mark of the page's figure; nothing for one that has no number. */
    static Optional<Explanation> explain(Memory memory, String mark, Wording wording) {
        String[] parts = mark.split("/", -1);
        if (parts.length < 2 || !isNetwork(parts[0])) {
            return Optional.empty();
        }
        MemoryAnswers answers = new MemoryAnswers(memory, parts[0], wording);
        return switch (parts[1]) {
            case "bar" -> Optional.of(answers.share(Integer.parseInt(parts[2])));
            case "intent" -> answers.intent(Integer.parseInt(parts[2]));
            case "left" -> Optional.of(answers.left());
            default -> Optional.empty();
        };
    }

    /** The check of the gradient that is left. */
    static Optional<Check> check(Memory memory, String mark) {
        String network = mark.split("/", -1)[0];
        if (!isNetwork(network) || !mark.endsWith("/left")) {
            return Optional.empty();
        }
        Lesson lesson = new MemoryAnswers(memory, network, Wording.english()).lesson;
        return Check.of(lesson, Asked.classified(lesson), MarkId.gradient(0));
    }

    private Trace trace() {
        return lesson.trace();
    }

    private int last() {
        return trace().steps() - 1;
    }

    private double part(int word, int unit) {
        return trace().contributions().of(word, last(), unit);
    }

    /** Σ_j |φ_j| */
    private double size(int word) {
        double sum = 0;
        for (int j = 0; j < trace().hiddenSize(); j++) {
            sum += Math.abs(part(word, j));
        }
        return sum;
    }

    private Explanation share(int word) {
        String text = memory.words().get(word).text();
        String key = trace().contributions().method() == Method.EXACT_SHAPLEY ? "exact" : "integrated";
        String state = "h" + Numbers.subscript(trace().steps());
        return new Explanation(
                StateCard.share(memory, trace(), word, wording),
                wording.say("answer.memory.share." + key, text, state, trace().hiddenSize()),
                new Lines()
                        .add(wording.say("answer.mix.parts", text))
                        .add(parts(word))
                        .add(wording.say("answer.mix.sum", Lines.n(size(word))))
                        .add(all(word))
                        .all());
    }

    private List<CardLine> parts(int word) {
        Arithmetic.Row parts = new Arithmetic.Row(j -> part(word, j), j -> "");
        int units = trace().hiddenSize();
        return size(word) < FAINT ? Arithmetic.small(units, parts) : Arithmetic.numbers(units, parts);
    }

    /** What all words give together, and this one's share of it. */
    private List<CardLine> all(int word) {
        List<CardLine> sizes = new ArrayList<>();
        double sum = 0;
        for (int k = 0; k <= last(); k++) {
            sum += size(k);
            if (!memory.off().contains(k)) {
                String mark = k == word ? "" : id + "/bar/" + k;
                sizes.add(Lines.n(size(k), mark));
            }
        }
        return new Lines()
                .add(wording.say("answer.mix.all"))
                .add(Arithmetic.pairs(sizes))
                .add("  = " + Lines.n(sum))
                .add(Part.worked(size(word), sum, wording))
                .all();
    }

    private Optional<Explanation> intent(int k) {
        String name = wording.intent(trace().intents().get(k));
        String percent = Numbers.percent(trace().probability(k));
        String title = wording.say("answer.memory.title." + id, name, percent);
        return Asked.of(lesson, MarkId.intent(k), wording)
                .map(card -> new Explanation(title, card.meaning(), card.rows()));
    }

    private Explanation left() {
        String first = memory.words().get(0).text();
        String end = memory.words().get(last()).text();
        return new Explanation(
                StateCard.left(memory, trace(), wording),
                wording.say("answer.memory.left", first, end),
                new Lines()
                        .add("∂L/∂h₁ = Wₕᵀ·∂L/∂a₂")
                        .add(Arithmetic.small(
                                trace().hiddenSize(), new Arithmetic.Row(j -> trace().gradientHidden(0, j), j -> "")))
                        .add("‖∂L/∂h₁‖ = √Σ(…)² = " + Lines.n(trace().gradientMagnitude(0)))
                        .add("‖∂L/∂h" + Numbers.subscript(trace().steps()) + "‖ = "
                                + Lines.n(trace().gradientMagnitude(last())))
                        .add(Part.worked(trace().gradientMagnitude(0), trace().gradientMagnitude(last()), wording))
                        .all());
    }
}
