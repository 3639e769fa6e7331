package dev.unrolled.figure;

import java.util.Arrays;
import java.util.List;

/**
 * The words' colours. Ten stand apart, the first seven also for people with deuteranopia or protanopia; later words take
 * them again, lighter or darker.
 *
 * <p>The first five start from Paul Tol's "bright", "vibrant" and "light" schemes (SRON/EPS/TN/09-002), moved by a hair
 * so that orange and green stay apart under protanopia; the rest were chosen to be as far as possible from those.
 */
public final class Palette {
    private static final Ink DARK_LETTERS = Ink.rgb(0x14171c);
    private static final Ink WHITE = Ink.rgb(0xffffff);
    private static final Ink BLACK = Ink.rgb(0x000000);
    private static final double SHIFT = 0.3;

    /** On white. */
    public static final Palette LIGHT = new Palette(
            0x4477aa, 0xe57229, 0x19863c, 0xaa3377, 0xd9b428, 0x352a86, 0x5f2412, 0x8a92f2, 0xa39c62, 0x0d4f4a);

    /** On near black. */
    public static final Palette DARK = new Palette(
            0x73aae3, 0xec8665, 0x44ba98, 0xef9bca, 0xdfce79, 0x8276f2, 0x4c9433, 0xeef7d8, 0xb8b31a, 0x4680d2);

    private final List<Ink> inks;

    private Palette(int... hex) {
        inks = Arrays.stream(hex).mapToObj(Ink::rgb).toList();
    }

    /** How many colours there are before they come again in another lightness: at least ten. */
    public int size() {
        return inks.size();
    }

    /**
     * The colour of word {@code k}, counted from 0.
     *
     * @throws IllegalArgumentException for a negative {@code k}
     */
    public Ink word(int k) {
        if (k < 0) {
            throw new IllegalArgumentException("words are counted from 0, not " + k);
        }
        Ink ink = inks.get(k % inks.size());
        int round = k / inks.size() % 3;
        return round == 0 ? ink : ink.mix(round == 1 ? WHITE : BLACK, SHIFT);
    }

    /** The colour of letters on word {@code k}'s colour: white or near black, whichever is read better. */
    public Ink onWord(int k) {
        Ink ground = word(k);
        return WHITE.contrast(ground) >= DARK_LETTERS.contrast(ground) ? WHITE : DARK_LETTERS;
    }
}
