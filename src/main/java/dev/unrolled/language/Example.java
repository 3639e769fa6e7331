package dev.unrolled.language;

import java.util.Objects;

/**
 * A sentence and what its speaker wants.
 *
 * @param text the sentence as it was written
 * @param intent what is wanted, such as {@code ask the time}
 * @param split what the sentence is for
 */
public record Example(String text, String intent, Split split) {
    /** Checks that an intent is named; throws {@link IllegalArgumentException} where it is blank. */
    public Example {
        Objects.requireNonNull(text);
        Objects.requireNonNull(split);
        if (intent.isBlank()) {
            throw new IllegalArgumentException("\"" + text + "\" has no intent");
        }
    }
}
