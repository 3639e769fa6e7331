package dev.unrolled.scene;

import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Phase;

/**
 * What can be seen at a moment of a sentence.
 *
 * @param moment where in the story we are
 * @param words how many words the sentence has
 */
record Stage(Moment moment, int words) {
    /** How far a time step has come. */
    enum Step {
        WAITING,
        READING,
        COMBINING,
        SQUASHING,
        STANDING
    }

    /** How far the state of word t is. */
    Step step(int t) {
        if (moment.beat().phase() == Phase.BACKWARD || moment.is(Beat.CLASSIFY) || moment.is(Beat.LOSS)) {
            return Step.STANDING;
        } else if (moment.is(Beat.START) || t > moment.word()) {
            return Step.WAITING;
        } else if (t < moment.word()) {
            return Step.STANDING;
        }
        return switch (moment.beat()) {
            case READ -> Step.READING;
            case COMBINE -> Step.COMBINING;
            case SQUASH -> Step.SQUASHING;
            default -> Step.STANDING;
        };
    }

    /** Whether word t will be read in the next moment. */
    boolean isNext(int t) {
        return step(t) == Step.WAITING && (t == 0 || (moment.is(Beat.NEW_STATE) && t == moment.word() + 1));
    }

    boolean isCurrent(int t) {
        return moment.word() == t;
    }

    /** The step that reading, or the gradient, has reached; −1 before the first, the last one after the last. */
    int reached() {
        return switch (moment.beat()) {
            case START -> -1;
            case CLASSIFY, LOSS -> words - 1;
            case UPDATE -> 0;
            default -> moment.word();
        };
    }

    /** The state at which the gradient stands: having passed back from a word, at the one before. */
    int gradientAt() {
        boolean passed = moment.is(Beat.PASSES_BACK);
        return Math.max(0, passed ? reached() - 1 : reached());
    }

    boolean isClassified() {
        return isBackward() || moment.is(Beat.CLASSIFY) || moment.is(Beat.LOSS);
    }

    boolean isLossKnown() {
        return isBackward() || moment.is(Beat.LOSS);
    }

    boolean isBackward() {
        return moment.beat().phase() == Phase.BACKWARD;
    }

    boolean isUpdate() {
        return moment.is(Beat.UPDATE);
    }

    /** Whether the gradient has arrived at h_t. */
    boolean hasGradient(int t) {
        return isUpdate() || (isBackward() && t >= moment.word());
    }

    /** Whether the gradient has passed from t + 1 back to t. */
    boolean hasFactor(int t) {
        return hasGradient(t) || (t == moment.word() - 1 && moment.is(Beat.PASSES_BACK));
    }
}
