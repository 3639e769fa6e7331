package dev.unrolled.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A line of a card's arithmetic: symbols and numbers, some of which stand on a mark of the figure. As text it is what is read.
 *
 * @param pieces from left to right
 */
public record CardLine(List<Piece> pieces) implements CharSequence {
    /**
     * A piece of a line.
     *
     * @param text what is read
     * @param mark the id of the mark that it comes from; none for what comes from no mark
     */
    public record Piece(String text, Optional<String> mark) {}

    /** Copies the pieces. */
    public CardLine {
        pieces = List.copyOf(pieces);
    }

    /** Texts and lines one after another. */
    public static CardLine of(CharSequence... parts) {
        List<Piece> all = new ArrayList<>();
        for (CharSequence part : parts) {
            if (part instanceof CardLine line) {
                all.addAll(line.pieces);
            } else {
                all.add(new Piece(part.toString(), Optional.empty()));
            }
        }
        return new CardLine(all);
    }

    /** A piece that comes from a mark. */
    public static CardLine term(String text, String mark) {
        return new CardLine(List.of(new Piece(text, Optional.of(mark))));
    }

    /** Parts with something between them. */
    public static CardLine join(String between, List<? extends CharSequence> parts) {
        CardLine all = of();
        for (CharSequence part : parts) {
            all = all.pieces.isEmpty() ? of(part) : of(all, between, part);
        }
        return all;
    }

    /** The same with its pieces coming from other marks, or from none. */
    CardLine linking(Function<String, Optional<String>> marks) {
        return new CardLine(pieces.stream()
                .map(piece -> new Piece(piece.text, piece.mark.flatMap(marks)))
                .toList());
    }

    /** What is read. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    @Override
    public int length() {
        return text().length();
    }

    @Override
    public char charAt(int index) {
        return text().charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text().subSequence(start, end);
    }

    @Override
    public String toString() {
        return text();
    }
}
