package dev.unrolled.ui.story;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Beside the pointer, what the mark under it is. */
final class Tip extends Label {
    private static final double AWAY = 14;

    private double x;
    private double y;

    Tip() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setMaxWidth(320);
        setWrapText(true);
        getStyleClass().add("hover-tip");
    }

    void beside(double pointerX, double pointerY) {
        x = pointerX;
        y = pointerY;
    }

    void show(Optional<String> text) {
        setVisible(text.isPresent());
        text.ifPresent(this::say);
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
