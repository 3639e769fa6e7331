package dev.unrolled.ui;

import dev.unrolled.ui.takeout.ExportCard;
import javafx.scene.layout.StackPane;

/**
 * What can lie over the whole window, one at a time: the keys, the colours, what leaves the program.
 *
 * @param uncovered runs when the last of them has been put away by its own key
 */
record Covers(HelpOverlay help, LegendOverlay legend, ExportCard card, Runnable uncovered) {

    /** Lays them over what is in a pane, closed. */
    void over(StackPane root) {
        root.getChildren().addAll(help, legend, card);
    }

    /** Whether one of them is open. */
    boolean areOpen() {
        return help.isVisible() || legend.isVisible() || card.isOpen();
    }

    /** Puts away what is open; whether something was. */
    boolean close() {
        return help.close() || legend.close() || card.close();
    }

    void toggleLegend() {
        help.close();
        if (legend.close()) {
            uncovered.run();
        } else if (!card.isOpen()) {
            legend.open();
        }
    }

    void toggleHelp() {
        legend.close();
        help.toggle();
        if (!help.isVisible()) {
            uncovered.run();
        }
    }
}
