package dev.unrolled.ui;

import dev.unrolled.storage.SettingsFile;
import dev.unrolled.storage.StorageException;
import dev.unrolled.ui.session.Preferences;
import dev.unrolled.wording.Wording;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Keeps the settings while the window is open, so that a lost window, or a lost computer, loses little: a moment after the last
 * change, and when the window is closed. Lives on the window's thread.
 */
final class SettingsKeeper {
    private static final System.Logger LOG = System.getLogger(SettingsKeeper.class.getName());
    private static final Duration CALM = Duration.seconds(1.5);

    private final SettingsFile file;
    private final Executor background;
    private final Supplier<Preferences> now;
    private final PauseTransition calm = new PauseTransition(CALM);
    private Preferences known;

    /**
     * Keeps what is so from now on.
     *
     * @param file where
     * @param background writes, one task at a time
     * @param now what is to be kept
     */
    SettingsKeeper(SettingsFile file, Executor background, Supplier<Preferences> now) {
        this.file = file;
        this.background = background;
        this.now = now;
        known = now.get();
        calm.setOnFinished(event -> keep());
    }

    /** Follows a window's place until it is closed. */
    void follow(Stage stage) {
        InvalidationListener changed = property -> changed();
        stage.xProperty().addListener(changed);
        stage.yProperty().addListener(changed);
        stage.widthProperty().addListener(changed);
        stage.heightProperty().addListener(changed);
        stage.setOnHidden(event -> close());
    }

    /** Something may have changed. While a lesson plays, the session changes all the time and what is kept of it doesn't. */
    void changed() {
        Preferences next = now.get();
        if (!next.equals(known)) {
            known = next;
            calm.playFromStart();
        }
    }

    private void keep() {
        Preferences kept = known;
        background.execute(() -> write(kept));
    }

    private void close() {
        calm.stop();
        write(now.get());
    }

    private void write(Preferences kept) {
        try {
            file.write(kept.toSettings());
        } catch (StorageException problem) {
            LOG.log(System.Logger.Level.WARNING, problem.sentence(Wording.here()));
        }
    }
}
