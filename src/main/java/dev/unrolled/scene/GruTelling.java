package dev.unrolled.scene;

import dev.unrolled.network.CellKind;
import dev.unrolled.timeline.Beat;
import java.util.ArrayList;
import java.util.List;

/** The gated recurrent unit: h_t = (1 − z) ∘ n + z ∘ h_{t−1}. */
record GruTelling() implements CellTelling {
    @Override
    public List<String> endings() {
        return List.of(".gru", ".gates");
    }

    @Override
    public List<String> gates() {
        return CellKind.GRU.gates();
    }

    @Override
    public List<String> forwardEquations() {
        return List.of(
                "r = σ(Wₓ·xₜ + Wₕ·hₜ₋₁ + b)",
                "z = σ(Wₓ·xₜ + Wₕ·hₜ₋₁ + b)",
                "q = Wₕ·hₜ₋₁ + bₕ",
                "n = tanh(Wₓ·xₜ + bₓ + r ∘ q)",
                "hₜ = (1 − z) ∘ n + z ∘ hₜ₋₁");
    }

    @Override
    public List<String> backwardEquations() {
        return List.of(
                "∂L/∂a.n = ∂L/∂hₜ ∘ (1 − z) ∘ (1 − n²)",
                "∂L/∂a.z = ∂L/∂hₜ ∘ (hₜ₋₁ − n) ∘ z(1 − z)",
                "∂L/∂a.r = ∂L/∂a.n ∘ q ∘ r(1 − r)",
                "∂L/∂hₜ₋₁ = z ∘ ∂L/∂hₜ",
                "  + Wₕᵀ·(∂L/∂a.r, ∂L/∂a.z, r ∘ ∂L/∂a.n)");
    }

    @Override
    public List<CardLine> gates(Unit unit) {
        return new Lines()
                .equation(CardLine.term("r", unit.gateMark("r")), "σ(" + Sums.brief(unit, 0) + ")", unit.gate("r"))
                .equation(CardLine.term("z", unit.gateMark("z")), "σ(" + Sums.brief(unit, 1) + ")", unit.gate("z"))
                .equation(Sums.recalled(unit), Lines.sum(unit.memory(2), unit.stateBias(2)), q(unit))
                .equation(CardLine.term("n", unit.gateMark("n")), "tanh(" + Sums.candidate(unit) + ")", unit.gate("n"))
                .all();
    }

    private static double q(Unit unit) {
        return unit.memory(2) + unit.stateBias(2);
    }

    @Override
    public List<CardLine> state(Unit unit) {
        String at = Subject.index(unit.t());
        CardLine z = unit.gateTerm("z");
        CardLine fresh = CardLine.of("(1 − ", z, ")·", unit.gateFactor("n"));
        CardLine kept =
                Lines.times(z, Lines.f(unit.hiddenBefore(), unit.before().mark()));
        return new Lines()
                .equation(
                        "h" + at + " = (1 − z)·n + z·h" + Subject.index(unit.t() - 1),
                        CardLine.of(fresh, " + ", kept),
                        unit.hidden())
                .all();
    }

    @Override
    public Parts mixed(Unit unit) {
        double z = unit.gate("z");
        double[] parts = {z * unit.hiddenBefore(), (1 - z) * unit.gate("n")};
        return new Parts(parts, 0, unit.hidden());
    }

    @Override
    public List<CardLine> back(Unit unit) {
        CardLine dh = Lines.n(unit.gradient(), MarkId.gradient(unit.t()));
        CardLine old = Lines.n(unit.hiddenBefore(), unit.before().mark());
        String before = "h" + Subject.index(unit.t() - 1);
        return new Lines()
                .equation(
                        "∂n = ∂L/∂h·(1 − z)·(1 − n²)",
                        Lines.times(dh, unit.gateRest("z"), CardLine.of("(1 − ", unit.gateFactor("n"), "²)")),
                        unit.sumGradient(2))
                .equation(
                        "∂z = ∂L/∂h·(" + before + " − n)·z·(1 − z)",
                        Lines.times(
                                dh,
                                CardLine.of("(", old, " − ", unit.gateFactor("n"), ")"),
                                unit.gateTerm("z"),
                                unit.gateRest("z")),
                        unit.sumGradient(1))
                .equation(
                        "∂r = ∂n·q·r·(1 − r)",
                        Lines.times(
                                Lines.product(unit.sumGradient(2), q(unit)), unit.gateTerm("r"), unit.gateRest("r")),
                        unit.sumGradient(0))
                .all();
    }

    @Override
    public String cameFrom(String next) {
        return "z·∂L/∂h" + next + " + Wₕᵀ·…";
    }

    @Override
    public List<String> weightGradient() {
        return List.of("∂L/∂Wₕ = Σₜ δₜ·hₜ₋₁ᵀ", "δ = (∂L/∂a.r, ∂L/∂a.z, r ∘ ∂L/∂a.n)");
    }

    @Override
    public String weightGradientTerm(String at, String before) {
        return "δ" + at + "·h" + before + "ᵀ";
    }

    @Override
    public CellNarration narration(Subject subject, int t) {
        return new GruNarration(subject, t);
    }

    @Override
    public List<CodeLine> code() {
        List<CodeLine> all = new ArrayList<>(forward());
        all.add(CodeLine.BETWEEN);
        all.add(CodeLine.startBack("dh = Wₒ.T @ (intent - one_hot)"));
        all.add(CodeLine.of(CodeLine.STEPS.text(), LiveValues::gradient, Beat.GRADIENT_ARRIVES));
        all.add(CodeLine.throughGate("    da.n = dh*(1-z)*(1 - n**2)", "n"));
        all.add(CodeLine.throughGate("    da.z = dh*(h[t-1]-n)*z*(1-z)", "z"));
        all.add(CodeLine.throughGate("    da.r = da.n*q.n*r*(1-r)", "r"));
        all.add(CodeLine.of("    dq = [da.r, da.z, da.n*r]", values -> "", Beat.THROUGH_SQUASH));
        all.add(CodeLine.WEIGHTS);
        all.add(CodeLine.of("    dh = dh * z + Wₕ.T @ dq", LiveValues::passedBack, Beat.PASSES_BACK));
        all.add(CodeLine.UPDATE);
        return all;
    }

    private static List<CodeLine> forward() {
        List<CodeLine> all = new ArrayList<>();
        all.add(CodeLine.of("h = zeros(H)", LiveValues::zero, Beat.START));
        all.addAll(CodeLine.READING);
        all.add(CodeLine.of("    a = Wₓ @ x + bₓ", values -> "", Beat.COMBINE));
        all.add(CodeLine.of("    q = Wₕ @ h + bₕ", values -> "", Beat.COMBINE));
        all.add(CodeLine.gate("    r = σ(a.r + q.r)", "r"));
        all.add(CodeLine.gate("    z = σ(a.z + q.z)", "z"));
        all.add(CodeLine.gate("    n = tanh(a.n + r * q.n)", "n"));
        all.add(CodeLine.of("    h = (1 - z) * n + z * h", LiveValues::state, Beat.SQUASH, Beat.NEW_STATE));
        all.add(CodeLine.intent("h"));
        all.add(CodeLine.LOSS);
        return all;
    }
}
