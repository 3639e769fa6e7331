package dev.unrolled.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Equations as they are written on cards, read back: {@code i = σ(0.73 + 0.42) = 0.759}. */
final class Written {
    private static final Pattern NUMBER = Pattern.compile("(\\d[\\d,]*)(?:\\.(\\d+))?(·10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String text;
    private int at;

    private Written(String text) {
        this.text = text;
    }

    /** Lines joined to equations; each is a list of what is said to be equal, as far as that is numbers. */
    static List<List<Range>> equations(List<String> lines) {
        List<List<Range>> all = new ArrayList<>();
        for (String equation : joined(lines)) {
            List<Range> sides = new ArrayList<>();
            for (String side : equation.split(" = ", -1)) {
                read(side).ifPresent(sides::add);
            }
            all.add(sides);
        }
        return all;
    }

    private static List<String> joined(List<String> lines) {
        List<String> all = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("  ")) {
                all.add(line);
                continue;
            }
            String before = all.remove(all.size() - 1);
            String more = line.strip();
            boolean products = !more.startsWith("=") && !more.startsWith("+") && !before.endsWith("+");
            all.add(before + (products ? " = " : " ") + more);
        }
        return all;
    }

    /** The value of an expression of numbers; nothing if there is anything else in it. */
    static Optional<Range> read(String expression) {
        Written written = new Written(
                expression.replaceAll(" \\([a-z]\\)", "").replace(" ", "").replace('−', '-'));
        try {
            Range value = written.sum();
            return written.at == written.text.length() ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private boolean next(String sign) {
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private Range sum() {
        Range value = product();
        while (true) {
            if (next("+")) {
                value = value.plus(product());
            } else if (next("-")) {
                value = value.minus(product());
            } else {
                return value;
            }
        }
    }

    private Range product() {
        Range value = factor();
        while (true) {
            if (next("·")) {
                value = value.times(factor());
            } else if (next("÷")) {
                Range by = factor();
                value = value.times(new Range(1 / by.high(), 1 / by.low()));
            } else {
                return value;
            }
        }
    }

    private Range factor() {
        if (next("-")) {
            return Range.exactly(0).minus(factor());
        }
        Range value =
                next("tanh(") ? inside().tanh() : next("σ(") ? inside().sigmoid() : next("(") ? inside() : number();
        return next("²") ? value.times(value) : value;
    }

    private Range inside() {
        Range value = sum();
        if (!next(")")) {
            throw new NumberFormatException(text);
        }
        return value;
    }

    private Range number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new NumberFormatException(text);
        }
        at = matcher.end();
        String decimals = matcher.group(2) == null ? "" : matcher.group(2);
        double value = Double.parseDouble(matcher.group(1).replace(",", "") + "." + decimals + "0");
        boolean whole = decimals.isEmpty();
        double half = whole ? 0 : 0.5 * Math.pow(10, -decimals.length());
        double power = matcher.group(4) == null ? 1 : Math.pow(10, exponent(matcher.group(4)));
        return new Range((value - half) * power, (value + half) * power);
    }

    private static int exponent(String raised) {
        StringBuilder digits = new StringBuilder();
        raised.chars().filter(c -> c != '⁻').forEach(c -> digits.append(RAISED.indexOf(c)));
        int size = Integer.parseInt(digits.toString());
        return raised.startsWith("⁻") ? -size : size;
    }
}
