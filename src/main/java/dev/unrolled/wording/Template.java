package dev.unrolled.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sentence with gaps: <code>{0}</code> is the first argument, and <code>{0|word|words}</code> is {@code word} if the
 * first argument is the number 1, otherwise {@code words}; a choice may have gaps of its own written {@code #} for the
 * number itself. Apostrophes mean themselves.
 */
final class Template {
    private final List<Piece> pieces;

    private Template(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException with the text, if a gap isn't closed or has no number
     */
    static Template parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a gap isn't closed in: " + text);
            }
            pieces.add(new Plain(text.substring(from, open)));
            pieces.add(gap(text.substring(open + 1, close), text));
            from = close + 1;
        }
        pieces.add(new Plain(text.substring(from)));
        return new Template(pieces);
    }

    private static Piece gap(String inside, String text) {
        String[] parts = inside.split("\\|", -1);
        if (!parts[0].matches("\\d") || parts.length == 2 || parts.length > 3) {
            throw new IllegalArgumentException("can't read the gap {" + inside + "} in: " + text);
        }
        int index = Integer.parseInt(parts[0]);
        return parts.length == 1 ? new Gap(index) : new Choice(index, parts[1], parts[2]);
    }

    /** How many arguments it needs. */
    int arguments() {
        return pieces.stream().mapToInt(Piece::needs).max().orElse(0);
    }

    /**
     * Fills the gaps.
     *
     * @param texts the arguments as they are shown
     */
    String fill(String... texts) {
        StringBuilder all = new StringBuilder();
        for (Piece piece : pieces) {
            piece.append(all, texts);
        }
        return all.toString();
    }

    private sealed interface Piece {
        void append(StringBuilder all, String[] texts);

        default int needs() {
            return 0;
        }
    }

    private record Plain(String text) implements Piece {
        @Override
        public void append(StringBuilder all, String[] texts) {
            all.append(text);
        }
    }

    private record Gap(int index) implements Piece {
        @Override
        public void append(StringBuilder all, String[] texts) {
            all.append(texts[index]);
        }

        @Override
        public int needs() {
            return index + 1;
        }
    }

    private record Choice(int index, String one, String many) implements Piece {
        @Override
        public void append(StringBuilder all, String[] texts) {
            all.append((Objects.equals(texts[index], "1") ? one : many).replace("#", texts[index]));
        }

        @Override
        public int needs() {
            return index + 1;
        }
    }
}
