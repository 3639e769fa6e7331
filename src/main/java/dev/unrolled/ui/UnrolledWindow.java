package dev.unrolled.ui;

import dev.unrolled.storage.SettingsFile;
import dev.unrolled.storage.StorageException;
import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.figure.ScreenFonts;
import dev.unrolled.ui.session.Preferences;
import dev.unrolled.ui.session.Session;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.stage.Stage;

/** The program's window, from opening to remembering how it was left. */
public final class UnrolledWindow {
    private static final System.Logger LOG = System.getLogger(UnrolledWindow.class.getName());

    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "unrolled-numbers");
        thread.setDaemon(true);
        return thread;
    });
    private final SettingsFile settings;
    private final CompletableFuture<Prepared> prepared;

    /** What is there before the window is. */
    private record Prepared(Preferences preferences, Session session) {}

    private UnrolledWindow(Path folder) {
        settings = new SettingsFile(folder.resolve("settings.json"));
        prepared = CompletableFuture.supplyAsync(this::prepare, background);
    }

    /** Begins to read the lesson and the settings, while the toolkit is still being started. */
    public static UnrolledWindow prepared() {
        return new UnrolledWindow(SettingsFolder.here());
    }

    private Prepared prepare() {
        Preferences preferences = Preferences.of(settings.read());
        Lesson lesson = preferences.applyTo(Lesson.builtIn());
        LessonNumbers.compute(lesson);
        return new Prepared(preferences, Session.of(lesson, preferences.tempo(), preferences.view()));
    }

    /** Opens the window. On the toolkit's thread, once. */
    public void open() {
        ScreenFonts.load();
        Prepared start = prepared.join();
        Stage stage = new Stage();
        WindowPlace.put(stage, start.preferences.place());
        MainWindow window = new MainWindow(stage, start.session, start.preferences.pictures(), background);
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtHandler(window::unexpected));
        stage.setScene(window.scene());
        stage.setOnHidden(event -> remember(stage, window));
        window.focusFigure();
        stage.show();
    }

    private void remember(Stage stage, MainWindow window) {
        Preferences now = Preferences.of(window.model().asked().get(), WindowPlace.of(stage), window.pictures());
        try {
            settings.write(now.toSettings());
        } catch (StorageException problem) {
            LOG.log(System.Logger.Level.WARNING, "The settings can't be kept: " + problem.getMessage());
        }
        background.shutdown();
    }
}
