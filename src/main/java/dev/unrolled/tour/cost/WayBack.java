package dev.unrolled.tour.cost;

import dev.unrolled.network.CellKind;
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
import java.util.List;
import java.util.Optional;

/**
 * Where the gradients of one of the chart's lines come from.
 *
 * @param lesson the network and its sentence
 * @param byCell whether they are those of an LSTM's cell state, ∂L/∂c_t, and not those of the hidden state, ∂L/∂h_t
 * @param wording the language
 */
record WayBack(Lesson lesson, boolean byCell, Wording wording) {
    private Trace trace() {
        return lesson.trace();
    }

    private int last() {
        return trace().steps() - 1;
    }

    private double[] lengths() {
        return byCell ? Contest.cellState(trace()) : Contest.hidden(trace());
    }

    private String mark(int t) {
        return "point/" + lesson.cell().code() + (byCell ? "-c/" : "/") + t;
    }

    private String state(int t) {
        return (byCell ? "c" : "h") + Numbers.subscript(t + 1);
    }

    private String slope(int t) {
        return "∂L/∂" + state(t);
    }

    private CardLine from(int t) {
        return CardLine.term(slope(t), mark(t));
    }

    /**
     * Explains a point of the line.
     *
     * @param share whether it is shown as a part of that at the last word
     */
    Explanation at(int t, boolean share) {
        boolean part = isPart(share);
        String word = word(t);
        Lines lines = new Lines().add(arithmetic(t));
        return new Explanation(
                title(t, share),
                wording.say("answer.cost.gradient" + key() + (part ? ".share" : ""), state(t), word),
                part ? lines.add(parted(t)).all() : lines.all());
    }

    /** What the point is, in a line: its length, or what is left of the last one's. */
    String title(int t, boolean share) {
        String name = lesson.cell().name();
        String line = byCell ? wording.say("story.cost.by-cell", name) : name;
        double length = lengths()[t];
        if (!isPart(share)) {
            return wording.say("story.cost.point", line, word(t), Numbers.number(length));
        }
        double part = length / lengths()[last()];
        return Part.isMore(part)
                ? wording.say("story.cost.point.more", line, word(t), Numbers.number(part), word(last()))
                : wording.say("story.cost.point.share", line, word(t), Part.of(part, wording));
    }

    private boolean isPart(boolean share) {
        return share && lengths()[last()] > 0;
    }

    private String word(int t) {
        return lesson.sentence().tokens().get(t).text();
    }

    private String key() {
        return byCell ? ".cell" : lesson.cell() == CellKind.LSTM ? ".lstm" : "";
    }

    private List<CardLine> arithmetic(int t) {
        return new Lines()
                .add(slope(t) + " = ", byCell ? cellSource(t) : source(t))
                .add(along(t))
                .add(Arithmetic.small(
                        trace().hiddenSize(),
                        new Arithmetic.Row(
                                j -> byCell ? trace().gradientCell(t, j) : trace().gradientHidden(t, j), j -> "")))
                .add("‖" + slope(t) + "‖ = √Σ(…)² = " + Numbers.number(lengths()[t]))
                .all();
    }

    private CardLine source(int t) {
        if (t == last()) {
            return CardLine.of("Wₒᵀ·(p − " + wording.say("explain.wanted") + ")");
        }
        CardLine sums = CardLine.term("∂L/∂a" + Numbers.subscript(t + 2), mark(t + 1));
        return lesson.cell() == CellKind.GRU ? CardLine.of("z·", from(t + 1), " + Wₕᵀ·…") : CardLine.of("Wₕᵀ·", sums);
    }

    private CardLine cellSource(int t) {
        CardLine shown = CardLine.term("∂L/∂h" + Numbers.subscript(t + 1), "point/lstm/" + t);
        return CardLine.of(shown, "∘o∘(1 − tanh²c)");
    }

    /** What comes along the cell from the next word. */
    private List<CardLine> along(int t) {
        return byCell && t != last() ? List.of(CardLine.of("  + ", from(t + 1), "∘f")) : List.of();
    }

    /** What is left of the gradient at the last word. */
    private List<CardLine> parted(int t) {
        double length = lengths()[t];
        double whole = lengths()[last()];
        Lines lines = new Lines();
        if (t != last()) {
            lines.add("‖" + slope(last()) + "‖ = ", Lines.n(whole, mark(last())));
        }
        return lines.add(Part.worked(length, whole, wording)).all();
    }

    /** The same in the words of the table, which is about the first word. */
    List<CardLine> left() {
        double length = lengths()[0];
        double whole = lengths()[last()];
        return new Lines()
                .add("‖" + slope(0) + "‖ = ", Lines.n(length, mark(0)))
                .add("‖" + slope(last()) + "‖ = ", Lines.n(whole, mark(last())))
                .add(Part.worked(length, whole, wording))
                .all();
    }

    /** The gradient at a word, measured. */
    Optional<Check> check(int t) {
        MarkId.Kind kind = byCell ? MarkId.Kind.CELL_GRADIENT : MarkId.Kind.GRADIENT;
        String mark = new MarkId(kind, List.of(t), "").toString();
        return Check.of(lesson, Asked.classified(lesson), mark);
    }
}
