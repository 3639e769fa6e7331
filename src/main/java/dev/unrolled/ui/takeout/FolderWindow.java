package dev.unrolled.ui.takeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Has the system show a folder. */
final class FolderWindow {
    /** It ends with a failure even when it has shown the folder. */
    private static final String EXPLORER = "explorer";

    private FolderWindow() {}

    /** Shows a folder, or the one that a file is in; says, when it is known, whether it could be shown. */
    static CompletionStage<Boolean> show(Path target) {
        return ask(program(System.getProperty("os.name")), folder(target));
    }

    /** A folder itself; of a file, the folder that it is in. */
    static Path folder(Path target) {
        Path above = target.toAbsolutePath().getParent();
        return Files.isDirectory(target) || above == null ? target : above;
    }

    /** Has a program show a folder; false where there is no such program, or where it ends with a failure. */
    static CompletionStage<Boolean> ask(String program, Path folder) {
        try {
            return new ProcessBuilder(program, folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .thenApply(ended -> ended.exitValue() == 0 || program.equals(EXPLORER));
        } catch (IOException nothingThere) {
            return CompletableFuture.completedFuture(false);
        }
    }

    static String program(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return EXPLORER;
        }
        return name.startsWith("mac") ? "open" : "xdg-open";
    }
}
