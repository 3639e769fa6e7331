package dev.unrolled.tour.page;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the words of a sentence stand as pills in one row. All are as wide as each other while every word can be read
 * whole; otherwise each gets what it needs, in smaller letters if it must be. Only where even the smallest don't fit,
 * words are cut.
 */
public final class WordRow {
    private static final double WIDEST = 110;
    private static final double GAP = 4;
    private static final double SMALLEST = 9;

    private final List<Bounds> pills;
    private final TextStyle letters;

    private WordRow(List<Bounds> pills, TextStyle letters) {
        this.pills = List.copyOf(pills);
        this.letters = letters;
    }

    /** A row that begins at the left of {@code room}. */
    public static WordRow from(Bounds room, List<String> words) {
        double pitch = Math.min(WIDEST, room.width() / Math.max(1, words.size()));
        TextStyle letters = Type.word();
        double widest =
                words.stream().mapToDouble(word -> need(word, letters)).max().orElse(0);
        if (widest <= pitch) {
            return row(room, words.stream().map(word -> pitch).toList(), letters);
        }
        TextStyle smaller = letters;
        while (smaller.size() > SMALLEST && needed(words, smaller) > room.width()) {
            smaller = smaller.with(smaller.size() - 1);
        }
        double squeeze = Math.min(1, room.width() / needed(words, smaller));
        TextStyle style = smaller;
        return row(room, words.stream().map(word -> need(word, style) * squeeze).toList(), style);
    }

    /** A row in the middle of {@code room}. */
    public static WordRow amid(Bounds room, List<String> words) {
        WordRow row = from(room, words);
        double free = row.pills.isEmpty()
                ? 0
                : room.right() - row.pills.get(row.pills.size() - 1).right();
        return new WordRow(
                row.pills.stream()
                        .map(pill -> pill.shifted(new Point(free / 2, 0)))
                        .toList(),
                row.letters);
    }

    private static WordRow row(Bounds room, List<Double> widths, TextStyle letters) {
        List<Bounds> pills = new ArrayList<>();
        double x = room.x();
        for (double width : widths) {
            pills.add(new Bounds(x, room.y(), width - GAP, room.height()));
            x += width;
        }
        return new WordRow(pills, letters);
    }

    private static double needed(List<String> words, TextStyle letters) {
        return words.stream().mapToDouble(word -> need(word, letters)).sum();
    }

    /** A word's width with the air around it: the smaller the letters, the less. */
    private static double need(String word, TextStyle letters) {
        return TextMetrics.width(word, letters) + 2 * pad(letters) + GAP;
    }

    private static double pad(TextStyle letters) {
        return Math.min(9, letters.size() - 6);
    }

    /** Word {@code k}'s pill. */
    public Bounds pill(int k) {
        return pills.get(k);
    }

    /** Word {@code k}'s room for letters. */
    public Bounds inner(int k) {
        Bounds pill = pills.get(k);
        double pad = pad(letters) - 0.5;
        return new Bounds(pill.x() + pad, pill.y(), Math.max(0, pill.width() - 2 * pad), pill.height());
    }

    /** The letters of all of them. */
    public TextStyle letters() {
        return letters;
    }
}
