package dev.unrolled.ui.session;

import dev.unrolled.trace.Lesson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lessons to go back to, and those one came back from.
 *
 * @param earlier the latest last; at most {@value #MOST}
 * @param later the next one last
 * @param running the kind of change that is still going on, into which the next of its kind merges
 */
record Past(List<Lesson> earlier, List<Lesson> later, Optional<Change> running) {
    private static final int MOST = 100;

    /** Nothing has happened. */
    static final Past NONE = new Past(List.of(), List.of(), Optional.empty());

    Past {
        earlier = List.copyOf(earlier.subList(Math.max(0, earlier.size() - MOST), earlier.size()));
        later = List.copyOf(later);
    }

    /** After a change away from {@code before}; there is nothing to do again any more. */
    Past after(Change change, Lesson before) {
        boolean merged = change.merges() && running.filter(change::equals).isPresent();
        return new Past(merged ? earlier : plus(earlier, before), List.of(), Optional.of(change));
    }

    /** The next change is one of its own. */
    Past settled() {
        return running.isEmpty() ? this : new Past(earlier, later, Optional.empty());
    }

    /** After going back from {@code now}. */
    Past undone(Lesson now) {
        return new Past(minusLast(earlier), plus(later, now), Optional.empty());
    }

    /** After going on again from {@code now}. */
    Past redone(Lesson now) {
        return new Past(plus(earlier, now), minusLast(later), Optional.empty());
    }

    private static List<Lesson> plus(List<Lesson> lessons, Lesson one) {
        List<Lesson> all = new ArrayList<>(lessons);
        all.add(one);
        return all;
    }

    private static List<Lesson> minusLast(List<Lesson> lessons) {
        return lessons.subList(0, lessons.size() - 1);
    }
}
