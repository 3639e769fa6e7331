package dev.unrolled.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words.
 *
 * <p>The text is brought to Unicode's composed form (NFC) and to lower case without regard to any locale. A word is a run of
 * letters or digits, with the marks that sit on them and with inner apostrophes ({@code o'clock}); the typographic ones
 * (’ and ʼ) count as {@code '}. Every other visible character is a token of its own. What a reader sees as one emoji (with
 * skin tone, joiners, variation selector; a flag's two letters) is one token. Each Han character is a token of its own too,
 * because Chinese puts no spaces between words: a whole clause as one "word" would be unknown to every vocabulary.
 */
public final class Tokenizer {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private final int[] points;
    private final List<String> words = new ArrayList<>();

    private Tokenizer(int[] points) {
        this.points = points;
    }

    /** The words of {@code text} in order; none where nothing in it is visible. */
    public static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u02BC', '\'');
        return new Tokenizer(plain.codePoints().toArray()).cut();
    }

    /** Whether {@code word} has a letter or a digit, so that it is more than punctuation or a symbol. */
    public static boolean isWord(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private List<String> cut() {
        for (int at = 0; at < points.length; ) {
            int end = endOfToken(at);
            if (end > at) {
                words.add(new String(points, at, end - at));
            }
            at = Math.max(end, at + 1);
        }
        return List.copyOf(words);
    }

    /** One past the token that starts at {@code at}, or {@code at} where none starts. */
    private int endOfToken(int at) {
        if (isWordPart(points[at])) {
            return endOfWord(at);
        }
        return isVisible(points[at]) ? endOfSymbol(at) : at;
    }

    private int endOfWord(int start) {
        int end = start + 1;
        while (end < points.length && (continuesWord(points[end]) || isInnerApostrophe(end))) {
            end++;
        }
        return end;
    }

    private boolean isInnerApostrophe(int at) {
        return points[at] == '\'' && at + 1 < points.length && isWordPart(points[at + 1]);
    }

    private int endOfSymbol(int start) {
        int end = isFlag(start) ? start + 2 : start + 1;
        while (end < points.length) {
            if (sitsOnTheOneBefore(points[end])) {
                end++;
            } else if (joinsSymbols(start, end)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isFlag(int at) {
        return isRegionalLetter(points[at]) && at + 1 < points.length && isRegionalLetter(points[at + 1]);
    }

    private boolean joinsSymbols(int start, int at) {
        return points[at] == ZERO_WIDTH_JOINER
                && at + 1 < points.length
                && isPictorial(points[start])
                && isPictorial(points[at + 1]);
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
    }

    private static boolean continuesWord(int point) {
        return isWordPart(point) || isMark(point) || point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
    }

    /** Marks, variation selectors (which are marks), skin tones, and the letters that spell a flag's region. */
    private static boolean sitsOnTheOneBefore(int point) {
        return isMark(point) || (point >= 0x1F3FB && point <= 0x1F3FF) || (point >= 0xE0020 && point <= 0xE007F);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isRegionalLetter(int point) {
        return point >= 0x1F1E6 && point <= 0x1F1FF;
    }

    /** Unassigned characters count, because a newer emoji is unassigned to an older Java. */
    private static boolean isPictorial(int point) {
        int type = Character.getType(point);
        return type == Character.OTHER_SYMBOL || type == Character.UNASSIGNED;
    }

    private static boolean isVisible(int point) {
        int type = Character.getType(point);
        return switch (type) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE -> false;
            default -> !isMark(point);
        };
    }
}
