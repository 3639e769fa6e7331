package dev.unrolled.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** What all panes are put together from. */
public final class Parts {
    private static final Duration SOON = Duration.millis(400);
    private static final double WIDEST = 320;

    private Parts() {}

    /** A line with a style class. */
    public static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /** A paragraph that is as high as it needs to be. */
    public static Label paragraph(String text, String style) {
        Label label = label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** A button with a word, never narrower than it. */
    public static Button button(String text, Runnable doing) {
        Button button = new Button(text);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> doing.run());
        return named(button, text, text);
    }

    /** Names a control for those who don't see it, and for those who wait on it with the pointer. */
    public static <C extends Control> C named(C control, String name, String tip) {
        control.setAccessibleText(name);
        return tipped(control, tip);
    }

    /** Tells those who wait on a control with the pointer what it does. */
    public static <C extends Control> C tipped(C control, String tip) {
        Tooltip tooltip = new Tooltip(tip);
        tooltip.setShowDelay(SOON);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        control.setTooltip(tooltip);
        return control;
    }

    /** Shows or hides a node; a hidden one takes no room. */
    public static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
