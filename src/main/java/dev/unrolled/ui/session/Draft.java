package dev.unrolled.ui.session;

/**
 * What stands in the sentence field.
 *
 * @param text as it was typed
 * @param tooLong whether it is longer than the window shows, so that the lesson is still about an earlier text
 */
public record Draft(String text, boolean tooLong) {
    /** The longest text the window takes, in characters. */
    static final int MOST_CHARACTERS = 4_000;

    /** The longest sentence the window takes, in words. */
    public static final int MOST_WORDS = 200;
}
