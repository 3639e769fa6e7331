package dev.unrolled.tour.cost;

import java.util.Locale;
import java.util.Optional;

/** What the table asks of every cell, in the order of its rows. */
enum Question {
    /** What it takes the sentence for. */
    ANSWER,
    /** What of the gradient is left at the first word. */
    LEFT,
    /** The same along an LSTM's cell state. */
    LEFT_CELL,
    /** How often it is right on requests that it has never seen. */
    UNSEEN,
    /** How many weights it has. */
    WEIGHTS,
    /** How many multiplications a word takes. */
    MULTIPLICATIONS,
    /** How long a word takes. */
    TIME;

    /** Its name in ids and in the bundle. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Question> of(String code) {
        for (Question question : values()) {
            if (question.code().equals(code)) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }
}
