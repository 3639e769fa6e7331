package dev.unrolled.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why the system reads or writes no file. Facts tell, as far as they can: what a system says is in a language that nobody knows
 * beforehand.
 */
public enum FileTrouble {
    /** There is no such file or folder. */
    MISSING,
    /** It may not be read or written. */
    FORBIDDEN,
    /** No space is left on the disk. */
    FULL,
    /** Something else, of which the system says what it is. */
    OTHER,
    /** Something of which the system says nothing. */
    UNSAID;

    private static final long HARDLY_ANY_BYTES = 64 * 1024;

    /** Why something can't be read. */
    public static FileTrouble reading(IOException problem) {
        if (problem instanceof NoSuchFileException || problem instanceof FileNotFoundException) {
            return MISSING;
        } else if (problem instanceof AccessDeniedException) {
            return FORBIDDEN;
        }
        return words(problem) == null ? UNSAID : OTHER;
    }

    /** Why something can't be written into a folder. */
    public static FileTrouble writing(IOException problem, Path folder) {
        FileTrouble trouble = Files.isDirectory(folder) ? reading(problem) : MISSING;
        boolean unclear = trouble == OTHER || trouble == UNSAID;
        return unclear && (saysFull(problem) || roomLeft(folder) < HARDLY_ANY_BYTES) ? FULL : trouble;
    }

    private static boolean saysFull(IOException problem) {
        String words = Objects.requireNonNullElse(words(problem), "").toLowerCase(Locale.ROOT);
        return Stream.of("no space", "not enough space", "quota").anyMatch(words::contains);
    }

    private static long roomLeft(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    /** What the system says. */
    private static @Nullable String words(IOException problem) {
        return problem instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : problem.getMessage();
    }

    /** What a sentence tells beside the file's name: the system's words, or the place that it is about. */
    String detail(IOException problem, Path place) {
        return this == OTHER ? String.valueOf(words(problem)) : place.toString();
    }

    /** Of the keys of the sentences that say so. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
