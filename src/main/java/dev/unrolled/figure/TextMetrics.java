package dev.unrolled.figure;

import java.util.List;

/**
 * How wide and how high text will be, in figure units, without any toolkit. Every sink sets text without kerning, so a
 * width is the sum of the bundled font's advances.
 *
 * <p>Characters that the bundled fonts lack are drawn with whatever the machine has; their widths are estimated (an
 * ideograph is one em), so that a figure is the same value everywhere. Pure table look-ups: cheap, and safe from any
 * thread.
 */
public final class TextMetrics {
    private static final String ELLIPSIS = "…";

    private TextMetrics() {}

    /** Width of one line of text. */
    public static double width(String text, TextStyle style) {
        TrueType face = Face.of(style).tables();
        double sum = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            sum += advance(face, character);
            i += Character.charCount(character);
        }
        return sum * style.size();
    }

    /** From the baseline up to the top of the line. */
    public static double ascent(TextStyle style) {
        return Face.of(style).tables().ascent() * style.size();
    }

    /** From the baseline down to the bottom of the line. */
    public static double descent(TextStyle style) {
        return Face.of(style).tables().descent() * style.size();
    }

    /** Height of a capital letter: text whose baseline is half of this below a middle line looks centred on it. */
    public static double capHeight(TextStyle style) {
        return Face.of(style).tables().capitals() * style.size();
    }

    /** Left end of text that hangs on {@code x} by its style's anchor. */
    public static double left(String text, TextStyle style, double x) {
        return switch (style.anchor()) {
            case START -> x;
            case MIDDLE -> x - width(text, style) / 2;
            case END -> x - width(text, style);
        };
    }

    /** The box of a text mark: its width by its ascent and descent. */
    public static Bounds bounds(Mark.Text text) {
        double width = width(text.content(), text.style());
        double left = left(text.content(), text.style(), text.at().x());
        double ascent = ascent(text.style());
        return new Bounds(left, text.at().y() - ascent, width, ascent + descent(text.style()));
    }

    /**
     * The text itself where it fits into {@code width}, otherwise as much of its start as fits with an ellipsis; nothing
     * but "" where not even the ellipsis does.
     */
    public static String ellipsize(String text, TextStyle style, double width) {
        if (width(text, style) <= width) {
            return text;
        }
        double room = width - width(ELLIPSIS, style);
        return room < 0 ? "" : text.substring(0, fitting(text, style, room)).stripTrailing() + ELLIPSIS;
    }

    /**
     * The text in lines no wider than {@code width}, broken where a line may break; a word that is too wide by itself is
     * broken between characters. Line breaks in the text stay.
     */
    public static List<String> wrap(String text, TextStyle style, double width) {
        return new LineBreaks(style, width).lines(text);
    }

    /** How many chars from the start of {@code text} fit into {@code width}; a character is never cut in two. */
    static int fitting(String text, TextStyle style, double width) {
        TrueType face = Face.of(style).tables();
        double room = width / style.size();
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            room -= advance(face, character);
            if (room < 0) {
                break;
            }
            i += Character.charCount(character);
        }
        return i;
    }

    private static double advance(TrueType face, int character) {
        float known = face.advance(character);
        return known >= 0 ? known : Missing.advance(character);
    }
}
