package dev.unrolled.scene;

import dev.unrolled.attribution.Slopes;
import dev.unrolled.network.Parameters;
import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The check of a gradient in a lesson, by reading the rest of the sentence again. Equal as long as the trace, which is one and the same object, and the mark are.
 *
 * @param trace of the sentence
 * @param mark what the gradient is by
 */
record GradientCheck(Trace trace, MarkId mark) implements Check {
    /** See {@link Check#of}. */
    static Optional<Check> of(Lesson lesson, Moment moment, String mark) {
        if (lesson.isEmpty()) {
            return Optional.empty();
        }
        Stage stage = new Stage(moment, lesson.sentence().size());
        return MarkId.parse(mark)
                .filter(id -> new Subject(lesson, moment, Wording.english()).has(id))
                .filter(id -> hasGradient(id, stage))
                .map(id -> new GradientCheck(lesson.trace(), new MarkId(id.kind(), id.numbers(), "")));
    }

    private static boolean hasGradient(MarkId id, Stage stage) {
        return switch (id.kind()) {
            case GRADIENT, CELL_GRADIENT, UPDATE, CHANGE -> true;
            case STATE, VALUE, SQUASH, CELL, WORD, EMBEDDING -> stage.isBackward() && stage.hasGradient(id.at(0));
            default -> false;
        };
    }

    @Override
    public Result run() {
        Slopes slopes = new Slopes(trace.network(), trace.sentence().ids(), trace.target());
        int units = trace.hiddenSize();
        return switch (mark.kind()) {
            case GRADIENT -> many(units, j -> trace.gradientHidden(t(), j), j -> slopes.hidden(t(), j));
            case CELL_GRADIENT -> many(units, j -> trace.gradientCell(t(), j), j -> slopes.cell(t(), j));
            case CELL -> Result.of(trace.gradientCell(t(), mark.at(1)), slopes.cell(t(), mark.at(1)));
            case WORD -> many(trace.embeddingSize(), e -> trace.gradientInput(t(), e), e -> slopes.input(t(), e));
            case EMBEDDING -> Result.of(trace.gradientInput(t(), mark.at(1)), slopes.input(t(), mark.at(1)));
            case UPDATE, CHANGE -> weights(slopes);
            default -> Result.of(trace.gradientHidden(t(), mark.at(1)), slopes.hidden(t(), mark.at(1)));
        };
    }

    private int t() {
        return mark.at(0);
    }

    private static Result many(int size, IntToDoubleFunction worked, IntToDoubleFunction measured) {
        return Result.of(
                IntStream.range(0, size).mapToDouble(worked).toArray(),
                IntStream.range(0, size).mapToDouble(measured).toArray());
    }

    /** Along the gradient itself the loss rises as fast as the gradient is long. */
    private Result weights(Slopes slopes) {
        Parameters gradients = trace.gradients();
        String tensor = mark.kind() == Kind.CHANGE ? gradients.names().get(mark.at(0)) : "";
        double length = tensor.isEmpty() ? gradients.norm() : gradients.norm(tensor);
        if (length == 0) {
            return Result.of(0, 0);
        }
        Parameters direction = Parameters.generate(
                gradients.shape(),
                (name, row, column) ->
                        tensor.isEmpty() || name.equals(tensor) ? gradients.get(name, row, column) / length : 0);
        return Result.of(length, slopes.along(direction));
    }
}
