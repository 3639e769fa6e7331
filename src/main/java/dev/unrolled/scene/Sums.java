package dev.unrolled.scene;

import java.util.List;

/** How a sum of a unit is made, with every product: W_ih x_t + W_hh h_{t−1} + b. */
final class Sums {
    private Sums() {}

    /** The products of one sum, and what they come to. */
    static List<CardLine> of(Unit unit, int gate, String name) {
        Lines lines = input(unit, gate);
        memory(lines, unit, gate);
        lines.add("b = " + Lines.n(unit.bias(gate)));
        return lines.equation(name, brief(unit, gate), unit.sum(gate)).all();
    }

    /** The sum of a GRU's candidate, whose memory r resets. */
    static List<CardLine> ofCandidate(Unit unit) {
        Lines lines = input(unit, 2);
        double q = unit.memory(2) + unit.stateBias(2);
        memory(lines, unit, 2);
        lines.equation(recalled(unit), Lines.sum(unit.memory(2), unit.stateBias(2)), q);
        lines.add("bₓ = " + Lines.n(unit.inputBias(2)));
        return lines.equation("a = Wₓ·x + bₓ + r·q", candidate(unit), unit.sum(2))
                .all();
    }

    /** {@code q = Wₕ·h₂ + bₕ}: what a GRU recalls, before r lets it in. */
    static String recalled(Unit unit) {
        return "q = Wₕ·h" + Subject.index(unit.t() - 1) + " + bₕ";
    }

    /** {@code 0.3 + −0.2 + 0.1}: word, memory, bias. */
    static String brief(Unit unit, int gate) {
        return Lines.sum(unit.input(gate), unit.memory(gate), unit.bias(gate));
    }

    /** {@code 0.3 + 0.1 + 0.9·(−0.2)}: word, bias, reset memory. */
    static String candidate(Unit unit) {
        double q = unit.memory(2) + unit.stateBias(2);
        return Lines.sum(unit.input(2), unit.inputBias(2)) + " + " + Lines.product(unit.gate("r"), q);
    }

    private static Lines input(Unit unit, int gate) {
        return new Lines()
                .add(
                        "Wₓ·",
                        CardLine.term("x" + Subject.index(unit.t()), MarkId.word(unit.t())),
                        " = " + Lines.n(unit.input(gate)))
                .add(Arithmetic.products(
                        unit.trace().embeddingSize(),
                        e -> unit.inputWeight(gate, e),
                        new Arithmetic.Row(
                                e -> unit.trace().embedding(unit.t(), e),
                                e -> MarkId.of(MarkId.Kind.EMBEDDING, unit.t(), e))));
    }

    private static void memory(Lines lines, Unit unit, int gate) {
        int before = unit.t() - 1;
        CardLine state = CardLine.term("h" + Subject.index(before), MarkId.of(MarkId.Kind.COLUMN, before));
        lines.add("Wₕ·", state, " = " + Lines.n(unit.memory(gate)));
        if (!unit.isFirst()) {
            lines.add(Arithmetic.products(
                    unit.trace().hiddenSize(),
                    i -> unit.stateWeight(gate, i),
                    new Arithmetic.Row(i -> unit.trace().hidden(before, i), i -> MarkId.state(before, i))));
        }
    }
}
