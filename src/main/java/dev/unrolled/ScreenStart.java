package dev.unrolled;

import dev.unrolled.ui.UnrolledWindow;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

    /** Opens the window, at a chapter of the story if one is given, and returns; or says what is in the way. */
    static Optional<Obstacle> window(OptionalInt chapter) {
        if (isWithoutDisplay(System.getProperty("os.name"), System.getenv())) {
            return Optional.of(Obstacle.NO_DISPLAY);
        }
        UnrolledWindow window = UnrolledWindow.prepared();
        try {
            ToolkitLog.hushed(
                    () -> CompletableFuture.runAsync(ScreenStart::toolkit).join());
        } catch (CompletionException problem) {
            return Optional.of(obstacle(String.valueOf(problem.getMessage())));
        }
        Platform.runLater(() -> chapter.ifPresentOrElse(window::openAt, window::open));
        return Optional.empty();
    }

    private static void toolkit() {
        Platform.startup(() -> {});
    }

    /**
     * The toolkit fails in many ways, as an exception or as an error: "Unable to open DISPLAY", or else something that it could
     * not load or start.
     */
    private static Obstacle obstacle(String problem) {
        return problem.contains("DISPLAY") ? Obstacle.NO_DISPLAY : Obstacle.NO_LIBRARIES;
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
