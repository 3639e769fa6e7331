package dev.unrolled.ui;

import dev.unrolled.storage.SettingsFile;
import dev.unrolled.tour.Tour;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.figure.ScreenFonts;
import dev.unrolled.ui.session.PictureChoice;
import dev.unrolled.ui.session.Preferences;
import dev.unrolled.ui.session.Session;
import dev.unrolled.wording.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program's window, from opening to remembering how it was left. */
public final class UnrolledWindow {
    private final Background background = Background.threads();
    private final SettingsFile settings;
    private final CompletableFuture<Remembered> remembered;
    private Optional<CompletableFuture<Session>> prepared = Optional.empty();
    private Optional<Tour> tour = Optional.empty();
    private Optional<MainWindow> window = Optional.empty();
    private Optional<SettingsKeeper> keeper = Optional.empty();
    private OptionalInt chapter = OptionalInt.empty();

    /**
     * How the window was left.
     *
     * @param damaged where settings that could not be read were set aside
     */
    private record Remembered(Preferences preferences, Optional<Path> damaged) {}

    private UnrolledWindow(Path folder) {
        settings = new SettingsFile(folder.resolve("settings.json"));
        remembered = CompletableFuture.supplyAsync(this::remember, background.files());
    }

    /** Begins to read the settings and the texts, while the toolkit is still being started. */
    public static UnrolledWindow prepared() {
        return prepared(SettingsFolder.here());
    }

    /** The same with settings kept in a folder of one's own. */
    static UnrolledWindow prepared(Path folder) {
        return new UnrolledWindow(folder);
    }

    /** The session to begin with; what computes it starts when it is first asked for. On the toolkit's thread. */
    private CompletableFuture<Session> session() {
        CompletableFuture<Session> session =
                prepared.orElseGet(() -> CompletableFuture.supplyAsync(Lesson::builtIn, background.numbers())
                        .thenCombine(remembered, UnrolledWindow::session));
        prepared = Optional.of(session);
        return session;
    }

    /** One story for all windows; its chapters are not loaded before someone asks for them. On any thread. */
    private synchronized Tour tour() {
        Tour one = tour.orElseGet(() -> Tour.of(new Cast()));
        tour = Optional.of(one);
        return one;
    }

    private Remembered remember() {
        // The title is asked for first, on a thread that has no time to read files.
        var unused = Wording.english();
        boolean setAside = Files.exists(settings.damaged());
        Preferences preferences = Preferences.of(settings.read());
        boolean damaged = !setAside && Files.exists(settings.damaged());
        return new Remembered(preferences, damaged ? Optional.of(settings.damaged()) : Optional.empty());
    }

    private static Session session(Lesson builtIn, Remembered remembered) {
        Preferences preferences = remembered.preferences;
        Lesson lesson = preferences.applyTo(builtIn);
        LessonNumbers.compute(lesson);
        return Session.of(lesson, preferences.tempo(), preferences.view());
    }

    /** Opens the window at a chapter of the story. On the toolkit's thread, once. */
    public void openAt(int number) {
        chapter = OptionalInt.of(number);
        open();
    }

    /** The chapter to open at, if one was asked for, is got ready before the curtain is raised. */
    private Session withChapter(Session session) {
        chapter.ifPresent(number -> tour().rehearseOnly(number, session.view().wording()));
        return session;
    }

    /**
     * Opens the window: its place and its colours at once, what is in it as soon as the lesson is computed. On the toolkit's
     * thread, once.
     */
    public void open() {
        Thread.setDefaultUncaughtExceptionHandler(
                new UncaughtHandler(Platform::runLater, this::unexpected, settings.beside("last-problem.txt")));
        Stage stage = new Stage();
        Preferences preferences = remembered.join().preferences;
        WindowPlace.put(stage, preferences.place());
        stage.setTitle(Wording.english().say("window.title"));
        stage.setScene(Curtain.scene(preferences.appearance(), stage.getWidth(), stage.getHeight()));
        stage.show();
        // Not sooner: two threads that load classes at once make the window late.
        CompletableFuture<Session> session = session().thenApplyAsync(this::withChapter, background.numbers());
        stage.getScene().addPostLayoutPulseListener(new Runnable() {
            /** Not before the curtain is on its way to the screen: what comes next keeps this thread busy. */
            @Override
            public void run() {
                stage.getScene().removePostLayoutPulseListener(this);
                var unused = session.whenComplete((ready, problem) -> Platform.runLater(() -> raiseCurtain(stage)));
            }
        });
    }

    private void raiseCurtain(Stage stage) {
        if (stage.isShowing()) {
            fill(stage);
        }
    }

    /** Opens the window on a stage, with everything in it. */
    MainWindow show(Stage stage) {
        WindowPlace.put(stage, remembered.join().preferences.place());
        MainWindow shown = fill(stage);
        stage.show();
        return shown;
    }

    private MainWindow fill(Stage stage) {
        ScreenFonts.load();
        Remembered start = remembered.join();
        MainWindow shown = fill(stage, session().join(), start.preferences.pictures());
        SettingsKeeper settingsKeeper = new SettingsKeeper(settings, background.files(), () -> preferences(stage));
        settingsKeeper.follow(stage);
        keeper = Optional.of(settingsKeeper);
        start.damaged.ifPresent(shown::settingsSetAside);
        start.preferences.chapter().ifPresent(number -> {
            shown.story().remember(number);
            shown.story().getReady();
        });
        chapter.ifPresent(shown.story()::openAt);
        if (start.preferences.place().isEmpty() && chapter.isEmpty()) {
            shown.welcome();
        }
        return shown;
    }

    private MainWindow fill(Stage stage, Session session, PictureChoice pictures) {
        MainWindow shown = new MainWindow(stage, session, pictures, background);
        window = Optional.of(shown);
        shown.story().play(this::tour);
        stage.setScene(shown.scene());
        shown.model().asked().addListener((property, before, now) -> {
            if (before.view().language().equals(now.view().language())) {
                keeper.ifPresent(SettingsKeeper::changed);
            } else {
                speak(stage, shown, now);
            }
        });
        shown.picturesProperty().addListener(property -> keeper.ifPresent(SettingsKeeper::changed));
        shown.story().onTurn(() -> keeper.ifPresent(SettingsKeeper::changed));
        shown.focusFigure();
        return shown;
    }

    /** Every text of the window is said anew; everything else is kept. */
    private void speak(Stage stage, MainWindow before, Session session) {
        before.retire();
        boolean fullScreen = stage.isFullScreen();
        fill(stage, session, before.pictures()).story().goOnFrom(before.story());
        // A stage leaves full screen when its scene is exchanged.
        stage.setFullScreen(fullScreen);
        keeper.ifPresent(SettingsKeeper::changed);
    }

    private Preferences preferences(Stage stage) {
        MainWindow shown = window.orElseThrow();
        return Preferences.of(shown.model().asked().get(), WindowPlace.of(stage), shown.pictures())
                .at(shown.story().chapter());
    }

    /** Without a window there is nobody to tell and nothing left to do; it stands in the log. */
    private void unexpected(String details) {
        window.ifPresentOrElse(open -> open.unexpected(details), Platform::exit);
    }
}
