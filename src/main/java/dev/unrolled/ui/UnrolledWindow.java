package dev.unrolled.ui;

import dev.unrolled.storage.SettingsFile;
import dev.unrolled.storage.StorageException;
import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.figure.ScreenFonts;
import dev.unrolled.ui.session.Preferences;
import dev.unrolled.ui.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program's window, from opening to remembering how it was left. */
public final class UnrolledWindow {
    private static final System.Logger LOG = System.getLogger(UnrolledWindow.class.getName());

    private final Background background = Background.threads();
    private final SettingsFile settings;
    private final CompletableFuture<Prepared> prepared;
    private Optional<MainWindow> window = Optional.empty();

    /**
     * What is there before the window is.
     *
     * @param damaged where settings that could not be read were set aside
     */
    private record Prepared(Preferences preferences, Session session, Optional<Path> damaged) {}

    private UnrolledWindow(Path folder) {
        settings = new SettingsFile(folder.resolve("settings.json"));
        prepared = CompletableFuture.supplyAsync(this::prepare, background.numbers());
    }

    /** Begins to read the lesson and the settings, while the toolkit is still being started. */
    public static UnrolledWindow prepared() {
        return prepared(SettingsFolder.here());
    }

    /** The same with settings kept in a folder of one's own. */
    static UnrolledWindow prepared(Path folder) {
        return new UnrolledWindow(folder);
    }

    private Prepared prepare() {
        boolean setAside = Files.exists(settings.damaged());
        Preferences preferences = Preferences.of(settings.read());
        boolean damaged = !setAside && Files.exists(settings.damaged());
        Lesson lesson = preferences.applyTo(Lesson.builtIn());
        LessonNumbers.compute(lesson);
        Session session = Session.of(lesson, preferences.tempo(), preferences.view());
        return new Prepared(preferences, session, damaged ? Optional.of(settings.damaged()) : Optional.empty());
    }

    /** Opens the window. On the toolkit's thread, once. */
    public void open() {
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtHandler(Platform::runLater, this::unexpected));
        show(new Stage());
    }

    /** Opens the window on a stage. */
    MainWindow show(Stage stage) {
        ScreenFonts.load();
        Prepared start = prepared.join();
        WindowPlace.put(stage, start.preferences.place());
        MainWindow shown = new MainWindow(stage, start.session, start.preferences.pictures(), background);
        window = Optional.of(shown);
        stage.setScene(shown.scene());
        stage.setOnHidden(event -> leave(stage, shown));
        start.damaged.ifPresent(shown::settingsSetAside);
        shown.focusFigure();
        stage.show();
        return shown;
    }

    /** Without a window there is nobody to tell and nothing left to do; it stands in the log. */
    private void unexpected(String details) {
        window.ifPresentOrElse(open -> open.unexpected(details), Platform::exit);
    }

    private void leave(Stage stage, MainWindow shown) {
        Preferences now = Preferences.of(shown.model().asked().get(), WindowPlace.of(stage), shown.pictures());
        try {
            settings.write(now.toSettings());
        } catch (StorageException problem) {
            LOG.log(System.Logger.Level.WARNING, problem.getMessage());
        }
    }
}
