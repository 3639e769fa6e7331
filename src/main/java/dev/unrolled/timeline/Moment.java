package dev.unrolled.timeline;

/**
 * One place on a {@link Timeline}.
 *
 * @param index its number on the timeline, from 0
 * @param beat what happens
 * @param word the word it happens to, from 0; −1 where the beat isn't about a word
 */
public record Moment(int index, Beat beat, int word) {
    /** Checks that a word is given exactly when the beat is about one. */
    public Moment {
        if (index < 0 || word < -1 || word >= 0 != beat.isAboutAWord()) {
            throw new IllegalArgumentException("no such moment: " + index + ", " + beat + " of word " + word);
        }
    }

    /** Whether this is the beat, of any word. */
    public boolean is(Beat other) {
        return beat == other;
    }

    /** Whether it is later in the story than or the same as {@code other} of {@code otherWord}, on the same timeline. */
    public boolean isAtOrAfter(Moment other) {
        return index >= other.index;
    }
}
