package dev.unrolled.scene;

import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import java.util.List;
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
    record Result(double worked, double measured, double difference) {
        private static final double CLOSE = 1e-3;

        /** Of one number. */
        public static Result of(double worked, double measured) {
            return new Result(worked, measured, relative(Math.abs(worked - measured), worked, measured));
        }

        /** Of several numbers, as many of the one as of the other. */
        public static Result of(double[] worked, double[] measured) {
            double[] apart = new double[worked.length];
            for (int i = 0; i < apart.length; i++) {
                apart[i] = worked[i] - measured[i];
            }
            double length = norm(worked);
            double tried = norm(measured);
            return new Result(length, tried, relative(norm(apart), length, tried));
        }

        /** Whether both are the same as far as measuring goes: to a thousandth. */
        public boolean agrees() {
            return difference < CLOSE;
        }

        private static double relative(double apart, double a, double b) {
            double larger = Math.max(Math.abs(a), Math.abs(b));
            return larger == 0 ? 0 : apart / larger;
        }

        private static double norm(double[] numbers) {
            double sum = 0;
            for (double number : numbers) {
                sum += number * number;
            }
            return Math.sqrt(sum);
        }
    }

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

    /** The check of ∂L/∂h_t in a trace that needn't be any lesson's; steps count from 0. */
    static Check ofState(Trace trace, int t) {
        return new GradientCheck(trace, new MarkId(MarkId.Kind.GRADIENT, List.of(t), ""));
    }

    /** The check of ∂L/∂W, by all weights together, in a trace that needn't be any lesson's. */
    static Check ofWeights(Trace trace) {
        return new GradientCheck(trace, new MarkId(MarkId.Kind.UPDATE, List.of(), ""));
    }
}
