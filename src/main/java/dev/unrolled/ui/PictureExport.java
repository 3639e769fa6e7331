package dev.unrolled.ui;

import dev.unrolled.export.ExportException;
import dev.unrolled.export.PixelOptions;
import dev.unrolled.export.Pixels;
import dev.unrolled.export.PngExport;
import dev.unrolled.figure.Figure;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.ui.session.PictureChoice;
import dev.unrolled.ui.session.Session;
import dev.unrolled.wording.Wording;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Takes the figure out as a picture, painted away from the window's thread. */
final class PictureExport {
    private static final String ENDING = ".png";

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
    private Optional<Figure> figure() {
        Session session = model.shown().get();
        return pane.look().filter(look -> !session.lesson().isEmpty()).map(look -> {
            Look chosen = look.with(choice.get().appearance().map(Chrome::theme).orElse(look.theme()));
            return LessonScene.draw(session.lesson(), session.position(), chosen);
        });
    }

    /** Asks where to and writes it there. */
    void save(Window owner) {
        figure().ifPresentOrElse(
                        figure -> Optional.ofNullable(chooser().showSaveDialog(owner))
                                .ifPresent(file -> write(figure, file)),
                        () -> desk.banner.tell(desk.wording.say("export.nothing")));
    }

    private FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.wording.say(Act.EXPORT.nameKey()));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(desk.wording.say("export.png"), "*" + ENDING));
        chooser.setInitialFileName(PictureName.of(model.shown().get()) + ENDING);
        Path folder = Path.of(choice.get().folder());
        if (!choice.get().folder().isEmpty() && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private void write(Figure figure, File chosen) {
        Path file = chosen.getName().contains(".") ? chosen.toPath() : Path.of(chosen + ENDING);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            choice.set(choice.get().withFolder(folder.toString()));
        }
        int scale = choice.get().scale();
        desk.background.execute(() -> writeNow(figure, file, scale));
    }

    private void writeNow(Figure figure, Path file, int scale) {
        try {
            PngExport.write(figure, PixelOptions.filled(scale), file);
            Platform.runLater(() -> desk.banner.tell(desk.wording.say("export.done", file.toString())));
        } catch (ExportException problem) {
            warn(problem);
        }
    }

    /** Puts it on the clipboard. */
    void copy() {
        int scale = choice.get().scale();
        figure().ifPresentOrElse(
                        figure -> desk.background.execute(() -> {
                            try {
                                Pixels pixels = Pixels.of(figure, PixelOptions.filled(scale));
                                Platform.runLater(() -> toClipboard(pixels));
                            } catch (ExportException problem) {
                                warn(problem);
                            }
                        }),
                        () -> desk.banner.tell(desk.wording.say("export.nothing")));
    }

    private void warn(ExportException problem) {
        Platform.runLater(() -> desk.banner.warn(problem.sentence(desk.wording)));
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
