package dev.unrolled.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a line that can be set in one font: of characters that the bundled font has, or of others, for which a sink
 * takes what the machine has.
 *
 * @param text the piece
 * @param x its left end, in the coordinates of the text mark
 * @param bundled whether the bundled font has its characters
 */
public record TextRun(String text, double x, boolean bundled) {
    /** The pieces of a text mark from left to right; their left ends take its anchor into account. */
    public static List<TextRun> of(Mark.Text mark) {
        String text = mark.content();
        List<TextRun> runs = new ArrayList<>();
        double x = TextMetrics.left(text, mark.style(), mark.at().x());
        for (int start = 0; start < text.length(); ) {
            boolean bundled = isBundled(text, start, mark.style());
            int end = start;
            while (end < text.length() && isBundled(text, end, mark.style()) == bundled) {
                end += Character.charCount(text.codePointAt(end));
            }
            String piece = text.substring(start, end);
            runs.add(new TextRun(piece, x, bundled));
            x += TextMetrics.width(piece, mark.style());
            start = end;
        }
        return List.copyOf(runs);
    }

    private static boolean isBundled(String text, int place, TextStyle style) {
        return Face.of(style).has(text.codePointAt(place));
    }
}
