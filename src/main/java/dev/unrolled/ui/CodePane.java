package dev.unrolled.ui;

import dev.unrolled.scene.Listing;
import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.wording.Wording;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The control flow as code, with the lines lit that run now, and what they give below it, where it moves no line. */
final class CodePane extends VBox {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");
    private static final int FEW = 3;

    private final VBox lines = new VBox();
    private final VBox values = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private List<Listing.Line> shown = List.of();

    CodePane(Wording wording) {
        lines.getStyleClass().add("code");
        values.getStyleClass().add("code-values");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setAccessibleText(wording.say("panel.code"));
        // A new window's lines have no height yet when they are first shown.
        lines.heightProperty().addListener(property -> Platform.runLater(this::reveal));
        scroll.viewportBoundsProperty().addListener(property -> Platform.runLater(this::reveal));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, values);
    }

    /** Lights the lines of a moment. */
    void show(Lesson lesson, Moment moment) {
        List<Listing.Line> listing = Listing.of(lesson, moment).lines();
        while (lines.getChildren().size() < listing.size()) {
            lines.getChildren().add(line());
        }
        for (int i = 0; i < listing.size(); i++) {
            Label label = (Label) lines.getChildren().get(i);
            label.setText(listing.get(i).code());
            label.pseudoClassStateChanged(LIT, listing.get(i).lit());
        }
        values.getChildren()
                .setAll(listing.stream()
                        .map(Listing.Line::values)
                        .filter(text -> !text.isEmpty())
                        .map(CodePane::value)
                        .toList());
        values.pseudoClassStateChanged(MANY, values.getChildren().size() > FEW);
        shown = listing;
        Platform.runLater(this::reveal);
    }

    private static Label line() {
        Label label = Parts.label("", "code-line");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        return label;
    }

    private static Label value(String text) {
        Label label = Parts.label(text, "code-value");
        label.setWrapText(true);
        return label;
    }

    /** Scrolls just so far that the lit lines are seen. */
    private void reveal() {
        double room = lines.getHeight() - scroll.getViewportBounds().getHeight();
        for (int i = 0; i < shown.size() && room > 0; i++) {
            if (shown.get(i).lit()) {
                Node line = lines.getChildren().get(i);
                Bounds box = line.getBoundsInParent();
                double top = scroll.getVvalue() * room;
                double lowest = box.getMaxY() - scroll.getViewportBounds().getHeight();
                scroll.setVvalue(Math.max(lowest, Math.min(box.getMinY(), top)) / room);
            }
        }
    }
}
