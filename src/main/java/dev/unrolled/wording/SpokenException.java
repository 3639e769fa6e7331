package dev.unrolled.wording;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person asked for can't be done, and it can be said in any language: a sentence of the bundle and what stands in
 * its gaps.
 */
public abstract class SpokenException extends IOException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final String[] arguments;

    /**
     * A failure to be told.
     *
     * @param key of its sentence
     * @param cause what led to it, for those who look for mistakes
     * @param arguments for the gaps; names and numbers stay as they are, because they are looked for in files
     */
    protected SpokenException(String key, @Nullable Throwable cause, Object... arguments) {
        super(key, cause);
        this.key = key;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    }

    /** The sentence in a language. */
    public final String sentence(Wording wording) {
        return wording.say(key, (Object[]) arguments.clone());
    }

    /** The sentence in English. */
    @Override
    public final String getMessage() {
        return sentence(Wording.english());
    }
}
