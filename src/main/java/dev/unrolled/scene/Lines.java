package dev.unrolled.scene;

import dev.unrolled.wording.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of arithmetic while they are put together; what doesn't fit beside its name stands below it, indented. */
public final class Lines {
    private static final int MOST_LETTERS = 38;
    private static final int SHORT_NAME = 5;
    private static final double EXPRESSIBLE = 300;

    private final List<CardLine> lines = new ArrayList<>();

    /** All of them so far. */
    public List<CardLine> all() {
        return lines;
    }

    /** A line of parts. */
    public Lines add(CharSequence... parts) {
        lines.add(CardLine.of(parts));
        return this;
    }

    /** Lines. */
    public Lines add(List<? extends CharSequence> more) {
        more.forEach(line -> add(line));
        return this;
    }

    /** A number as it stands in an equation. */
    public static String n(double value) {
        return Numbers.number(value);
    }

    /** The same, coming from a mark. */
    public static CardLine n(double value, String mark) {
        return CardLine.term(n(value), mark);
    }

    /** A number as a factor: a negative one in brackets. */
    public static String f(double value) {
        return value < 0 ? "(" + n(value) + ")" : n(value);
    }

    /** The same, coming from a mark. */
    public static CardLine f(double value, String mark) {
        return CardLine.term(f(value), mark);
    }

    /** {@code 0.31·0.52·(−0.2)} */
    public static String product(double... factors) {
        StringBuilder all = new StringBuilder(n(factors[0]));
        for (int i = 1; i < factors.length; i++) {
            all.append('·').append(f(factors[i]));
        }
        return all.toString();
    }

    /** Factors that are written already, with a dot between them. */
    public static CardLine times(CharSequence... factors) {
        return CardLine.join("·", List.of(factors));
    }

    /** {@code 0.31 + −0.52 + 0.1} */
    public static String sum(double... terms) {
        return Arrays.stream(terms).mapToObj(Lines::n).collect(Collectors.joining(" + "));
    }

    /** {@code name = numbers = value}, on one line where it fits, else on two. */
    public Lines equation(CharSequence name, CharSequence numbers, double value) {
        int result = numbers.length() + 3 + n(value).length();
        if (name.length() + result + 3 <= MOST_LETTERS) {
            return add(name, " = ", numbers, " = " + n(value));
        } else if (name.length() < SHORT_NAME) {
            return add(name, " = ", numbers).add("  = " + n(value));
        }
        return add(name).below(numbers, n(value));
    }

    /**
     * The share of one score among all of them, with as many digits as its percentage asks for.
     *
     * @param scores z of each
     * @param k whose, from 0; written as people count
     * @param share what the softmax of score k is
     */
    public Lines softmax(double[] scores, int k, double share) {
        double top = Arrays.stream(scores).max().orElseThrow();
        double scale = Math.abs(top) < EXPRESSIBLE ? Math.exp(top) : 1;
        double all = Arrays.stream(scores).map(score -> Math.exp(score - top)).sum() * scale;
        double own = Math.exp(scores[k] - top) * scale;
        String at = "[" + (k + 1) + "]";
        return add("p" + at + " = exp(z" + at + ") ÷ Σₖ exp(z[k])")
                .add("  = " + Numbers.fine(own) + " ÷ " + Numbers.fine(all) + " = " + Numbers.percent(share));
    }

    private Lines below(CharSequence numbers, String value) {
        if (numbers.length() + value.length() + 7 <= MOST_LETTERS) {
            return add("  = ", numbers, " = " + value);
        }
        return add("  = ", numbers).add("  = " + value);
    }
}
