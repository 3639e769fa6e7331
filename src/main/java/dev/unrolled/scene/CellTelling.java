package dev.unrolled.scene;

import dev.unrolled.network.CellKind;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Wording;
import java.util.List;

/**
 * What is particular to one kind of cell: its words, its equations, its arithmetic and its code. Whatever in this package
 * speaks about the cell asks here.
 */
sealed interface CellTelling permits ElmanTelling, LstmTelling, GruTelling {
    /** The telling of a kind of cell. */
    static CellTelling of(CellKind kind) {
        return switch (kind) {
            case RNN -> new ElmanTelling();
            case LSTM -> new LstmTelling();
            case GRU -> new GruTelling();
        };
    }

    /** The telling of a trace's cell. */
    static CellTelling of(Trace trace) {
        return of(trace.cell());
    }

    /** What the keys of this cell's own texts end with, the most particular first. */
    List<String> endings();

    /** The gates' names, in the order of their rows; none for a cell without. */
    List<String> gates();

    /** Whether there is a cell state beside the hidden state. */
    default boolean hasCellState() {
        return false;
    }

    /** Whether gates decide what is kept. */
    default boolean isGated() {
        return !gates().isEmpty();
    }

    /** The key of this cell's own text, or of the text for all cells where it has none. */
    default String key(Wording wording, String base) {
        return endings().stream()
                .map(base::concat)
                .filter(wording.keys()::contains)
                .findFirst()
                .orElse(base);
    }

    /** The equations of one step forward. */
    List<String> forwardEquations();

    /** The equations of one step back. */
    List<String> backwardEquations();

    /** How each sum of a unit is made, and each gate. */
    List<CardLine> gates(Unit unit);

    /** How a unit of the new state is made, from its sums on. */
    List<CardLine> state(Unit unit);

    /** What becomes of the gradient of a unit on its way through the cell. */
    List<CardLine> back(Unit unit);

    /** From where ∂L/∂h_t comes, where that is the step after it, as it stands after {@code =}; {@code next} is its index. */
    String cameFrom(String next);

    /** ∂L/∂W_hh as the sum of what every step gives to it, and where it needs saying what stands in it. */
    default List<String> weightGradient() {
        return List.of("∂L/∂Wₕ = Σₜ ∂L/∂aₜ·hₜ₋₁ᵀ");
    }

    /** One step's term of that sum; {@code at} and {@code before} are its index and that of the step before. */
    default String weightGradientTerm(String at, String before) {
        return "∂L/∂a" + at + "·h" + before + "ᵀ";
    }

    /** What the new state is made of at a unit: what is kept and what is new, and their sum; for a cell without gates nothing. */
    default Parts mixed(Unit unit) {
        throw new IllegalStateException("nothing is kept without gates");
    }

    /** The words of the beats that differ from cell to cell. */
    CellNarration narration(Subject subject, int t);

    /** The code, from top to bottom. */
    List<CodeLine> code();
}
