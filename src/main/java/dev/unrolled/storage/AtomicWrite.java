package dev.unrolled.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes a file so that its old content or the whole new content is there, whatever happens in between: a full disk, a
 * failing writer, a power cut. The new content goes to a file beside the target, down to the disk, and then into its place; when the
 * program is told to end meanwhile, that file goes.
 */
public final class AtomicWrite {
    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything; the stream is buffered and closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicWrite() {}

    /**
     * Writes {@code content} to {@code target}, replacing what is there and keeping its permissions. A symbolic link stays
     * one. The folder must exist.
     *
     * @throws StorageException with a sentence for the user; the target is then as it was before
     * @throws java.util.concurrent.CancellationException where the program is ending; the target is then as it was before
     */
    public static void to(Path target, Content content) throws StorageException {
        if (Files.isDirectory(target)) {
            throw StorageException.of("failed.write.folder", target);
        }
        try {
            Path real = Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
            replace(real.toAbsolutePath(), content);
        } catch (StorageException e) {
            throw e;
        } catch (IOException e) {
            throw StorageException.unwritable(target, e);
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        try (Draft draft = Draft.beside(target)) {
            try {
                writeThrough(draft.channel(), content);
                keepPermissions(target, draft.file());
                draft.moveTo(target);
            } catch (IOException e) {
                throw draft.blame(e);
            }
        }
    }

    private static void writeThrough(FileChannel channel, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }
}
