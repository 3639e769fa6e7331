package dev.unrolled.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * The moments of a lesson of so many words, in order: start; for each word read, combine, squash, new state; classify;
 * loss; for each word from last to first the gradient arriving, passing the squash and passing back; the update.
 * Without a word there is only the start.
 */
public final class Timeline {
    private static final Beat[] FORWARD = {Beat.READ, Beat.COMBINE, Beat.SQUASH, Beat.NEW_STATE};
    private static final Beat[] BACKWARD = {Beat.GRADIENT_ARRIVES, Beat.THROUGH_SQUASH, Beat.PASSES_BACK};

    private final int words;
    private final List<Moment> moments;

    private Timeline(int words) {
        this.words = words;
        this.moments = List.copyOf(momentsOf(words));
    }

    /**
     * The timeline of a sentence.
     *
     * @param words how many it has; 0 is allowed
     * @throws IllegalArgumentException for a negative number
     */
    public static Timeline of(int words) {
        if (words < 0) {
            throw new IllegalArgumentException("a sentence can't have " + words + " words");
        }
        return new Timeline(words);
    }

    private static List<Moment> momentsOf(int words) {
        List<Moment> all = new ArrayList<>(7 * words + 4);
        add(all, Beat.START, -1);
        for (int t = 0; t < words; t++) {
            addAll(all, FORWARD, t);
        }
        if (words > 0) {
            add(all, Beat.CLASSIFY, -1);
            add(all, Beat.LOSS, -1);
            for (int t = words - 1; t >= 0; t--) {
                addAll(all, BACKWARD, t);
            }
            add(all, Beat.UPDATE, -1);
        }
        return all;
    }

    private static void addAll(List<Moment> all, Beat[] beats, int word) {
        for (Beat beat : beats) {
            add(all, beat, word);
        }
    }

    private static void add(List<Moment> all, Beat beat, int word) {
        all.add(new Moment(all.size(), beat, word));
    }

    /** How many words the sentence has. */
    public int words() {
        return words;
    }

    /** How many moments there are, at least 1. */
    public int size() {
        return moments.size();
    }

    /** All moments in order. */
    public List<Moment> moments() {
        return moments;
    }

    /** The moments where playing pauses, in order. */
    public List<Moment> stops() {
        return moments.stream().filter(moment -> moment.beat().isStop()).toList();
    }

    /**
     * The moment with that number.
     *
     * @throws IndexOutOfBoundsException unless 0 ≤ index &lt; size
     */
    public Moment at(int index) {
        return moments.get(index);
    }

    /** The start. */
    public Moment first() {
        return moments.get(0);
    }

    /** The update; the start where there are no words. */
    public Moment last() {
        return moments.get(moments.size() - 1);
    }

    /** The next stop after {@code index}, or the last moment. */
    public int nextStop(int index) {
        return next(index, 1, false);
    }

    /** The stop before {@code index}, or the start. */
    public int previousStop(int index) {
        return next(index, -1, false);
    }

    /** The next moment after {@code index} at which a word is done with, forward or backward, or the last moment. */
    public int nextWord(int index) {
        return next(index, 1, true);
    }

    /** The moment before {@code index} at which a word is done with, forward or backward, or the start. */
    public int previousWord(int index) {
        return next(index, -1, true);
    }

    private int next(int index, int direction, boolean aboutAWord) {
        for (int i = clamp(index) + direction; i > 0 && i < size() - 1; i += direction) {
            Beat beat = at(i).beat();
            if (beat.isStop() && (beat.isAboutAWord() || !aboutAWord)) {
                return i;
            }
        }
        return direction > 0 ? size() - 1 : 0;
    }

    /** The nearest index on this timeline. */
    int clamp(int index) {
        return Math.max(0, Math.min(size() - 1, index));
    }

    /**
     * Where the state of a word stands: its {@link Beat#NEW_STATE}.
     *
     * @throws IndexOutOfBoundsException for a word the sentence hasn't got
     */
    public int momentOf(int word) {
        return momentOf(Beat.NEW_STATE, word);
    }

    /**
     * The number of the moment with that beat and word.
     *
     * @param word from 0; for a beat that isn't about a word it doesn't matter
     * @throws IndexOutOfBoundsException for a word the sentence hasn't got, or a beat that an empty one hasn't
     */
    public int momentOf(Beat beat, int word) {
        for (Moment moment : moments) {
            if (moment.beat() == beat && (moment.word() == word || !beat.isAboutAWord())) {
                return moment.index();
            }
        }
        throw new IndexOutOfBoundsException("no " + beat + " of word " + word + " among " + words);
    }

    /** The moment here that is most like one of another timeline: the same beat, the word as near as possible. */
    public Moment closestTo(Moment other) {
        if (words == 0 || other.is(Beat.START)) {
            return first();
        }
        return at(momentOf(other.beat(), Math.min(other.word(), words - 1)));
    }

    /** How long the move into a moment takes at normal speed, in milliseconds, 200 to 600. */
    public double millis(int index) {
        return at(index).beat().millis();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline timeline && timeline.words == words;
    }

    @Override
    public int hashCode() {
        return words;
    }

    @Override
    public String toString() {
        return "timeline of " + words + " words";
    }
}
