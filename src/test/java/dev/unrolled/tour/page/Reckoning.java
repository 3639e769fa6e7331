package dev.unrolled.tour.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.scene.Explanation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Works out again what stands on a card, from nothing but its text. Every number stands for all that it could have been rounded from,
 * so that what is right always agrees, and what is wrong hardly ever does.
 */
public final class Reckoning {
    private static final Pattern NUMBER =
            Pattern.compile("(?<minus>−?)(?<digits>\\d[\\d,]*(\\.\\d+)?)(·10(?<power>[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?(?<percent>%?)");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String text;
    private int at;

    private Reckoning(String text) {
        this.text = text.replace(" ", "");
    }

    /** From the least to the greatest that a number can be. */
    private record Span(double low, double high) {
        static Span around(double... corners) {
            return new Span(
                    Arrays.stream(corners).min().orElseThrow(),
                    Arrays.stream(corners).max().orElseThrow());
        }

        boolean meets(Span other) {
            double slack = 1e-9 * (Math.abs(low) + Math.abs(high));
            return low <= other.high + slack && other.low <= high + slack;
        }
    }

    /**
     * Asserts that all sides of each of a card's equations that are made of numbers alone are equal.
     *
     * @return how many equations had two such sides
     */
    public static int holds(Explanation card) {
        int checked = 0;
        for (String equation : equations(card)) {
            List<String> sides = Arrays.stream(equation.split(" = ", -1))
                    .filter(side -> span(side).isPresent())
                    .toList();
            for (int i = 1; i < sides.size(); i++) {
                Span left = span(sides.get(i - 1)).orElseThrow();
                Span right = span(sides.get(i)).orElseThrow();
                assertThat(left.meets(right))
                        .as(card.title() + ": " + equation + ", " + left + ", " + right)
                        .isTrue();
                checked++;
            }
        }
        return checked;
    }

    /** Asserts that the last number of a card is a value, as far as its digits go. */
    public static void comesTo(Explanation card, double value) {
        List<String> equations = equations(card);
        String last = equations.get(equations.size() - 1);
        String result = last.substring(last.lastIndexOf(" = ") + 3);
        assertThat(span(result).orElseThrow().meets(new Span(value, value)))
                .as(card.title() + ": " + result + " is " + value)
                .isTrue();
    }

    /** An indented line goes on with the one above: what is summed up there, or what it is equal to. */
    private static List<String> equations(Explanation card) {
        List<String> all = new ArrayList<>();
        for (String line : card.lines()) {
            if (line.startsWith("  ") && !all.isEmpty()) {
                String above = all.remove(all.size() - 1);
                String more = line.strip();
                boolean goesOn = above.matches(".*[=+·]") || more.matches("[=+] .*");
                all.add(above + (goesOn ? " " : " = ") + more);
            } else {
                all.add(line);
            }
        }
        return all;
    }

    /** Nothing where it isn't numbers alone, or a list of them. */
    private static Optional<Span> span(String side) {
        if (side.contains(", ") || side.endsWith(",")) {
            return Optional.empty();
        }
        try {
            Reckoning reckoning = new Reckoning(side);
            Span span = reckoning.sum();
            return reckoning.at == reckoning.text.length() ? Optional.of(span) : Optional.empty();
        } catch (IllegalStateException letters) {
            return Optional.empty();
        }
    }

    private boolean eats(String sign) {
        boolean here = text.startsWith(sign, at);
        at += here ? sign.length() : 0;
        return here;
    }

    private Span sum() {
        Span all = product();
        while (at < text.length()) {
            if (eats("+")) {
                Span more = product();
                all = new Span(all.low + more.low, all.high + more.high);
            } else if (eats("−")) {
                Span less = product();
                all = new Span(all.low - less.high, all.high - less.low);
            } else {
                break;
            }
        }
        return all;
    }

    private Span product() {
        Span all = factor();
        while (at < text.length()) {
            if (eats("·")) {
                Span by = factor();
                all = Span.around(all.low * by.low, all.low * by.high, all.high * by.low, all.high * by.high);
            } else if (eats("÷")) {
                Span by = factor();
                all = Span.around(all.low / by.low, all.low / by.high, all.high / by.low, all.high / by.high);
            } else {
                break;
            }
        }
        return all;
    }

    private Span factor() {
        if (eats("σ(")) {
            return inside(x -> 1 / (1 + Math.exp(-x)));
        } else if (eats("tanh(")) {
            return inside(Math::tanh);
        } else if (eats("exp(")) {
            return inside(Math::exp);
        } else if (eats("(")) {
            return inside(x -> x);
        }
        return number();
    }

    private Span inside(DoubleUnaryOperator rising) {
        Span inner = sum();
        if (!eats(")")) {
            throw new IllegalStateException(text);
        }
        return new Span(rising.applyAsDouble(inner.low), rising.applyAsDouble(inner.high));
    }

    private Span number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new IllegalStateException(text);
        }
        at = matcher.end();
        String digits = matcher.group("digits").replace(",", "");
        double half = half(digits);
        double scale = Math.pow(10, power(matcher.group("power")))
                / (matcher.group("percent").isEmpty() ? 1 : 100);
        double value = Double.parseDouble(digits) * (matcher.group("minus").isEmpty() ? 1 : -1);
        return new Span((value - half) * scale, (value + half) * scale);
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

    private static int power(String raised) {
        if (raised == null) {
            return 0;
        }
        int power = 0;
        for (char digit : raised.replace("⁻", "").toCharArray()) {
            power = 10 * power + RAISED.indexOf(digit);
        }
        return raised.startsWith("⁻") ? -power : power;
    }
}
