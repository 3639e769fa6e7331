package dev.unrolled.ui;

import dev.unrolled.export.ExportException;
import dev.unrolled.ui.session.PictureChoice;
import dev.unrolled.ui.takeout.Copies;
import dev.unrolled.ui.takeout.Subject;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.value.ObservableObjectValue;
import javafx.scene.image.Image;
import javafx.scene.input.MouseEvent;

/** Copies the moment on screen as a picture, or lets the pointer carry it away; the banner says how it went. */
final class MomentPicture implements Copies.Told {
    private final Supplier<Optional<Subject>> shown;
    private final ObservableObjectValue<PictureChoice> choice;
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

    /** {@code shown} is the moment, none where there is no sentence; {@code choice} is how pictures look. */
    MomentPicture(Supplier<Optional<Subject>> shown, ObservableObjectValue<PictureChoice> choice, Desk desk) {
        this.shown = shown;
        this.choice = choice;
        banner = desk.banner();
        wording = desk.wording();
        copies = new Copies(desk.background(), this);
    }

    /** Says that there is nothing to take out. */
    void nothing() {
        banner.tell(wording.say("export.nothing"));
    }

    /** Puts the picture on the clipboard. */
    void copy() {
        shown.get()
                .ifPresentOrElse(subject -> copies.image(subject, choice.get().export()), this::nothing);
    }

    /** With Ctrl, dragging the figure drags its picture. */
    void dragFrom(LessonPane figure) {
        figure.setOnDragDetected(event -> {
            if (event.isShortcutDown()) {
                shown.get().ifPresent(subject -> carry(subject, figure, event));
            }
        });
    }

    private void carry(Subject subject, LessonPane figure, MouseEvent event) {
        try {
            subject.carry(figure, choice.get().export());
            event.consume();
        } catch (ExportException problem) {
            failed(problem);
        }
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
