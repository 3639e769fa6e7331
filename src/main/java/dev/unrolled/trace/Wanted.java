package dev.unrolled.trace;

import dev.unrolled.language.Sentence;
import dev.unrolled.trace.Lesson.TargetSource;

/** Which intent is wanted of a sentence: the one that someone chose, else what the corpus says, else the trained network. */
final class Wanted {
    static final int AUTOMATIC = -1;

    private final int chosen;
    private final int label;
    private final Lazy<Integer> target;

    Wanted(Material material, Sentence sentence, int chosen) {
        this.chosen = chosen;
        label = material.label(sentence);
        int said = chosen != AUTOMATIC ? chosen : label;
        boolean known = said >= 0 || sentence.size() == 0;
        target = new Lazy<>(() -> known ? said : material.trainedPrediction(sentence));
    }

    /** What was chosen, or {@link #AUTOMATIC}. */
    int chosen() {
        return chosen;
    }

    /** The number of the intent; −1 for an empty sentence as long as nobody chose one. */
    int target() {
        return target.get();
    }

    TargetSource source() {
        if (chosen != AUTOMATIC) {
            return TargetSource.CHOSEN;
        }
        return label >= 0 ? TargetSource.CORPUS : TargetSource.PREDICTED;
    }
}
