package dev.unrolled.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Equations as they are written on cards, read back: {@code i = σ(0.73 + 0.42) = 0.759}. Every number stands for all that it
 * could have been rounded from, so that what is right always agrees, and what is wrong hardly ever does.
 */
final class Written {
    private static final Pattern NUMBER =
            Pattern.compile("(?<digits>\\d[\\d,]*(\\.\\d+)?)(·10(?<power>[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?(?<percent>%?)");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String text;
    private int at;

    private Written(String text) {
        this.text = text;
    }

    /** Lines joined to equations; each is a list of what is said to be equal, as far as that is numbers. */
    static List<List<Range>> equations(List<String> lines) {
        return joined(lines).stream().map(Written::sides).toList();
    }

    /** The sides of an equation that are numbers alone. */
    static List<Range> sides(String equation) {
        return Arrays.stream(equation.split(" = ", -1))
                .map(Written::read)
                .flatMap(Optional::stream)
                .toList();
    }

    /** An indented line goes on with the one above: what is summed up there, or what it is equal to. */
    static List<String> joined(List<String> lines) {
        List<String> all = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("  ") || all.isEmpty()) {
                all.add(line);
                continue;
            }
            String above = all.remove(all.size() - 1);
            String more = line.strip();
            boolean goesOn = above.matches(".*[=+·]") || more.matches("[=+] .*");
            all.add(above + (goesOn ? " " : " = ") + more);
        }
        return all;
    }

    /** The value of an expression of numbers; nothing if there is anything else in it, or if it is a list. */
    static Optional<Range> read(String expression) {
        if (expression.contains(", ") || expression.endsWith(",")) {
            return Optional.empty();
        }
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
        Range value = next("tanh(")
                ? inside().through(Math::tanh)
                : next("σ(")
                        ? inside().through(x -> 1 / (1 + Math.exp(-x)))
                        : next("exp(") ? inside().through(Math::exp) : next("(") ? inside() : number();
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
        String digits = matcher.group("digits").replace(",", "");
        boolean percent = !matcher.group("percent").isEmpty();
        double half = percent && !digits.contains(".") ? 0.5 : half(digits);
        double scale = Math.pow(10, exponent(matcher.group("power"))) / (percent ? 100 : 1);
        double value = Double.parseDouble(digits);
        return new Range((value - half) * scale, (value + half) * scale);
    }

    /** Half of the last digit; a whole number from 100 up may have been rounded to two or three digits, a smaller one is meant as it is. */
    private static double half(String digits) {
        int whole = digits.contains(".") ? digits.indexOf('.') : digits.length();
        if (whole < digits.length()) {
            return 0.5 * Math.pow(10, whole + 1 - digits.length());
        }
        for (int said = 2; said <= 3; said++) {
            if (whole >= 3 && digits.substring(said).matches("0*")) {
                return 0.5 * Math.pow(10, whole - said);
            }
        }
        return 0;
    }

    private static int exponent(String raised) {
        if (raised == null) {
            return 0;
        }
        int size = 0;
        for (char digit : raised.replace("⁻", "").toCharArray()) {
            size = 10 * size + RAISED.indexOf(digit);
        }
        return raised.startsWith("⁻") ? -size : size;
    }
}
