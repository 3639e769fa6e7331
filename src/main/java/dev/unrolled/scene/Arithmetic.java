package dev.unrolled.scene;

import dev.unrolled.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/** Sums and lists of numbers, written out in lines that fit a narrow column. */
public final class Arithmetic {
    private static final int MOST_TERMS = 16;
    private static final int PER_LINE = 2;
    private static final int NUMBERS_PER_LINE = 4;

    private Arithmetic() {}

    /**
     * Numbers and the marks they come from.
     *
     * @param value of each index
     * @param mark the id of its mark
     */
    public record Row(IntToDoubleFunction value, IntFunction<String> mark) {
        private CardLine term(int i, String text) {
            return CardLine.term(text, mark.apply(i));
        }
    }

    /** Lines of products, two to a line: {@code 0.31·0.52 + −0.80·0.10}; after sixteen, how many more there are. */
    public static List<CardLine> products(int size, IntToDoubleFunction left, Row right) {
        return lines(
                size,
                i -> CardLine.of(
                        Numbers.fixed(left.applyAsDouble(i), 2) + "·",
                        right.term(i, bracketed(Numbers.fixed(right.value.applyAsDouble(i), 2)))));
    }

    /** The same for numbers of any size, which gradients are. */
    public static List<CardLine> smallProducts(int size, IntToDoubleFunction left, Row right) {
        return lines(
                size,
                i -> CardLine.of(
                        Numbers.brief(left.applyAsDouble(i)) + "·",
                        right.term(i, bracketed(Numbers.brief(right.value.applyAsDouble(i))))));
    }

    /** The same, coming from no marks. */
    public static List<CardLine> smallProducts(int size, IntToDoubleFunction left, IntToDoubleFunction right) {
        return lines(
                size,
                i -> CardLine.of(
                        Numbers.brief(left.applyAsDouble(i)) + "·" + bracketed(Numbers.brief(right.applyAsDouble(i)))));
    }

    private static String bracketed(String number) {
        return number.startsWith("\u2212") ? "(" + number + ")" : number;
    }

    private static List<CardLine> lines(int size, IntFunction<CardLine> term) {
        return lines(terms(size, term), PER_LINE, " + ", size);
    }

    private static List<CardLine> terms(int size, IntFunction<CardLine> term) {
        List<CardLine> terms = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_TERMS, size); i++) {
            terms.add(term.apply(i));
        }
        return terms;
    }

    /** Lines of numbers, four to a line. */
    public static List<CardLine> numbers(int size, Row row) {
        List<CardLine> terms = terms(size, i -> row.term(i, Numbers.fixed(row.value.applyAsDouble(i), 3)));
        return lines(terms, NUMBERS_PER_LINE, ", ", size);
    }

    /** The same for numbers of any size. */
    public static List<CardLine> small(int size, Row row) {
        List<CardLine> terms = terms(size, i -> row.term(i, Numbers.brief(row.value.applyAsDouble(i))));
        return lines(terms, NUMBERS_PER_LINE, ", ", size);
    }

    /** The same, coming from no marks. */
    public static List<CardLine> small(int size, IntToDoubleFunction value) {
        return lines(
                terms(size, i -> CardLine.of(Numbers.brief(value.applyAsDouble(i)))), NUMBERS_PER_LINE, ", ", size);
    }

    /** Numbers that are written already, four to a line; after sixteen, how many more there are. */
    public static List<CardLine> written(int size, IntFunction<String> number) {
        return lines(terms(size, i -> CardLine.of(number.apply(i))), NUMBERS_PER_LINE, ", ", size);
    }

    /** Terms of a sum, two to a line. */
    public static List<CardLine> pairs(List<CardLine> terms) {
        return lines(terms, PER_LINE, " + ", terms.size());
    }

    private static List<CardLine> lines(List<CardLine> terms, int perLine, String between, int size) {
        List<CardLine> lines = new ArrayList<>();
        for (int from = 0; from < terms.size(); from += perLine) {
            int to = Math.min(terms.size(), from + perLine);
            String end = to == size ? "" : between.stripTrailing();
            lines.add(CardLine.of("  ", CardLine.join(between, terms.subList(from, to)), end));
        }
        if (size > terms.size()) {
            lines.add(CardLine.of("  … +" + (size - terms.size())));
        }
        return lines;
    }

    /** The sum of the products of two lists of numbers. */
    public static double dot(int size, IntToDoubleFunction left, IntToDoubleFunction right) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += left.applyAsDouble(i) * right.applyAsDouble(i);
        }
        return sum;
    }
}
