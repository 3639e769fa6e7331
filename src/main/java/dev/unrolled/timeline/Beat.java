package dev.unrolled.timeline;

/** What happens in a {@link Moment}. In the order in which a lesson of one word has them. */
public enum Beat {
    /** Nothing has been read; the words are waiting. */
    START(Phase.FORWARD, true, 300),
    /** A word rises into its cell as its embedding x. */
    READ(Phase.FORWARD, false, 350),
    /** The input and the state before it meet: a = W_ih x + b_ih + W_hh h + b_hh. */
    COMBINE(Phase.FORWARD, false, 500),
    /** The sums are squashed: tanh(a). */
    SQUASH(Phase.FORWARD, false, 400),
    /** The new state stands, and shows to which word it owes what. */
    NEW_STATE(Phase.FORWARD, true, 500),
    /** The last state decides among the intents. */
    CLASSIFY(Phase.FORWARD, true, 600),
    /** How far that is from the wanted intent. */
    LOSS(Phase.FORWARD, true, 450),
    /** The gradient of the loss reaches a state. */
    GRADIENT_ARRIVES(Phase.BACKWARD, false, 450),
    /** It passes the squashing function: every unit's share is multiplied by 1 − h². */
    THROUGH_SQUASH(Phase.BACKWARD, false, 350),
    /** It goes on to the state before, multiplied by the transposed recurrent weights. */
    PASSES_BACK(Phase.BACKWARD, true, 500),
    /** One training step is taken. */
    UPDATE(Phase.BACKWARD, true, 600);

    private final Phase phase;
    private final boolean stop;
    private final double millis;

    Beat(Phase phase, boolean stop, double millis) {
        this.phase = phase;
        this.stop = stop;
        this.millis = millis;
    }

    /** The direction it belongs to. */
    public Phase phase() {
        return phase;
    }

    /** Whether playing pauses here: once per word in each direction, and at every turn of the story. */
    public boolean isStop() {
        return stop;
    }

    /** Whether it belongs to one word. */
    public boolean isAboutAWord() {
        return this != START && this != CLASSIFY && this != LOSS && this != UPDATE;
    }

    /** How long the move into it takes at normal speed, 200 to 600 milliseconds. */
    public double millis() {
        return millis;
    }
}
