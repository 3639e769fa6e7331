package dev.unrolled.ui;

import dev.unrolled.figure.Figure;
import dev.unrolled.ui.session.Inspection;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Beside the pointer, what the mark under it is, in one line. */
final class HoverTip extends Label {
    private static final double AWAY = 14;

    private double x;
    private double y;

    HoverTip() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setMaxWidth(360);
        setWrapText(true);
        getStyleClass().add("hover-tip");
    }

    /** The pointer is here. */
    void beside(double pointerX, double pointerY) {
        x = pointerX;
        y = pointerY;
    }

    /** Says what is pointed at, if the figure has a name for it. */
    void show(Figure figure, Inspection inspection) {
        Optional<String> title =
                inspection.hovered().map(id -> figure.words().titles().get(id));
        setVisible(title.isPresent());
        title.ifPresent(this::say);
    }

    private void say(String text) {
        setText(text);
        Region area = (Region) getParent();
        double width = Math.min(prefWidth(-1), getMaxWidth());
        double height = prefHeight(width);
        double left = x + AWAY + width > area.getWidth() ? x - AWAY - width : x + AWAY;
        double top = y + AWAY + height > area.getHeight() ? y - AWAY - height : y + AWAY;
        resizeRelocate(Math.rint(Math.max(0, left)), Math.rint(Math.max(0, top)), Math.ceil(width), Math.ceil(height));
    }
}
