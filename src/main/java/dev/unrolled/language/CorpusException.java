package dev.unrolled.language;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A corpus could not be read. The message is one sentence for its user: what is wrong, where, and what to do. */
public final class CorpusException extends IOException {
    private static final long serialVersionUID = 1;

    CorpusException(String message) {
        super(message);
    }

    CorpusException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
