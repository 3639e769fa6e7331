package dev.unrolled.scene;

import dev.unrolled.network.CellKind;
import dev.unrolled.timeline.Beat;
import java.util.ArrayList;
import java.util.List;

/** Long short-term memory: c_t = f ∘ c_{t−1} + i ∘ g, h_t = o ∘ tanh(c_t). */
record LstmTelling() implements CellTelling {
    @Override
    public List<String> endings() {
        return List.of(".lstm", ".gates");
    }

    @Override
    public List<String> gates() {
        return CellKind.LSTM.gates();
    }

    @Override
    public boolean hasCellState() {
        return true;
    }

    @Override
    public List<String> forwardEquations() {
        return List.of(
                "a = Wₓ·xₜ + Wₕ·hₜ₋₁ + b",
                "i, f, o = σ(a.i), σ(a.f), σ(a.o)",
                "g = tanh(a.g)",
                "cₜ = f ∘ cₜ₋₁ + i ∘ g",
                "hₜ = o ∘ tanh(cₜ)");
    }

    @Override
    public List<String> backwardEquations() {
        return List.of(
                "∂L/∂cₜ = ∂L/∂hₜ ∘ o ∘ (1 − tanh²cₜ)",
                "  + ∂L/∂cₜ₊₁ ∘ fₜ₊₁",
                "∂L/∂a.o = ∂L/∂hₜ ∘ tanh(cₜ) ∘ o(1 − o)",
                "∂L/∂a.f = ∂L/∂cₜ ∘ cₜ₋₁ ∘ f(1 − f)",
                "∂L/∂a.i = ∂L/∂cₜ ∘ g ∘ i(1 − i)",
                "∂L/∂a.g = ∂L/∂cₜ ∘ i ∘ (1 − g²)",
                "∂L/∂hₜ₋₁ = Wₕᵀ·∂L/∂a");
    }

    @Override
    public List<CardLine> gates(Unit unit) {
        Lines lines = new Lines();
        for (int g = 0; g < gates().size(); g++) {
            String name = gates().get(g);
            String squash = name.equals("g") ? "tanh" : "σ";
            lines.equation(
                    CardLine.term(name, unit.gateMark(name)),
                    squash + "(" + Sums.brief(unit, g) + ")",
                    unit.gate(name));
        }
        return lines.all();
    }

    @Override
    public List<CardLine> state(Unit unit) {
        String at = Subject.index(unit.t());
        CardLine kept = Lines.times(
                unit.gateTerm("f"), Lines.f(unit.cellBefore(), unit.before().cellMark()));
        CardLine added = Lines.times(unit.gateTerm("i"), unit.gateFactor("g"));
        return new Lines()
                .equation(
                        "c" + at + " = f·c" + Subject.index(unit.t() - 1) + " + i·g",
                        CardLine.of(kept, " + ", added),
                        unit.cell())
                .equation(
                        "h" + at,
                        CardLine.of(unit.gateTerm("o"), "·tanh(", Lines.n(unit.cell(), unit.cellMark()), ")"),
                        unit.hidden())
                .all();
    }

    @Override
    public Parts mixed(Unit unit) {
        double[] parts = {unit.gate("f") * unit.cellBefore(), unit.gate("i") * unit.gate("g")};
        return new Parts(parts, 0, unit.cell());
    }

    @Override
    public List<CardLine> back(Unit unit) {
        return new Lines().add(new LstmBack(unit).lines()).all();
    }

    @Override
    public String cameFrom(String next) {
        return "Wₕᵀ·∂L/∂a" + next;
    }

    @Override
    public CellNarration narration(Subject subject, int t) {
        return new LstmNarration(subject, t);
    }

    @Override
    public List<CodeLine> code() {
        List<CodeLine> all = new ArrayList<>(forward());
        all.add(CodeLine.BETWEEN);
        all.add(CodeLine.startBack("dh = Wₒ.T @ (intent - one_hot)"));
        all.add(CodeLine.atLast("dc = zeros(H)"));
        all.add(CodeLine.STEPS);
        all.add(CodeLine.of("    dc += dh*o*(1 - tanh(c)**2)", LiveValues::cellGradient, Beat.GRADIENT_ARRIVES));
        all.add(CodeLine.throughGate("    da.i = dc*g*i*(1-i)", "i"));
        all.add(CodeLine.throughGate("    da.f = dc*c[t-1]*f*(1-f)", "f"));
        all.add(CodeLine.throughGate("    da.g = dc*i*(1 - g**2)", "g"));
        all.add(CodeLine.throughGate("    da.o = dh*tanh(c)*o*(1-o)", "o"));
        all.add(CodeLine.WEIGHTS);
        all.add(CodeLine.of("    dh, dc = Wₕ.T @ da, dc * f", LiveValues::passedBack, Beat.PASSES_BACK));
        all.add(CodeLine.UPDATE);
        return all;
    }

    private static List<CodeLine> forward() {
        List<CodeLine> all = new ArrayList<>();
        all.add(CodeLine.of("h, c = zeros(H), zeros(H)", LiveValues::zero, Beat.START));
        all.addAll(CodeLine.READING);
        all.add(CodeLine.of("    a = Wₓ @ x + Wₕ @ h + b", values -> "", Beat.COMBINE));
        all.add(CodeLine.gate("    i = σ(a.i)", "i"));
        all.add(CodeLine.gate("    f = σ(a.f)", "f"));
        all.add(CodeLine.gate("    g = tanh(a.g)", "g"));
        all.add(CodeLine.gate("    o = σ(a.o)", "o"));
        all.add(CodeLine.of("    c = f * c + i * g", LiveValues::cellState, Beat.SQUASH, Beat.NEW_STATE));
        all.add(CodeLine.of("    h = o * tanh(c)", LiveValues::state, Beat.SQUASH, Beat.NEW_STATE));
        all.add(CodeLine.intent("h"));
        all.add(CodeLine.LOSS);
        return all;
    }
}
