package dev.unrolled.tour.page;

import dev.unrolled.network.CellKind;
import dev.unrolled.trace.Lesson;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The networks that appear in the story: the program's own, read when a chapter first needs them, and then kept. */
public final class Cast {
    private final Map<CellKind, Lesson> lessons = new ConcurrentHashMap<>();

    /** Nobody on stage yet. */
    public Cast() {}

    /** With a lesson that was read already. */
    public Cast(Lesson first) {
        lessons.put(first.trace().cell(), first);
    }

    /** The program's own lesson with a cell: fully trained, "what time is it?". */
    public Lesson lesson(CellKind cell) {
        return lessons.computeIfAbsent(cell, Lesson::builtIn);
    }

    /** The program's own lesson with the plain recurrent network. */
    public Lesson rnn() {
        return lesson(CellKind.RNN);
    }
}
