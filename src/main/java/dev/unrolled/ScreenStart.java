package dev.unrolled;

import dev.unrolled.ui.UnrolledWindow;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;

/** Opens the window, where there is a screen and the system's libraries for it. */
final class ScreenStart {
    /** What a window needs on a bare Debian. */
    static final String DEBIAN_PACKAGES = "libgtk-3-0 libxtst6 libgl1 libxxf86vm1";

    private ScreenStart() {}

    /** Why there can be no window. */
    enum Obstacle {
        /** Nothing to show it on. */
        NO_DISPLAY("screen.no-display"),
        /** Nothing to draw it with. */
        NO_LIBRARIES("screen.no-libraries");

        private final String textKey;

        Obstacle(String textKey) {
            this.textKey = textKey;
        }

        /** Of the sentence that says so. */
        String textKey() {
            return textKey;
        }
    }

    /** Opens the window and returns, or says what is in the way. */
    static Optional<Obstacle> window() {
        if (isWithoutDisplay(System.getProperty("os.name"), System.getenv())) {
            return Optional.of(Obstacle.NO_DISPLAY);
        }
        ToolkitLog.quieten();
        try {
            UnrolledWindow window = UnrolledWindow.prepared();
            Platform.startup(() -> {});
            Platform.runLater(window::open);
            return Optional.empty();
        } catch (UnsupportedOperationException problem) {
            return Optional.of(obstacle(problem));
        } catch (LinkageError problem) {
            return Optional.of(Obstacle.NO_LIBRARIES);
        }
    }

    /** The toolkit's own words: "Unable to open DISPLAY", or else that it could not load its part that talks to GTK. */
    private static Obstacle obstacle(UnsupportedOperationException problem) {
        boolean display = String.valueOf(problem.getMessage()).contains("DISPLAY");
        return display ? Obstacle.NO_DISPLAY : Obstacle.NO_LIBRARIES;
    }

    /** Whether it is certain that no window can open: a system with X or Wayland, and neither of them there. */
    static boolean isWithoutDisplay(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean mayLackDisplay = !name.startsWith("windows") && !name.startsWith("mac");
        return mayLackDisplay
                && environment.getOrDefault("DISPLAY", "").isBlank()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
