package dev.unrolled.export;

import dev.unrolled.export.ExportException.Reason;
import dev.unrolled.storage.AtomicWrite;
import dev.unrolled.storage.StorageException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where a file goes: written beside its place under another name, then moved there, so that it is whole or absent. */
final class Destination {
    private static final long HARDLY_ANY = 64 * 1024;

    private final Path file;
    private final Path folder;

    private Destination(Path file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    /** Checks the place before anything is computed for it. */
    static Destination of(Path file) throws ExportException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw ExportException.file(Reason.IS_FOLDER, file, null);
        } else if (!Files.isDirectory(folder)) {
            throw ExportException.file(Reason.NO_FOLDER, folder, null);
        } else if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
            throw ExportException.file(Reason.NOT_ALLOWED, file, null);
        }
        return new Destination(file, folder);
    }

    void write(AtomicWrite.Content content) throws ExportException {
        try {
            AtomicWrite.to(file, content);
        } catch (StorageException e) {
            throw ExportException.file(reason(e), file, e);
        }
    }

    private Reason reason(StorageException e) {
        if (e.getCause() instanceof AccessDeniedException) {
            return Reason.NOT_ALLOWED;
        }
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean saysSo = message.contains("no space") || message.contains("not enough space");
        return saysSo || roomLeft() < HARDLY_ANY ? Reason.DISK_FULL : Reason.OTHER;
    }

    private long roomLeft() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
