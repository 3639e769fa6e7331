package dev.unrolled.ui;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;

/** A button or a slider used with the mouse gives the keys back to the figure, so that Space plays again. */
final class FocusReturn implements EventHandler<MouseEvent> {
    private final Scene scene;
    private final Supplier<Node> figure;

    FocusReturn(Scene scene, Supplier<Node> figure) {
        this.scene = scene;
        this.figure = figure;
    }

    @Override
    public void handle(MouseEvent released) {
        Platform.runLater(this::giveBack);
    }

    private void giveBack() {
        Node focus = scene.getFocusOwner();
        boolean keeps = focus instanceof MenuButton || focus instanceof CheckBox;
        boolean gives = focus instanceof ButtonBase || focus instanceof Slider;
        if (gives && !keeps) {
            figure.get().requestFocus();
        }
    }
}
