package dev.unrolled.tour.cost;

import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Lines;
import dev.unrolled.wording.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a cell costs, item by item, while it is put together. */
final class Bill {
    private final Lines lines = new Lines();
    private final List<Long> items = new ArrayList<>();

    /**
     * Adds an item.
     *
     * @param what it is for
     * @param formula how it is counted: {@code G·H·E}
     * @param factors the formula's numbers, in its order
     */
    Bill add(String what, String formula, int... factors) {
        long product = Arrays.stream(factors).asLongStream().reduce(1, (a, b) -> a * b);
        String numbers = Arrays.stream(factors).mapToObj(Integer::toString).collect(Collectors.joining("·"));
        lines.add(what + ": " + formula + " = " + numbers + " = " + Numbers.whole(product));
        items.add(product);
        return this;
    }

    /** All items and their sum. */
    List<CardLine> total() {
        String sum = items.stream().map(Numbers::whole).collect(Collectors.joining(" + "));
        long total = items.stream().mapToLong(Long::longValue).sum();
        return lines.add("Σ = " + sum + " = " + Numbers.whole(total)).all();
    }
}
