package dev.unrolled.training;

import java.util.Locale;

/**
 * A setting of a training, with the range that it may have. This room says in English what is wrong with a value; whoever speaks with
 * people says it in their language.
 */
public enum Setting {
    /** The learning rate. */
    RATE("The learning rate must be above 0, not %s."),
    /** How much of sgd's last step stays. */
    MOMENTUM("The momentum must be at least 0 and below 1, not %s."),
    /** How much of Adam's mean gradient stays. */
    BETA1("The beta1 must be at least 0 and below 1, not %s."),
    /** How much of Adam's mean square stays. */
    BETA2("The beta2 must be at least 0 and below 1, not %s."),
    /** What keeps Adam's quotient finite. */
    EPSILON("The epsilon must be above 0, not %s."),
    /** How often to go through the training sentences. */
    EPOCHS("The number of epochs must be at least 0, not %s."),
    /** Sentences whose mean gradient makes one step. */
    BATCH("The batch must be at least 1, not %s."),
    /** Epochs to wait for a better validation score. */
    PATIENCE("The patience must be at least 0, not %s."),
    /** The longest gradient that is used as it is. */
    CLIP("The longest gradient must be above 0, not %s."),
    /** How likely a word is read as an unknown one. */
    WORD_DROPOUT("The word dropout must be at least 0 and below 1, not %s."),
    /** What share of each weight is taken off. */
    WEIGHT_DECAY("The weight decay must be at least 0, not %s."),
    /** The first bias of an LSTM's forget gate. */
    FORGET_BIAS("The forget gate's bias must be a finite number, not %s."),
    /** How many sentences are worked on at once. */
    THREADS("The number of threads must be at least 1, not %s.");

    private final String english;

    Setting(String english) {
        this.english = english;
    }

    /** Checks a value; throws {@link OutOfRangeException} where it isn't {@code fine}. */
    void require(boolean fine, Number value) {
        if (!fine) {
            throw new OutOfRangeException(this, value, String.format(Locale.ROOT, english, value));
        }
    }

    /** Checks that a value is above 0 and finite. */
    void requirePositive(double value) {
        require(value > 0 && value < Double.POSITIVE_INFINITY, value);
    }

    /** Checks that a value is from 0 to 1, 1 left out. */
    void requireShare(double value) {
        require(value >= 0 && value < 1, value);
    }

    /** Checks that a value is no smaller. */
    void requireAtLeast(int least, int value) {
        require(value >= least, value);
    }

    /** Its name in files: {@code word_dropout}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
