package dev.unrolled.ui.figure;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Beside the pointer, what the mark under it is. Belongs into the pane that the pointer's place is told in. */
public final class Tip extends Label {
    private static final double AWAY = 14;

    private double x;
    private double y;

    /**
     * Nothing is said yet.
     *
     * @param widest in pixels; longer texts have more lines
     */
    public Tip(double widest) {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setMaxWidth(widest);
        setWrapText(true);
        getStyleClass().add("hover-tip");
    }

    /** The pointer is here. */
    public void beside(double pointerX, double pointerY) {
        x = pointerX;
        y = pointerY;
    }

    /** Says what is pointed at; nothing hides it. */
    public void show(Optional<String> text) {
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
