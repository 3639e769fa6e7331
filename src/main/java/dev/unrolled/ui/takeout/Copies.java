package dev.unrolled.ui.takeout;

import dev.unrolled.export.ExportException;
import dev.unrolled.export.PixelOptions;
import dev.unrolled.figure.Figure;
import dev.unrolled.ui.session.ExportChoice;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.util.Duration;

/** Puts figures on the clipboard as pictures, painted away from the window's thread. */
public final class Copies {
    private static final Duration PATIENCE = Duration.millis(500);

    private final Executor background;
    private final Told told;

    /** Hears how it goes, on the window's thread. */
    public interface Told {
        /** It takes longer than one likes to wait without a word. */
        void working();

        /** The picture is on the clipboard. */
        void copied(Image image);

        /** There is none. */
        void failed(ExportException problem);
    }

    /** {@code background} paints. */
    public Copies(Executor background, Told told) {
        this.background = background;
        this.told = told;
    }

    /** Puts a moment's picture on the clipboard. */
    public void image(Subject subject, ExportChoice choice) {
        image(subject.picture(choice), Carrier.pixels(choice.files()));
    }

    /** Puts a figure on the clipboard. Called on the window's thread; comes back at once. */
    void image(Figure figure, PixelOptions options) {
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> told.working());
        patience.play();
        background.execute(() -> {
            Runnable after = painted(figure, options);
            Platform.runLater(() -> {
                patience.stop();
                after.run();
            });
        });
    }

    private Runnable painted(Figure figure, PixelOptions options) {
        try {
            Image image = Carrier.image(figure, options);
            return () -> {
                Clipboard.getSystemClipboard().setContent(Carrier.picture(image));
                told.copied(image);
            };
        } catch (ExportException problem) {
            return () -> told.failed(problem);
        }
    }
}
