package dev.unrolled.ui;

import dev.unrolled.trace.Lesson;

/** Has a lesson compute, once, every number that the window shows of it. */
final class LessonNumbers {
    private LessonNumbers() {}

    /** Computes; returns when all is there. An empty lesson has nothing to compute. */
    static void compute(Lesson lesson) {
        if (!lesson.isEmpty()) {
            lesson.trace().contributions();
            lesson.untrained().contributions();
            lesson.trained().contributions();
            lesson.update();
        }
    }
}
