package dev.unrolled.ui.takeout;

import dev.unrolled.export.Edition;
import dev.unrolled.export.ExportException;
import dev.unrolled.export.MomentChoice;
import dev.unrolled.export.Order;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.GradientScale;
import dev.unrolled.scene.Look;
import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.session.Appearance;
import dev.unrolled.ui.session.ExportChoice;
import dev.unrolled.wording.Wording;
import java.util.List;
import javafx.scene.Node;

/**
 * What the window shows when something is to leave it.
 *
 * @param lesson not empty
 * @param moment the one that is shown
 * @param scale of the gradients
 * @param wording the language
 */
public record Subject(Lesson lesson, Moment moment, GradientScale scale, Wording wording) {
    /** How the lesson leaves by a choice. */
    Edition edition(ExportChoice choice) {
        boolean light = choice.dress().appearance() == Appearance.LIGHT;
        Look look = Look.of(
                        light ? Theme.LIGHT : Theme.DARK,
                        choice.dress().size().width(),
                        choice.dress().size().height())
                .with(scale)
                .with(wording);
        return new Edition(lesson, look, choice.plate(), choice.dress().colours());
    }

    /** The moment as a picture. */
    public Figure picture(ExportChoice choice) {
        return edition(choice).figure(moment);
    }

    /**
     * Lets the pointer carry the moment's picture away, as a PNG file.
     *
     * @param from where the pointer is dragging, and nothing is being carried yet
     * @throws ExportException where no such file can be made
     */
    public void carry(Node from, ExportChoice choice) throws ExportException {
        Order order = order(choice.ofMoments(ExportChoice.NOW));
        Carrier.carry(from, picture(choice), order);
    }

    /** What a choice orders; refuses moments that there are not. */
    Order order(ExportChoice choice) throws ExportException {
        Edition edition = edition(choice);
        List<Moment> moments = choice.moments().equals(ExportChoice.NOW)
                ? List.of(moment)
                : MomentChoice.of(choice.moments(), edition.timeline());
        return new Order(edition, moments, choice.format(), choice.files());
    }
}
