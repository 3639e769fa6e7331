package dev.unrolled.network;

import java.util.List;
import java.util.Locale;

/** The three recurrent cells. */
public enum CellKind {
    /** Elman's cell, the plain recurrent network. */
    RNN,
    /** Long short-term memory; gates in the order i, f, g, o. */
    LSTM,
    /** Gated recurrent unit; gates in the order r, z, n. */
    GRU;

    /** Returns how many blocks of H rows the cell's weight matrices have: one for each gate, one for a cell without. */
    public int blocks() {
        return Math.max(1, gates().size());
    }

    /** Returns the gates' names in the order of their rows; empty for a cell without gates. */
    public List<String> gates() {
        return switch (this) {
            case RNN -> List.of();
            case LSTM -> List.of("i", "f", "g", "o");
            case GRU -> List.of("r", "z", "n");
        };
    }

    /** Returns the name used in files and commands: {@code rnn}, {@code lstm} or {@code gru}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds the cell with a name as files and commands write it.
     *
     * @throws RefusedException if there is none
     */
    public static CellKind of(String code) {
        for (CellKind kind : values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw Refusal.CELL.of(code);
    }
}
