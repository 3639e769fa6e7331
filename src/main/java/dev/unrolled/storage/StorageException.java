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

    private final FileTrouble trouble;

    private StorageException(FileTrouble trouble, String key, @Nullable Throwable cause, Object... arguments) {
        super(key, cause, arguments);
        this.trouble = trouble;
    }

    /** For a reason of our own; the first argument is the file. */
    static StorageException of(String key, Object... arguments) {
        return because(null, key, arguments);
    }

    static StorageException because(@Nullable Throwable cause, String key, Object... arguments) {
        return new StorageException(FileTrouble.OTHER, key, cause, arguments);
    }

    /** What a file says makes no network. */
    static StorageException refused(String file, RefusedException cause) {
        Object[] arguments =
                Stream.concat(Stream.of(file), Stream.of(cause.values())).toArray();
        return because(cause, "failed.network." + cause.reason().code(), arguments);
    }

    static StorageException unreadable(Path file, IOException cause) {
        FileTrouble trouble = FileTrouble.reading(cause);
        String key = "failed.read." + trouble.ending();
        return new StorageException(trouble, key, cause, file.getFileName(), trouble.detail(cause, file));
    }

    /** The system doesn't let a file be written. */
    public static StorageException unwritable(Path file, IOException cause) {
        Path folder = file.toAbsolutePath().resolveSibling("").normalize();
        FileTrouble trouble = FileTrouble.writing(cause, folder);
        String key = "failed.write." + trouble.ending();
        return new StorageException(trouble, key, cause, file.getFileName(), trouble.detail(cause, folder));
    }

    /** What the system has to do with it; {@link FileTrouble#OTHER} where nothing. */
    public FileTrouble trouble() {
        return trouble;
    }
}
