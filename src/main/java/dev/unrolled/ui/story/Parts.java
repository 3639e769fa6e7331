package dev.unrolled.ui.story;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** What the story's panes are put together from. */
final class Parts {
    private static final Duration SOON = Duration.millis(400);

    private Parts() {}

    /** A line or a paragraph. */
    static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /** A paragraph that is as high as it needs to be. */
    static Label paragraph(String text, String style) {
        Label label = label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** Names a control for those who don't see it, and for those who wait on it with the pointer. */
    static <C extends Control> C named(C control, String name, String tip) {
        control.setAccessibleText(name);
        Tooltip tooltip = new Tooltip(tip);
        tooltip.setShowDelay(SOON);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        control.setTooltip(tooltip);
        return control;
    }

    /** Shows or hides a node; a hidden one takes no room. */
    static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
