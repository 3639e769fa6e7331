package dev.unrolled.figure;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks one text into lines; used once. */
final class LineBreaks {
    /** Signs that belong to what stands before them, and so begin no line; the JDK lets some of them begin one. */
    private static final String CLOSING = "，。、；：！？．）］｝〕】〉》」』”’…—～％%";

    /** Signs that belong to what follows, and so end no line. */
    private static final String OPENING = "（［｛〔【〈《「『“‘￥";

    private final TextStyle style;
    private final double width;
    private final List<String> lines = new ArrayList<>();

    LineBreaks(TextStyle style, double width) {
        this.style = style;
        this.width = width;
    }

    List<String> lines(String text) {
        text.lines().forEach(this::breakParagraph);
        return List.copyOf(lines);
    }

    private void breakParagraph(String text) {
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text);
        int start = 0;
        int end = 0;
        for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
            if (next < text.length() && !mayBreak(text, next)) {
                continue;
            }
            if (end > start && !fits(text.substring(start, next))) {
                add(text.substring(start, end));
                start = end;
            }
            end = next;
            start = cutWhileTooWide(text, start, end);
        }
        lines.add(text.substring(start).stripTrailing());
    }

    /** A single word wider than the line is cut between characters; at least one character stands in each line. */
    private int cutWhileTooWide(String text, int from, int end) {
        int start = from;
        while (!fits(text.substring(start, end))) {
            int whole = TextMetrics.fitting(text.substring(start, end), style, width);
            int cut = start + Math.max(whole, Character.charCount(text.codePointAt(start)));
            if (cut >= end) {
                return start;
            }
            lines.add(text.substring(start, cut));
            start = cut;
        }
        return start;
    }

    /** Spaces that would fill a line by themselves vanish in the break. */
    private void add(String piece) {
        String line = piece.stripTrailing();
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /**
     * The JDK also breaks after "×1." and before "(1−h²)"; formulas stay whole, so only spaces and ideographs count, and
     * among those not the places that Chinese typesetting keeps together.
     */
    private static boolean mayBreak(String text, int place) {
        int before = text.codePointBefore(place);
        if (CLOSING.indexOf(text.codePointAt(place)) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        return Character.isWhitespace(before)
                || before == '-'
                || before == '–'
                || isWide(before)
                || isWide(text.codePointAt(place));
    }

    private static boolean isWide(int character) {
        return Character.isIdeographic(character) || (character >= 0x3000 && character < 0xfb00) || character >= 0xff00;
    }

    private boolean fits(String piece) {
        return TextMetrics.width(piece.stripTrailing(), style) <= width;
    }
}
