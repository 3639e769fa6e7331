package dev.unrolled.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A new folder for pictures, so that nobody's files are written over. */
final class LessonFolder {
    private static final String NAME = "unrolled-lesson";
    private static final int MOST = 10_000;

    private LessonFolder() {}

    /**
     * Makes {@code unrolled-lesson}, or {@code unrolled-lesson-2} where that is there already, and so on.
     *
     * @param parents where it may stand; the first that can be written is taken
     * @throws IOException where none can be written
     */
    static Path create(List<Path> parents) throws IOException {
        IOException last = new IOException("no place was given");
        for (Path parent : parents) {
            try {
                return createIn(parent);
            } catch (IOException problem) {
                last = problem;
            }
        }
        throw last;
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
