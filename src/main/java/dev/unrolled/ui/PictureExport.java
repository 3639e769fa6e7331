package dev.unrolled.ui;

import dev.unrolled.export.ExportException;
import dev.unrolled.export.PixelOptions;
import dev.unrolled.export.Pixels;
import dev.unrolled.figure.Figure;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.ui.session.PictureChoice;
import dev.unrolled.ui.session.Session;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;

/** Copies the figure as a picture, painted away from the window's thread. */
final class PictureExport {
    private static final Duration PATIENCE = Duration.millis(500);

    private final LessonPane pane;
    private final SessionModel model;
    private final ObjectProperty<PictureChoice> choice;
    private final Desk desk;

    /**
     * What it needs of the window.
     *
     * @param background paints and writes
     * @param banner says how it went
     */
    record Desk(Executor background, Banner banner, Wording wording) {}

    PictureExport(LessonPane pane, SessionModel model, ObjectProperty<PictureChoice> choice, Desk desk) {
        this.pane = pane;
        this.model = model;
        this.choice = choice;
        this.desk = desk;
    }

    /** The figure on screen, in the chosen colours; none where there is no sentence. */
    Optional<Figure> figure() {
        Session session = model.shown().get();
        return pane.look().filter(look -> !session.lesson().isEmpty()).map(look -> {
            Look chosen = look.with(choice.get().appearance().map(Chrome::theme).orElse(look.theme()));
            return LessonScene.draw(session.lesson(), session.position(), chosen);
        });
    }

    /** Says that there is nothing to take out. */
    void nothing() {
        desk.banner.tell(desk.wording.say("export.nothing"));
    }

    /** Puts the figure on the clipboard. */
    void copy() {
        PixelOptions options = PixelOptions.filled(choice.get().scale());
        figure().ifPresentOrElse(
                        figure -> inBackground(() -> {
                            Pixels pixels = Pixels.of(figure, options);
                            return () -> toClipboard(pixels);
                        }),
                        this::nothing);
    }

    /** Work away from the window's thread, and what to do on it afterwards. */
    private interface Work {
        Runnable done() throws ExportException;
    }

    private void inBackground(Work work) {
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> desk.banner.tell(desk.wording.say("export.working")));
        patience.play();
        desk.background.execute(() -> {
            Runnable after = outcome(work);
            Platform.runLater(() -> {
                patience.stop();
                after.run();
            });
        });
    }

    private Runnable outcome(Work work) {
        try {
            return work.done();
        } catch (ExportException problem) {
            return () -> desk.banner.warn(problem.sentence(desk.wording));
        }
    }

    private void toClipboard(Pixels pixels) {
        int width = pixels.width();
        int height = pixels.height();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels.argb(), 0, width);
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
        desk.banner.tell(desk.wording.say("export.copied", width, height));
    }
}
