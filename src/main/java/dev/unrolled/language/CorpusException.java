package dev.unrolled.language;

import dev.unrolled.wording.SpokenException;
import org.jspecify.annotations.Nullable;

/** A corpus could not be read. It is said in one sentence: what is wrong, where, and what to do. */
public final class CorpusException extends SpokenException {
    private static final long serialVersionUID = 1;

    private CorpusException(String key, @Nullable Throwable cause, Object... arguments) {
        super(key, cause, arguments);
    }

    static CorpusException of(String key, Object... arguments) {
        return new CorpusException(key, null, arguments);
    }

    static CorpusException because(Throwable cause, String key, Object... arguments) {
        return new CorpusException(key, cause, arguments);
    }
}
