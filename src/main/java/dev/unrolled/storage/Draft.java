package dev.unrolled.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A file while it is written, in the folder where it will stand. It goes when the program is told to end. A program that is killed
 * without a word leaves it; {@link Leftovers} are taken away when something is next written into the same folder.
 */
final class Draft implements Closeable {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Set<Draft> OPEN = ConcurrentHashMap.newKeySet();

    /** The whole virtual machine ends, or none of it. */
    private static final AtomicBoolean ENDING = new AtomicBoolean();

    private final Path file;
    private final FileChannel channel;

    static {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(Draft::end, "drafts"));
        } catch (IllegalStateException alreadyEnding) {
            ENDING.set(true);
        }
    }

    private Draft(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Begins one.
     *
     * @param target absolute
     * @throws CancellationException where the program is ending
     */
    static Draft beside(Path target) throws IOException {
        Leftovers.removeFrom(target.resolveSibling(""));
        Path file = target.resolveSibling(Leftovers.name(NUMBER.incrementAndGet()));
        Draft draft = new Draft(file, FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        OPEN.add(draft);
        try {
            draft.requireTime();
            Leftovers.hold(draft.channel);
            return draft;
        } catch (CancellationException e) {
            draft.close();
            throw e;
        }
    }

    private void requireTime() {
        if (ENDING.get()) {
            throw new CancellationException();
        }
    }

    /** Takes the bytes; closed when they are down on the disk. */
    FileChannel channel() {
        return channel;
    }

    Path file() {
        return file;
    }

    /** Puts what was written into its place. */
    void moveTo(Path target) throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whoever is told that a file can't be written because the program is ending would look for a fault of the disk. */
    IOException blame(IOException problem) {
        requireTime();
        return problem;
    }

    /** Lets go of the file and, where it hasn't moved into its place, takes it away. */
    @Override
    public void close() throws IOException {
        OPEN.remove(this);
        channel.close();
        Files.deleteIfExists(file);
    }

    /** Whoever still writes notices when the file is moved into its place, and so does whoever begins another one. */
    private static void end() {
        ENDING.set(true);
        for (Draft draft : OPEN) {
            try {
                Files.deleteIfExists(draft.file);
            } catch (IOException e) {
                // A system that keeps open files: they are taken away the next time.
            }
        }
    }
}
