package dev.unrolled.scene;

import dev.unrolled.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Sums and lists of numbers, written out in lines that fit a narrow column. */
final class Arithmetic {
    private static final int MOST_TERMS = 16;
    private static final int PER_LINE = 2;
    private static final int NUMBERS_PER_LINE = 4;

    private Arithmetic() {}

    /** Lines of products, two to a line: {@code 0.31·0.52 + −0.80·0.10}; after sixteen, how many more there are. */
    static List<String> products(int size, IntToDoubleFunction left, IntToDoubleFunction right) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_TERMS, size); i++) {
            String product = Numbers.fixed(left.applyAsDouble(i), 2) + "·" + signed(right.applyAsDouble(i));
            terms.add(product);
        }
        return lines(terms, PER_LINE, " + ", size);
    }

    /** The same for numbers of any size, which gradients are. */
    static List<String> smallProducts(int size, IntToDoubleFunction left, IntToDoubleFunction right) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_TERMS, size); i++) {
            String second = Numbers.brief(right.applyAsDouble(i));
            boolean minus = second.startsWith("\u2212");
            terms.add(Numbers.brief(left.applyAsDouble(i)) + "·" + (minus ? "(" + second + ")" : second));
        }
        return lines(terms, PER_LINE, " + ", size);
    }

    private static String signed(double value) {
        String text = Numbers.fixed(value, 2);
        return value < 0 && text.startsWith("\u2212") ? "(" + text + ")" : text;
    }

    /** Lines of numbers, four to a line. */
    static List<String> numbers(int size, IntToDoubleFunction value) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_TERMS, size); i++) {
            terms.add(Numbers.fixed(value.applyAsDouble(i), 3));
        }
        return lines(terms, NUMBERS_PER_LINE, ", ", size);
    }

    /** The same for numbers of any size. */
    static List<String> small(int size, IntToDoubleFunction value) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_TERMS, size); i++) {
            terms.add(Numbers.brief(value.applyAsDouble(i)));
        }
        return lines(terms, NUMBERS_PER_LINE, ", ", size);
    }

    /** Terms of a sum, two to a line. */
    static List<String> pairs(List<String> terms) {
        return lines(terms, PER_LINE, " + ", terms.size());
    }

    private static List<String> lines(List<String> terms, int perLine, String between, int size) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < terms.size(); from += perLine) {
            int to = Math.min(terms.size(), from + perLine);
            boolean last = to == size;
            lines.add("  " + String.join(between, terms.subList(from, to)) + (last ? "" : between.stripTrailing()));
        }
        if (size > terms.size()) {
            lines.add("  … " + (size - terms.size()) + " more");
        }
        return lines;
    }

    static double dot(int size, IntToDoubleFunction left, IntToDoubleFunction right) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += left.applyAsDouble(i) * right.applyAsDouble(i);
        }
        return sum;
    }
}
