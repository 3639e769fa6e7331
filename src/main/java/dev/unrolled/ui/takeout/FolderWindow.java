package dev.unrolled.ui.takeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Has the system show a folder. */
final class FolderWindow {
    private FolderWindow() {}

    /** Shows a folder, or the one that a file is in. Where the system has nothing to show folders with, nothing happens. */
    static boolean show(Path target) {
        Path folder =
                Files.isDirectory(target) ? target : target.toAbsolutePath().getParent();
        if (folder == null) {
            return false;
        }
        try {
            new ProcessBuilder(program(System.getProperty("os.name")), folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException nothingThere) {
            return false;
        }
    }

    static String program(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "explorer";
        }
        return name.startsWith("mac") ? "open" : "xdg-open";
    }
}
