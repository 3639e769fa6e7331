package dev.unrolled.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a mark of a lesson's figure stands for: the id {@code part/2/5/0} is what the first word gives unit 6 of h₃. Indices
 * count from 0. A mark may be made of pieces, {@code intent/3/bar}; its owner is {@code intent/3}.
 *
 * @param kind what kind of thing
 * @param numbers its indices
 * @param piece which piece of it, {@code ""} for the thing itself
 */
public record MarkId(Kind kind, List<Integer> numbers, String piece) {
    /** The kinds of things in a lesson's figure, and how many indices tell one of them from the others. */
    public enum Kind {
        /** Heading of the forward pass. */
        FORWARD(0),
        /** Word t as it was typed. */
        WORD(1),
        /** Number e of x_t. */
        EMBEDDING(2),
        /** The card of step t. */
        COLUMN(1),
        /** Unit j of h_t, all of its row. */
        STATE(2),
        /** What word k gives to unit j of h_t. */
        PART(3),
        /** Parts too thin to be drawn one by one, of unit j of h_t, negative (0) or positive (1). */
        REST(3),
        /** What no word gives to unit j of h_t. */
        BIAS(2),
        /** The mark of the value of unit j of h_t. */
        VALUE(2),
        /** The way of unit j at t through the squashing function. */
        SQUASH(2),
        /** Unit j of c_t. */
        CELL(2),
        /** Gate number g of unit j at t. */
        GATE(3),
        /** What is kept of unit j of the state before. */
        KEPT(2),
        /** What is new in unit j of the state. */
        WRITTEN(2),
        /** The share of word k in h_t. */
        MIX(2),
        /** The share of h_t that is owed to words before t. */
        CARRY(1),
        /** From the last state to the intents. */
        READOUT(0),
        /** The probability of intent k. */
        INTENT(1),
        /** The loss. */
        LOSS(0),
        /** The panel of the backward pass. */
        BACKWARD(0),
        /** A line of the gradients' scale. */
        AXIS(1),
        /** The magnitude of the gradient at h_t. */
        GRADIENT(1),
        /** The magnitude of the gradient at c_t. */
        CELL_GRADIENT(1),
        /** The gradient's magnitude at t by that at t + 1. */
        FACTOR(1),
        /** The gradient on its way. */
        TRAVEL(0),
        /** How much of the gradient is left. */
        LEFT(0),
        /** One training step. */
        UPDATE(0),
        /** How much tensor n changes in the update. */
        CHANGE(1),
        /** Where the columns are scrolled to. */
        SCROLL(0);

        private final int indices;
        private final String code = name().toLowerCase(Locale.ROOT);

        Kind(int indices) {
            this.indices = indices;
        }

        /** The word in ids: {@code part}. */
        public String code() {
            return code;
        }

        private Kind thing() {
            return this == VALUE || this == SQUASH ? STATE : this;
        }

        private static Optional<Kind> of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** Checks the number of indices. */
    public MarkId {
        numbers = List.copyOf(numbers);
        if (numbers.size() != kind.indices) {
            throw new IllegalArgumentException(kind + " has " + kind.indices + " indices, not " + numbers);
        }
    }

    /** Reads an id; nothing if it isn't one of a lesson's figure. */
    public static Optional<MarkId> parse(String id) {
        String[] words = id.split("/", -1);
        return Kind.of(words[0]).flatMap(kind -> parse(kind, words));
    }

    private static Optional<MarkId> parse(Kind kind, String[] words) {
        int indices = kind.indices;
        if (words.length < 1 + indices || words.length > 2 + indices) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= indices; i++) {
            if (!words[i].matches("\\d{1,6}")) {
                return Optional.empty();
            }
            numbers.add(Integer.valueOf(words[i]));
        }
        return Optional.of(new MarkId(kind, numbers, words.length == 2 + indices ? words[1 + indices] : ""));
    }

    /** The id of the thing that a mark is a piece of, e.g. {@code intent/3} for {@code intent/3/bar}. */
    public static Optional<String> owner(String id) {
        return parse(id).map(mark -> new MarkId(mark.kind, mark.numbers, "").toString());
    }

    /** Whether it stands for the same thing as another: a unit of h_t has a row, a value, and a way through the squashing. */
    boolean isAbout(MarkId other) {
        return numbers.equals(other.numbers) && kind.thing() == other.kind.thing();
    }

    /** One of the indices. */
    public int at(int index) {
        return numbers.get(index);
    }

    /** The time step that the mark belongs to, if it does. */
    public OptionalInt step() {
        return switch (kind) {
            case INTENT, AXIS, CHANGE -> OptionalInt.empty();
            default -> numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.get(0));
        };
    }

    /** The id as it stands in a figure. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder(kind.code);
        numbers.forEach(number -> all.append('/').append(number));
        return piece.isEmpty() ? all.toString() : all.append('/').append(piece).toString();
    }

    static String of(Kind kind) {
        return kind.code;
    }

    static String of(Kind kind, int a) {
        return kind.code + "/" + a;
    }

    static String of(Kind kind, int a, int b) {
        return kind.code + "/" + a + "/" + b;
    }

    static String of(Kind kind, int a, int b, int c) {
        return kind.code + "/" + a + "/" + b + "/" + c;
    }

    /** The pill of word t. */
    public static String word(int t) {
        return of(Kind.WORD, t);
    }

    /** The card of step t. */
    public static String column(int t) {
        return of(Kind.COLUMN, t);
    }

    /** The row of unit j in h_t. */
    public static String state(int t, int j) {
        return of(Kind.STATE, t, j);
    }

    /** Unit j of c_t. */
    public static String cell(int t, int j) {
        return of(Kind.CELL, t, j);
    }

    /** Gate number g of unit j at t. */
    public static String gate(int t, int j, int g) {
        return of(Kind.GATE, t, j, g);
    }

    /** What word k gives to unit j of h_t. */
    public static String part(int t, int j, int k) {
        return of(Kind.PART, t, j, k);
    }

    /** What no word gives to unit j of h_t. */
    public static String bias(int t, int j) {
        return of(Kind.BIAS, t, j);
    }

    /** The mark of the value of unit j of h_t. */
    public static String value(int t, int j) {
        return of(Kind.VALUE, t, j);
    }

    /** The share of word k in h_t. */
    public static String mix(int t, int k) {
        return of(Kind.MIX, t, k);
    }

    /** The share of h_t that is owed to words before t. */
    public static String carry(int t) {
        return of(Kind.CARRY, t);
    }

    /** The probability of intent k. */
    public static String intent(int k) {
        return of(Kind.INTENT, k);
    }

    /** The loss. */
    public static String loss() {
        return of(Kind.LOSS);
    }

    /** The magnitude of the gradient at h_t. */
    public static String gradient(int t) {
        return of(Kind.GRADIENT, t);
    }

    /** The gradient's magnitude at t by that at t + 1. */
    public static String factor(int t) {
        return of(Kind.FACTOR, t);
    }

    /** How much of the gradient is left. */
    public static String left() {
        return of(Kind.LEFT);
    }
}
