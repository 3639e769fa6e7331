package dev.unrolled.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Drafts of programs that are no more. A system gives the lock of a file back however its holder ended, so that what can be locked is
 * left over, also where another computer uses the same folder.
 */
final class Leftovers {
    private static final String BEGINNING = ".unrolled-";
    private static final String ENDING = ".part";

    /** A program must not open its own drafts again: on closing them it would lose their locks (POSIX, fcntl). */
    private static final String OWN = BEGINNING + UUID.randomUUID();

    private static final Set<Path> SEEN = ConcurrentHashMap.newKeySet();

    private Leftovers() {}

    /** What a draft of this program is called. */
    static String name(int number) {
        return OWN + "-" + number + ENDING;
    }

    /** Keeps others from taking an open draft for a leftover, as long as it is open. */
    static void hold(FileChannel draft) {
        try {
            draft.tryLock();
        } catch (IOException e) {
            // There are file systems without locks; on those, nobody gets one to find a leftover with.
        }
    }

    /** Takes away what can be taken away; looks into each folder once, when first something is written there. */
    static void removeFrom(Path folder) {
        if (!SEEN.add(folder)) {
            return;
        }
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, BEGINNING + "*" + ENDING)) {
            for (Path draft : drafts) {
                if (!draft.getFileName().toString().startsWith(OWN)) {
                    remove(draft);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Who may not look into a folder has no business to tidy it.
        }
    }

    private static void remove(Path draft) {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            // It stays, as a hidden file that does no harm.
        }
    }
}
