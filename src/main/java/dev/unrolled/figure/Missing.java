package dev.unrolled.figure;

/** Widths of characters that no bundled font has, as shares of the font size: what most fonts give them. */
final class Missing {
    private static final double NARROW = 0.6;
    private static final double IDEOGRAPH = 1;
    private static final double EMOJI = 1.25;

    private Missing() {}

    static double advance(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> visible(character);
        };
    }

    private static double visible(int character) {
        if (within(character, 0x1f000, 0x1ffff)) {
            return EMOJI;
        }
        return isWide(character) ? IDEOGRAPH : NARROW;
    }

    /** East Asian blocks whose characters fill a square (Unicode annex 11). */
    private static boolean isWide(int character) {
        return within(character, 0x1100, 0x115f)
                || within(character, 0x2e80, 0xd7a3)
                || within(character, 0xf900, 0xfaff)
                || within(character, 0xfe30, 0xfe6f)
                || within(character, 0xff00, 0xff60)
                || character >= 0x20000;
    }

    private static boolean within(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
