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
     * Opens an address, or puts it into the clipboard where nothing can.
     *
     * @return whether it was handed to a browser
     */
    static boolean open(String address) {
        if (isThere(System.getProperty("os.name"), System.getenv().getOrDefault("PATH", ""))) {
            new Nobody().getHostServices().showDocument(address);
            return true;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(address);
        Clipboard.getSystemClipboard().setContent(content);
        return false;
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
