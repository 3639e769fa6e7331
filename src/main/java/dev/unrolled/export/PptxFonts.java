package dev.unrolled.export;

import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Family;
import dev.unrolled.figure.TextStyle.Weight;

/**
 * The fonts of a deck. The bundled ones aren't on the machine where it is shown, so common ones are named: Arial, whose letters are set
 * a little wider or narrower so that a line is as long as in the figure; and Consolas, which is narrower than the bundled one.
 */
final class PptxFonts {
    static final String SANS = "Arial";
    static final String MONO = "Consolas";

    private static final char FIRST = ' ';

    /** Advances in thousandths of the size from the space to the tilde (Adobe's metrics of Helvetica, which Arial shares). */
    private static final int[] REGULAR = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
                722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556,
                278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334,
                584
    };

    private static final int[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556, 556,
        556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
                722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556,
                333, 611,
        611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389,
                584
    };

    private PptxFonts() {}

    static String of(TextStyle style) {
        return style.family() == Family.SANS ? SANS : MONO;
    }

    static boolean isBold(TextStyle style) {
        return style.weight() != Weight.REGULAR;
    }

    /** What to add between two letters so that Arial's line is as long as the figure's, in units of the figure. */
    static double spacing(String text, TextStyle style) {
        int letters = text.codePointCount(0, text.length());
        if (style.family() != Family.SANS || letters == 0) {
            return 0;
        }
        int[] advances = isBold(style) ? BOLD : REGULAR;
        double longer = 0;
        for (int i = 0; i < text.length(); i++) {
            int place = text.charAt(i) - FIRST;
            if (place >= 0 && place < advances.length) {
                longer += TextMetrics.width(text.substring(i, i + 1), style) - advances[place] * style.size() / 1000;
            }
        }
        return longer / letters;
    }

    /** How far above the baseline the middle of a line is, for a size of 1: where every common font agrees to a tenth. */
    static double middle(TextStyle style) {
        return style.family() == Family.SANS ? 0.3465 : 0.335;
    }
}
