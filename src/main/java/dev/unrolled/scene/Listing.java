package dev.unrolled.scene;

import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program does, as Python-like code: the same text at every moment, with the lines that run now lit and with the
 * values they give.
 *
 * @param lines from top to bottom
 */
public record Listing(List<Line> lines) {
    /** Copies the lines. */
    public Listing {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param code indented by spaces; empty between the two loops
     * @param lit whether it runs now
     * @param values what it gives now, e.g. {@code x₂ = [0.31, −0.80, …]}; empty unless lit
     */
    public record Line(String code, boolean lit, String values) {}

    private enum Code {
        NOTHING("state = zeros(H)"),
        WORDS("for word in sentence:"),
        EMBED("    x = embedding[word]"),
        SUM("    a = Wₓ @ x + Wₕ @ state + b"),
        SQUASH("    state = tanh(a)"),
        INTENT("intent = softmax(Wₒ @ state + bₒ)"),
        LOSS("loss = -log(intent[wanted])"),
        BETWEEN(""),
        START_BACK("grad = Wₒ.T @ (intent - one_hot)"),
        STEPS("for t in reversed(range(T)):"),
        ARRIVES("    dh = grad"),
        THROUGH("    da = dh * (1 - state[t]**2)"),
        WEIGHTS("    grads += outer(da, inputs[t])"),
        BACK("    grad = Wₕ.T @ da"),
        UPDATE("weights -= rate * grads");

        private final String text;

        Code(String text) {
            this.text = text;
        }

        /** The heads of the loops are lit with what comes first in them; the start of the way back where it happens. */
        boolean isLit(Moment moment, int words) {
            return switch (moment.beat()) {
                case START -> this == NOTHING;
                case READ -> this == WORDS || this == EMBED;
                case COMBINE -> this == SUM;
                case SQUASH, NEW_STATE -> this == SQUASH;
                case CLASSIFY -> this == INTENT;
                case LOSS -> this == LOSS;
                case GRADIENT_ARRIVES ->
                    this == STEPS || this == ARRIVES || (this == START_BACK && moment.word() == words - 1);
                case THROUGH_SQUASH -> this == THROUGH;
                case PASSES_BACK -> this == WEIGHTS || this == BACK;
                case UPDATE -> this == UPDATE;
            };
        }
    }

    /** The listing at a moment of a lesson; nothing is lit for an empty one. */
    public static Listing of(Lesson lesson, Moment moment) {
        List<Line> lines = new ArrayList<>();
        boolean empty = lesson.isEmpty();
        for (Code code : Code.values()) {
            boolean lit = !empty && code.isLit(moment, lesson.sentence().size());
            lines.add(new Line(text(code, lesson), lit, lit ? values(code, lesson, moment) : ""));
        }
        return new Listing(lines);
    }

    private static String text(Code code, Lesson lesson) {
        boolean sized = code == Code.NOTHING && !lesson.isEmpty();
        return sized ? code.text.replace("H", Integer.toString(lesson.trace().hiddenSize())) : code.text;
    }

    private static String values(Code code, Lesson lesson, Moment moment) {
        LiveValues values = new LiveValues(lesson, Math.max(0, moment.word()));
        return switch (code) {
            case NOTHING -> values.zero();
            case WORDS -> values.word();
            case EMBED -> values.embedding();
            case SUM -> values.sum();
            case SQUASH -> values.state();
            case INTENT -> values.intent();
            case LOSS -> values.loss();
            case STEPS -> values.step();
            case ARRIVES, START_BACK -> values.gradient();
            case THROUGH -> values.throughSquash();
            case WEIGHTS -> values.weights();
            case BACK -> values.passedBack();
            case UPDATE -> values.update();
            case BETWEEN -> "";
        };
    }
}
