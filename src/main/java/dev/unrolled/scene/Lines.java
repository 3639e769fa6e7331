package dev.unrolled.scene;

import dev.unrolled.wording.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of arithmetic while they are put together; what doesn't fit beside its name stands below it, indented. */
final class Lines {
    private static final int MOST_LETTERS = 38;
    private static final int SHORT_NAME = 5;

    private final List<String> lines = new ArrayList<>();

    List<String> all() {
        return lines;
    }

    Lines add(String line) {
        lines.add(line);
        return this;
    }

    Lines add(List<String> more) {
        lines.addAll(more);
        return this;
    }

    /** A number as it stands in an equation. */
    static String n(double value) {
        return Numbers.number(value);
    }

    /** A number as a factor: a negative one in brackets. */
    static String f(double value) {
        return value < 0 ? "(" + n(value) + ")" : n(value);
    }

    /** {@code 0.31·0.52·(−0.2)} */
    static String product(double... factors) {
        StringBuilder all = new StringBuilder(n(factors[0]));
        for (int i = 1; i < factors.length; i++) {
            all.append('·').append(f(factors[i]));
        }
        return all.toString();
    }

    /** {@code 0.31 + −0.52 + 0.1} */
    static String sum(double... terms) {
        return Arrays.stream(terms).mapToObj(Lines::n).collect(Collectors.joining(" + "));
    }

    /** {@code name = numbers = value}, on one line where it fits, else on two. */
    Lines equation(String name, String numbers, double value) {
        String result = numbers + " = " + n(value);
        if (name.length() + result.length() + 3 <= MOST_LETTERS) {
            lines.add(name + " = " + result);
        } else if (name.length() < SHORT_NAME) {
            lines.add(name + " = " + numbers);
            lines.add("  = " + n(value));
        } else {
            lines.add(name);
            below(numbers, n(value));
        }
        return this;
    }

    private void below(String numbers, String value) {
        if (numbers.length() + value.length() + 7 <= MOST_LETTERS) {
            lines.add("  = " + numbers + " = " + value);
        } else {
            lines.add("  = " + numbers);
            lines.add("  = " + value);
        }
    }
}
