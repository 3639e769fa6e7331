package dev.unrolled.export;

import dev.unrolled.export.ExportException.Reason;
import dev.unrolled.storage.AtomicWrite;
import dev.unrolled.storage.FileTrouble;
import dev.unrolled.storage.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a file goes: written beside its place under another name, then moved there, so that it is whole or absent. */
final class Destination {
    private final Path file;

    private Destination(Path file) {
        this.file = file;
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
        return new Destination(file);
    }

    /** A place of its own in a folder for a file that is handed on; both go when the program ends. */
    static Destination passing(Path temporary, String name) throws ExportException {
        try {
            Path folder = Files.createTempDirectory(temporary, "unrolled");
            Path file = folder.resolve(name);
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return new Destination(file);
        } catch (IOException e) {
            throw ExportException.file(reason(FileTrouble.writing(e, temporary)), temporary.resolve(name), e);
        }
    }

    Path file() {
        return file;
    }

    void write(AtomicWrite.Content content) throws ExportException {
        try {
            AtomicWrite.to(file, content);
        } catch (StorageException e) {
            throw ExportException.file(reason(e.trouble()), file, e);
        }
    }

    private static Reason reason(FileTrouble trouble) {
        return switch (trouble) {
            case FORBIDDEN, MISSING -> Reason.NOT_ALLOWED;
            case FULL -> Reason.DISK_FULL;
            case OTHER, UNSAID -> Reason.OTHER;
        };
    }
}
