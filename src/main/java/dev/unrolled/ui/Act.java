package dev.unrolled.ui;

import java.util.Locale;

/** Everything that a key or a button can do. Its name and its keys are in the texts under {@code act.…}. */
enum Act {
    /** Play to the next stop, or pause. */
    PLAY,
    /** Play to the end. */
    PLAY_THROUGH,
    /** One beat on. */
    NEXT_BEAT,
    /** One beat back. */
    PREVIOUS_BEAT,
    /** One word on. */
    NEXT_WORD,
    /** One word back. */
    PREVIOUS_WORD,
    /** To the next stop, moving. */
    NEXT_STOP,
    /** To the stop before. */
    PREVIOUS_STOP,
    /** To the start. */
    FIRST,
    /** To the update. */
    LAST,
    /** Stop, close the newest card, go back to the figure. */
    ESCAPE,
    /** Close all cards. */
    CLOSE_CARDS,
    /** The next speed. */
    FASTER,
    /** The speed before. */
    SLOWER,
    /** Logarithmic or linear gradients. */
    GRADIENT_SCALE,
    /** Light or dark. */
    APPEARANCE,
    /** The next language. */
    LANGUAGE,
    /** Jump between stops, or move. */
    REDUCED_MOTION,
    /** Open the card on which one chooses what leaves. */
    EXPORT,
    /** Export this moment as the last one was, without asking. */
    EXPORT_AGAIN,
    /** Copy a picture. */
    COPY,
    /** Into the sentence field. */
    EDIT_SENTENCE,
    /** One epoch further in training. */
    NEXT_EPOCH,
    /** One epoch back in training. */
    PREVIOUS_EPOCH,
    /** The next of the three cells. */
    NEXT_CELL,
    /** Take the training step. */
    TAKE_STEP,
    /** Undo the last change to the lesson. */
    UNDO,
    /** Do it again. */
    REDO,
    /** Into the story, at the chapter that was left. */
    STORY,
    /** What the colours mean. */
    LEGEND,
    /** The keys. */
    HELP,
    /** Fill the screen, or not. */
    FULL_SCREEN,
    /** Larger. */
    ZOOM_IN,
    /** Smaller. */
    ZOOM_OUT,
    /** As large as it is laid out for. */
    ZOOM_RESET,
    /** The ring to the mark on the left. */
    MARK_LEFT,
    /** The ring to the mark on the right. */
    MARK_RIGHT,
    /** The ring to the mark above. */
    MARK_UP,
    /** The ring to the mark below. */
    MARK_DOWN;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Of the text that names it. */
    String nameKey() {
        return "act." + key;
    }

    /** Of the text that names its keys. */
    String keysKey() {
        return "act." + key + ".keys";
    }
}
