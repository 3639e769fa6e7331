package dev.unrolled.scene;

import dev.unrolled.wording.Numbers;

/** What the narrations of cells with gates have in common. */
interface GatedNarration extends CellNarration {
    /** What it is about. */
    Subject subject();

    /** The step, from 0. */
    int t();

    /**
     * The sentence of the word meeting the memory, or nothing yet.
     *
     * @param ending of the cell's own texts, such as {@code .lstm}
     */
    default String met(String ending) {
        String word = subject().word(t());
        return t() == 0
                ? subject().say("narration.combine.sum.first" + ending, word, Subject.index(t()))
                : subject().say("narration.combine.sum" + ending, word, Subject.index(t()), Subject.index(t() - 1));
    }

    /** The mean of a gate over all units, as it is said. */
    default String mean(String gate) {
        return Numbers.number(Weighing.mean(subject(), t(), gate));
    }

    /** The sentence of how long the gradient is in the sums, against the state. */
    default String throughSums() {
        return subject()
                .say(
                        "narration.through.sums.gates",
                        Numbers.number(GradientBars.throughSquash(subject().trace(), t())),
                        Numbers.number(subject().trace().gradientMagnitude(t())));
    }
}
