package dev.unrolled.tour.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The id of a page's mark taken apart: {@code unit/2/5} is of the kind {@code unit} and has the numbers 2 and 5; so has its
 * piece {@code unit/2/5/value}.
 *
 * @param kind what kind of thing; of ids without a number, all of it up to the first slash
 * @param numbers its indices, from 0
 */
public record MarkName(String kind, List<Integer> numbers) {
    /** Copies the numbers. */
    public MarkName {
        numbers = List.copyOf(numbers);
    }

    /** Takes an id apart. */
    public static MarkName of(String id) {
        String[] pieces = id.split("/", -1);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i < pieces.length && pieces[i].matches("\\d{1,6}"); i++) {
            numbers.add(Integer.valueOf(pieces[i]));
        }
        return new MarkName(pieces[0], numbers);
    }

    /** Whether it is of a kind, with as many numbers as there are sizes, each of them less than its size. */
    public boolean is(String wanted, int... sizes) {
        if (!kind.equals(wanted) || numbers.size() != sizes.length) {
            return false;
        }
        for (int i = 0; i < sizes.length; i++) {
            if (at(i) >= sizes[i]) {
                return false;
            }
        }
        return true;
    }

    /** One of its numbers. */
    public int at(int index) {
        return numbers.get(index);
    }
}
