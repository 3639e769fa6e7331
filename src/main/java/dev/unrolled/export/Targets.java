package dev.unrolled.export;

import dev.unrolled.export.ExportException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where pictures go: into one file, or into a file each in a folder, where the format holds one and there are many.
 *
 * @param format the kind of file
 * @param names of the pictures, without an ending; at least one
 */
record Targets(Format format, List<String> names) {
    boolean isSeries() {
        return !format.holdsMany() && names.size() > 1;
    }

    List<Path> files(Path target) {
        return isSeries()
                ? names.stream()
                        .map(name -> target.resolve(name + format.extension()))
                        .toList()
                : List.of(target);
    }

    /** Looks at the target before the work begins. */
    void check(Path target, boolean replacing) throws ExportException {
        if (isSeries() && !Files.exists(target)) {
            Destination.of(target);
            return;
        }
        for (Path file : files(target)) {
            Destination.of(file);
            if (!replacing && Files.exists(file)) {
                throw ExportException.file(Reason.EXISTS, file, null);
            }
        }
    }

    /** Makes one picture after the other. */
    void each(Path target, Progress progress, Picture picture) throws ExportException {
        List<Path> files = files(target);
        if (isSeries()) {
            folder(target);
        }
        for (int i = 0; i < files.size(); i++) {
            progress.check();
            picture.write(i, files.get(i));
            progress.done(i + 1, files.size());
        }
    }

    /** Writes the picture of a number, from 0, to a file. */
    interface Picture {
        void write(int number, Path file) throws ExportException;
    }

    private static void folder(Path target) throws ExportException {
        try {
            Files.createDirectories(target);
        } catch (IOException e) {
            throw ExportException.file(Reason.NOT_ALLOWED, target, e);
        }
    }
}
