package dev.unrolled.cli;

import dev.unrolled.storage.StorageException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A new folder for pictures, so that nobody's files are written over. */
final class LessonFolder {
    private static final String NAME = "unrolled-lesson";
    private static final int MOST = 10_000;

    private LessonFolder() {}

    /**
     * Makes {@code unrolled-lesson}, or {@code unrolled-lesson-2} where that is there already, and so on.
     *
     * @param parents where it may stand; the first that can be written is taken
     * @throws StorageException where none can be written
     */
    static Path create(List<Path> parents) throws StorageException {
        StorageException last = null;
        for (Path parent : parents) {
            try {
                return createIn(parent);
            } catch (IOException problem) {
                last = StorageException.unwritable(parent.resolve(NAME), problem);
            }
        }
        throw Objects.requireNonNull(last, "no place was given");
    }

    private static Path createIn(Path parent) throws IOException {
        int number = 1;
        while (number <= MOST) {
            try {
                return Files.createDirectory(parent.resolve(number == 1 ? NAME : NAME + "-" + number));
            } catch (FileAlreadyExistsException taken) {
                number++;
            }
        }
        throw new FileAlreadyExistsException(parent.resolve(NAME).toString());
    }
}
