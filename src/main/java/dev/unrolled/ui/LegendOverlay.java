package dev.unrolled.ui;

import dev.unrolled.scene.Legend;
import dev.unrolled.ui.figure.FigureView;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.wording.Wording;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What all the colours mean, on one card over the window, in the colours that the window has when it is opened. */
final class LegendOverlay extends StackPane {
    private static final double TEXT_WIDTH = 300;

    private final Controls controls;
    private final Wording wording;
    private final SessionModel model;
    private final Runnable closing;

    /**
     * A card that is closed.
     *
     * @param closing closes it and gives the keys back
     */
    LegendOverlay(SessionModel model, Controls controls, Runnable closing) {
        this.model = model;
        this.closing = closing;
        this.controls = controls;
        wording = controls.wording();
        getStyleClass().add("shade");
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                closing.run();
            }
        });
    }

    /** Opens. */
    void open() {
        Button close = controls.close(closing);
        getChildren().setAll(card(close));
        setVisible(true);
        close.requestFocus();
    }

    /** Closes; whether it was open. */
    boolean close() {
        boolean open = isVisible();
        setVisible(false);
        getChildren().clear();
        return open;
    }

    private Node card(Button close) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Parts.label(wording.say("legend.title"), "help-title"), space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(columns());
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(wording.say("legend.title"));
        scroll.getStyleClass().add("plain-scroll");
        VBox card = new VBox(head, scroll);
        card.getStyleClass().addAll("help", "legend");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return card;
    }

    private Node columns() {
        List<Legend.Entry> all =
                Legend.of(Chrome.theme(model.asked().get().view().appearance()), wording);
        int half = (all.size() + 1) / 2;
        HBox columns = new HBox(column(all.subList(0, half)), column(all.subList(half, all.size())));
        columns.getStyleClass().add("help-columns");
        return columns;
    }

    private static Node column(List<Legend.Entry> entries) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("legend-column");
        for (int i = 0; i < entries.size(); i++) {
            Legend.Entry entry = entries.get(i);
            FigureView sample = new FigureView();
            sample.show(entry.sample());
            sample.setMinSize(Legend.WIDTH, Legend.HEIGHT);
            VBox text = new VBox(
                    Parts.paragraph(entry.name(), "legend-name"), Parts.paragraph(entry.meaning(), "legend-meaning"));
            text.setPrefWidth(TEXT_WIDTH);
            text.setMinHeight(USE_PREF_SIZE);
            grid.add(sample, 0, i);
            grid.add(text, 1, i);
        }
        return grid;
    }
}
