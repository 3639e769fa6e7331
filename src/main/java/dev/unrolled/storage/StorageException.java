package dev.unrolled.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file could not be read or written. The message is for its user: which file, what is wrong and what to do. */
public final class StorageException extends IOException {
    private static final long serialVersionUID = 1;

    StorageException(String message) {
        super(message);
    }

    StorageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static StorageException unreadable(Path file, IOException cause) {
        return new StorageException(file.getFileName() + " can't be read: " + reason(cause) + ".", cause);
    }

    static StorageException unwritable(Path file, IOException cause) {
        return new StorageException(
                file.getFileName() + " can't be written: " + reason(cause) + ". What was there before is unchanged.",
                cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder, " + cause.getMessage();
        }
        if (cause instanceof AccessDeniedException) {
            return "you have no permission for " + cause.getMessage();
        }
        if (cause instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return cause.getMessage() == null ? "the system does not say why" : cause.getMessage();
    }
}
