package dev.unrolled.scene;

import java.util.Locale;

/** What a picture shows of a lesson: all of it, or one part by itself. */
public enum Panel {
    /** Forward and backward pass. */
    WHOLE,
    /** The forward pass: words, states, intents. */
    STAGE,
    /** The backward pass: the size of the gradient at every step. */
    GRADIENTS,
    /** What the network takes the sentence for. */
    INTENTS,
    /** To which word each state owes how much. */
    MEMORY;

    /** Its name on the command line and in ids, in lower-case letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the texts. */
    public String key() {
        return "panel." + word();
    }
}
