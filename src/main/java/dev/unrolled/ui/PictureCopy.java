package dev.unrolled.ui;

import dev.unrolled.export.ExportException;
import dev.unrolled.export.PixelOptions;
import dev.unrolled.figure.Figure;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.ui.session.PictureChoice;
import dev.unrolled.ui.session.Session;
import dev.unrolled.ui.takeout.Copies;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.scene.image.Image;

/** Copies the figure on screen as a picture, and says in the banner how it went. */
final class PictureCopy implements Copies.Told {
    private final LessonPane pane;
    private final SessionModel model;
    private final ObjectProperty<PictureChoice> choice;
    private final Banner banner;
    private final Wording wording;
    private final Copies copies;

    /**
     * What it needs of the window.
     *
     * @param background paints
     * @param banner says how it went
     */
    record Desk(Executor background, Banner banner, Wording wording) {}

    PictureCopy(LessonPane pane, SessionModel model, ObjectProperty<PictureChoice> choice, Desk desk) {
        this.pane = pane;
        this.model = model;
        this.choice = choice;
        banner = desk.banner();
        wording = desk.wording();
        copies = new Copies(desk.background(), this);
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
        banner.tell(wording.say("export.nothing"));
    }

    /** Puts the figure on the clipboard. */
    void copy() {
        PixelOptions options = PixelOptions.filled(choice.get().scale());
        figure().ifPresentOrElse(figure -> copies.image(figure, options), this::nothing);
    }

    @Override
    public void working() {
        banner.tell(wording.say("export.working"));
    }

    @Override
    public void copied(Image image) {
        banner.tell(wording.say("export.copied", (int) image.getWidth(), (int) image.getHeight()));
    }

    @Override
    public void failed(ExportException problem) {
        banner.warn(problem.sentence(wording));
    }
}
