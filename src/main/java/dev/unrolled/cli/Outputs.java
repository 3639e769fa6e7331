package dev.unrolled.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at the places where files shall go before the long work begins, so that it isn't done in vain. */
final class Outputs {
    private Outputs() {}

    /**
     * Checks that no file would be written over another or over what is read, and that each could be written.
     *
     * @param source what is read
     * @param targets what will be written; null for what nobody asked for
     * @throws CommandException with a sentence for the user
     */
    static void check(Path source, @Nullable Path... targets) throws CommandException {
        Set<Path> taken = new HashSet<>(Set.of(place(source)));
        for (Path target : targets) {
            if (target != null) {
                check(target);
                if (!taken.add(place(target))) {
                    throw problem("command.output.twice", target);
                }
            }
        }
    }

    private static void check(Path target) throws CommandException {
        Path folder = place(target).getParent();
        if (Files.isDirectory(target)) {
            throw problem("command.output.folder", target);
        } else if (folder == null || !Files.isDirectory(folder)) {
            throw problem("command.output.nowhere", String.valueOf(folder), target.getFileName());
        } else if (!Files.isWritable(folder)) {
            throw problem("command.output.forbidden", folder);
        }
    }

    private static CommandException problem(String key, Object... what) {
        return new CommandException(key, what);
    }

    private static Path place(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
