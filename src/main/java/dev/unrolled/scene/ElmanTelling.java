package dev.unrolled.scene;

import dev.unrolled.network.Nonlinearity;
import dev.unrolled.timeline.Beat;
import java.util.ArrayList;
import java.util.List;

/** Elman's cell: h_t = tanh(W_ih x_t + b_ih + W_hh h_{t−1} + b_hh). */
record ElmanTelling() implements CellTelling {
    @Override
    public List<String> endings() {
        return List.of();
    }

    @Override
    public List<String> gates() {
        return List.of();
    }

    @Override
    public List<String> forwardEquations() {
        return List.of("aₜ = Wₓ·xₜ + Wₕ·hₜ₋₁ + b", "hₜ = tanh(aₜ)");
    }

    @Override
    public List<String> backwardEquations() {
        return List.of("∂L/∂aₜ = (1 − hₜ²) ∘ ∂L/∂hₜ", "∂L/∂hₜ₋₁ = Wₕᵀ·∂L/∂aₜ");
    }

    @Override
    public List<CardLine> gates(Unit unit) {
        return Sums.of(unit, 0, "a");
    }

    @Override
    public List<CardLine> state(Unit unit) {
        boolean tanh = unit.trace().network().shape().nonlinearity() == Nonlinearity.TANH;
        String a = (tanh ? "tanh(" : "relu(") + Lines.n(unit.sum(0)) + ")";
        return new Lines().equation("h", a, unit.hidden()).all();
    }

    @Override
    public List<CardLine> back(Unit unit) {
        String at = Subject.index(unit.t());
        boolean tanh = unit.trace().network().shape().nonlinearity() == Nonlinearity.TANH;
        double slope = tanh ? 1 - unit.hidden() * unit.hidden() : unit.hidden() > 0 ? 1 : 0;
        String numbers = tanh
                ? "(1 − " + Lines.f(unit.hidden()) + "²)·" + Lines.f(unit.gradient())
                : Lines.product(slope, unit.gradient());
        return new Lines()
                .equation(
                        CardLine.of(
                                "∂L/∂a" + at + " = " + (tanh ? "(1 − h²)" : "relu′") + "·",
                                CardLine.term("∂L/∂h" + at, MarkId.gradient(unit.t()))),
                        numbers,
                        unit.sumGradient(0))
                .all();
    }

    @Override
    public String cameFrom(String next) {
        return "Wₕᵀ·∂L/∂a" + next;
    }

    @Override
    public CellNarration narration(Subject subject, int t) {
        return new ElmanNarration(subject, t);
    }

    @Override
    public List<CodeLine> code() {
        List<CodeLine> all = new ArrayList<>();
        all.add(CodeLine.of("state = zeros(H)", LiveValues::zero, Beat.START));
        all.addAll(CodeLine.READING);
        all.add(CodeLine.of("    a = Wₓ @ x + Wₕ @ state + b", LiveValues::sum, Beat.COMBINE));
        all.add(CodeLine.of("    state = tanh(a)", LiveValues::state, Beat.SQUASH, Beat.NEW_STATE));
        all.add(CodeLine.intent("state"));
        all.add(CodeLine.LOSS);
        all.add(CodeLine.BETWEEN);
        all.add(CodeLine.startBack("grad = Wₒ.T @ (intent - one_hot)"));
        all.add(CodeLine.STEPS);
        all.add(CodeLine.of("    dh = grad", LiveValues::gradient, Beat.GRADIENT_ARRIVES));
        all.add(CodeLine.of("    da = dh * (1 - state[t]**2)", LiveValues::throughSquash, Beat.THROUGH_SQUASH));
        all.add(CodeLine.WEIGHTS);
        all.add(CodeLine.of("    grad = Wₕ.T @ da", LiveValues::passedBack, Beat.PASSES_BACK));
        all.add(CodeLine.UPDATE);
        return all;
    }
}
