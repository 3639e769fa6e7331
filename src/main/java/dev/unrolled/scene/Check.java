package dev.unrolled.scene;

import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import java.util.Optional;

/**
 * A gradient as backpropagation works it out beside the same gradient as it is measured, by moving what it is by a little. Checks of
 * the same gradient are equal.
 */
@FunctionalInterface
public interface Check {
    /**
     * What comes out.
     *
     * @param worked by the chain rule; of several numbers, their 2-norm
     * @param measured by central differences; of several numbers, their 2-norm
     * @param difference the 2-norm of the difference by the larger of the two; 0 where both are 0
     */
    record Result(double worked, double measured, double difference) {}

    /** Measures. Takes some milliseconds, in a long sentence more; on any thread. */
    Result run();

    /**
     * The check of a mark's gradient in {@link LessonScene}'s figure.
     *
     * @return nothing where the card of that mark says no gradient at that moment
     */
    static Optional<Check> of(Lesson lesson, Moment moment, String mark) {
        return GradientCheck.of(lesson, moment, mark);
    }
}
