package dev.unrolled.storage;

import dev.unrolled.network.RefusedException;
import dev.unrolled.wording.SpokenException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file could not be read or written. It is said in one sentence: which file, what is wrong and what to do. */
public final class StorageException extends SpokenException {
    private static final long serialVersionUID = 1;

    private StorageException(String key, @Nullable Throwable cause, Object... arguments) {
        super(key, cause, arguments);
    }

    /** For a reason of our own; the first argument is the file. */
    static StorageException of(String key, Object... arguments) {
        return new StorageException(key, null, arguments);
    }

    static StorageException because(@Nullable Throwable cause, String key, Object... arguments) {
        return new StorageException(key, cause, arguments);
    }

    /** What a file says makes no network. */
    static StorageException refused(String file, RefusedException cause) {
        Object[] arguments =
                Stream.concat(Stream.of(file), Stream.of(cause.values())).toArray();
        return because(cause, "failed.network." + cause.reason().code(), arguments);
    }

    static StorageException unreadable(Path file, IOException cause) {
        FileTrouble trouble = FileTrouble.reading(cause);
        return because(cause, "failed.read." + trouble.ending(), file.getFileName(), trouble.detail(cause, file));
    }

    static StorageException unwritable(Path file, IOException cause) {
        Path folder = file.toAbsolutePath().resolveSibling("").normalize();
        FileTrouble trouble = FileTrouble.writing(cause, folder);
        return because(cause, "failed.write." + trouble.ending(), file.getFileName(), trouble.detail(cause, folder));
    }
}
