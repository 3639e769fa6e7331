package dev.unrolled.tour.gates;

import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.Map;
import java.util.Optional;

/** Where the numbers on the way of an LSTM's memory come from. */
final class LstmAnswers {
    private static final String BEFORE = "before";
    private static final String CELL = "cell";
    private static final String SQUASHED = "plot/c/point";

    private final Asking asking;
    private final GatesPage page;
    private final LstmStep step;
    private final LstmStep own;
    private final String before;
    private final String now;

    LstmAnswers(Asking asking, GatesPage page) {
        this.asking = asking;
        this.page = page;
        step = (LstmStep) page.step();
        own = (LstmStep) page.own();
        before = "c" + asking.before();
        now = "c" + asking.now();
    }

    Optional<Explanation> explain(String mark) {
        return Optional.ofNullable(
                switch (mark) {
                    case BEFORE -> page.t() == 0 ? asking.nothing(before) : before();
                    case "label/kept", "knot/f" -> kept();
                    case "label/new", "knot/new" -> added();
                    case CELL, "knot/sum" -> cell();
                    case "cell/own" -> ownCell();
                    case SQUASHED, "plot/c/value" -> squashed();
                    case "after", "knot/o" -> after();
                    case "after/own" -> ownAfter();
                    default -> null;
                });
    }

    /** The step before, which no hand holds. */
    private Explanation before() {
        Trace trace = page.lesson().trace();
        LstmStep last = LstmStep.of(trace, page.t() - 1, page.unit(), Map.of());
        String word = page.lesson().sentence().tokens().get(page.t() - 1).text();
        String earlier = Numbers.subscript(page.t() - 1);
        String index = asking.before();
        return asking.card("before.c", before, asking.unit(), step.before(), word)
                .with(new Lines()
                        .equation(
                                before + " = f" + index + "·c" + earlier + " + i" + index + "·g" + index,
                                Lines.product(last.value("f"), last.before()) + " + "
                                        + Lines.product(last.value("i"), last.value("g")),
                                step.before()));
    }

    private CardLine keeping(LstmStep of) {
        return Lines.times(gate(of, "f"), Lines.f(of.before(), BEFORE));
    }

    private static CardLine adding(LstmStep of) {
        return Lines.times(gate(of, "i"), gate(of, "g"));
    }

    private static CardLine gate(LstmStep of, String gate) {
        return Lines.f(of.value(gate), "card/" + gate);
    }

    private Explanation kept() {
        return asking.card("kept.f", "f·" + before, asking.unit(), step.kept(), before)
                .with(new Lines().add(asking.hand("f")).equation("f·" + before, keeping(step), step.kept()));
    }

    private Explanation added() {
        return asking.card("added.i", "i·g", asking.unit(), step.added())
                .with(new Lines().add(asking.hand("i")).equation("i·g", adding(step), step.added()));
    }

    private Lines cell(LstmStep of) {
        CardLine sum = CardLine.of(keeping(of), " + ", adding(of));
        return new Lines().equation(now + " = f·" + before + " + i·g", sum, of.cell());
    }

    private Explanation cell() {
        return asking.card("cell", now, asking.unit(), step.cell(), page.word())
                .with(new Lines().add(asking.hand("f", "i")).add(cell(step).all()));
    }

    private Explanation ownCell() {
        return asking.card("own", now, asking.unit(), own.cell()).with(cell(own));
    }

    private Explanation squashed() {
        Lines lines = new Lines().add(CardLine.of("a = " + now + " = ", Lines.n(step.cell(), CELL)));
        return asking.card("squashed", now, asking.unit(), step.squashed())
                .with(lines.add(Squashing.tanh(step.cell()).all()));
    }

    private Lines after(LstmStep of, CharSequence squashed) {
        String name = "h" + asking.now() + " = o·tanh(" + now + ")";
        return new Lines().equation(name, Lines.times(gate(of, "o"), squashed), of.hidden());
    }

    private Explanation after() {
        CardLine squashed = Lines.f(step.squashed(), SQUASHED);
        return asking.card("after.o", "h" + asking.now(), asking.unit(), step.hidden(), now)
                .with(new Lines()
                        .add(asking.hand("f", "i", "o"))
                        .add(after(step, squashed).all()));
    }

    private Explanation ownAfter() {
        return asking.card("own", "h" + asking.now(), asking.unit(), own.hidden())
                .with(cell(own).add(after(own, Lines.f(own.squashed())).all()));
    }
}
