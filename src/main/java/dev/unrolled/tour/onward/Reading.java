package dev.unrolled.tour.onward;

import dev.unrolled.wording.Wording;
import java.util.Locale;

/** What to read next, in the order in which it appeared. */
enum Reading {
    /** A fair share for every player. */
    SHAPLEY,
    /** The plain recurrent network. */
    ELMAN,
    /** Why it forgets. */
    BENGIO,
    /** The LSTM. */
    HOCHREITER,
    /** Vanishing, exploding, clipping. */
    PASCANU,
    /** The GRU. */
    CHO,
    /** What plain networks can do. */
    KARPATHY,
    /** The LSTM in pictures. */
    OLAH,
    /** Shares of long sentences. */
    SUNDARARAJAN,
    /** What came after. */
    VASWANI;

    private String text(String part, Wording wording) {
        return wording.say("story.onward.reading." + name().toLowerCase(Locale.ROOT) + part);
    }

    String title(Wording wording) {
        return text(".title", wording);
    }

    /** Who wrote it, when, and where it appeared. */
    String by(Wording wording) {
        return text(".by", wording);
    }

    /** Its address. */
    String at(Wording wording) {
        return text(".at", wording);
    }

    /** What it has to do with the story. */
    String why(Wording wording) {
        return text(".why", wording);
    }
}
