package dev.unrolled.export;

import dev.unrolled.export.ExportException.Reason;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

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

    void write(Content content) throws ExportException {
        Path draft = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream stream = new BufferedOutputStream(
                    Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.write(stream);
            }
            moveIntoPlace(draft);
        } catch (IOException e) {
            throw ExportException.file(reason(e), file, e);
        } finally {
            discard(draft);
        }
    }

    private void moveIntoPlace(Path draft) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Reason reason(IOException e) {
        if (e instanceof AccessDeniedException) {
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

    /** After the move there is nothing left to discard; a draft that can't be removed does no harm. */
    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            draft.toFile().deleteOnExit();
        }
    }

    /** What writes the bytes. */
    interface Content {
        void write(OutputStream stream) throws IOException;
    }
}
