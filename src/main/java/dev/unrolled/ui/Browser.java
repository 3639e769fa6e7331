package dev.unrolled.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;

/**
 * Asks the system to show an address in the reader's own browser. The program itself connects to nothing. Lives on the
 * window's thread.
 */
final class Browser {
    /** What the toolkit looks for where the system has no call of its own for it; without any of them it fails silently. */
    private static final String[] PROGRAMS = {"xdg-open", "google-chrome", "firefox", "opera", "konqueror", "mozilla"};

    private Browser() {}

    /** Only there to reach the toolkit's way to the browser; never started. */
    private static final class Nobody extends Application {
        @Override
        public void start(Stage stage) {
            throw new IllegalStateException("only the window is ever started");
        }
    }

    /**
     * Puts an address into the clipboard and has it opened, if there is something to open it with. Nothing comes back from
     * there: whether a page appears only the reader can see, who therefore has the address in any case.
     *
     * @return whether the system was asked
     */
    static boolean open(String address) {
        ClipboardContent content = new ClipboardContent();
        content.putString(address);
        Clipboard.getSystemClipboard().setContent(content);
        boolean there = isThere(System.getProperty("os.name"), System.getenv().getOrDefault("PATH", ""));
        if (there) {
            new Nobody().getHostServices().showDocument(address);
        }
        return there;
    }

    /** Whether a system has something to open an address with: Windows and macOS always do. */
    static boolean isThere(String system, String searchPath) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows")
                || name.startsWith("mac")
                || Stream.of(searchPath.split(File.pathSeparator, -1)).anyMatch(Browser::holdsOne);
    }

    private static boolean holdsOne(String folder) {
        try {
            return !folder.isEmpty()
                    && Stream.of(PROGRAMS).anyMatch(program -> Files.isExecutable(Path.of(folder, program)));
        } catch (InvalidPathException problem) {
            return false;
        }
    }
}
