package dev.unrolled.ui.session;

/** A kind of change to the lesson that can be undone. */
enum Change {
    /** The sentence was typed; a run of letters is undone at once. */
    SENTENCE(true),
    /** The epoch was dragged; a drag is undone at once. */
    EPOCH(true),
    /** The wanted intent was chosen. */
    WANTED(false),
    /** A training step was taken. */
    STEP(false),
    /** Another cell reads the sentence; going through them is undone at once. */
    CELL(true);

    private final boolean merges;

    Change(boolean merges) {
        this.merges = merges;
    }

    /** Whether a change of this kind right after another of it belongs to that one. */
    boolean merges() {
        return merges;
    }
}
