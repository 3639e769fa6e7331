package dev.unrolled.scene;

import dev.unrolled.network.Parameters;
import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;

/** What explanations are about: a lesson at a moment, in a language. */
record Subject(Lesson lesson, Moment moment, Wording wording) {
    Trace trace() {
        return lesson.trace();
    }

    Stage stage() {
        return new Stage(moment, trace().steps());
    }

    Parameters weights() {
        return trace().network().parameters();
    }

    /** What intent k is called. */
    String intent(int k) {
        return wording.intent(trace().intents().get(k));
    }

    String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    CellTelling cell() {
        return CellTelling.of(trace());
    }

    /** Says it in the words of this cell, where it has its own. */
    String sayOfCell(String key, Object... arguments) {
        return wording.say(cell().key(wording, key), arguments);
    }

    String word(int t) {
        return trace().sentence().tokens().get(t).text();
    }

    /** The index of a step as it is shown: {@code ₁} for 0. */
    static String index(int t) {
        return Numbers.subscript(t + 1);
    }

    /** Whether the lesson has what a mark of this id stands for. */
    boolean has(MarkId mark) {
        Kind kind = mark.kind();
        List<Integer> numbers = mark.numbers();
        return switch (kind) {
            case INTENT -> numbers.get(0) < trace().intentCount();
            case CHANGE -> numbers.get(0) < weights().names().size();
            case AXIS -> true;
            case FACTOR -> numbers.get(0) < trace().steps() - 1;
            case CARRY -> numbers.get(0) > 0 && numbers.get(0) < trace().steps();
            case MIX -> isStep(numbers.get(0)) && numbers.get(1) <= numbers.get(0);
            case EMBEDDING -> isStep(numbers.get(0)) && numbers.get(1) < trace().embeddingSize();
            case PART -> isUnit(numbers) && numbers.get(2) <= numbers.get(0);
            case REST -> isUnit(numbers) && numbers.get(2) <= 1;
            case STATE, VALUE, BIAS, SQUASH -> isUnit(numbers);
            case KEPT, WRITTEN -> isUnit(numbers) && cell().isGated();
            case CELL -> isUnit(numbers) && cell().hasCellState();
            case CELL_GRADIENT -> isStep(numbers.get(0)) && cell().hasCellState();
            case GATE -> isUnit(numbers) && numbers.get(2) < cell().gates().size();
            default -> numbers.isEmpty() || isStep(numbers.get(0));
        };
    }

    private boolean isStep(int t) {
        return t < trace().steps();
    }

    private boolean isUnit(List<Integer> numbers) {
        return isStep(numbers.get(0)) && numbers.get(1) < trace().hiddenSize();
    }

    List<CardLine> forwardEquations() {
        String last = index(trace().steps() - 1);
        return new Lines()
                .add(cell().forwardEquations())
                .add("p = softmax(Wₒ·h" + last + " + bₒ)")
                .all();
    }

    List<CardLine> backwardEquations() {
        String last = index(trace().steps() - 1);
        return new Lines()
                .add("∂L/∂h" + last + " = Wₒᵀ·(p − " + say("explain.wanted") + ")")
                .add(cell().backwardEquations())
                .all();
    }
}
