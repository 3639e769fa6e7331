package dev.unrolled.ui.story;

import javafx.scene.layout.Region;

/** The text, and below it the cards that are open: as high as they are, as long as enough of the text is left. */
final class SideColumn extends Region {
    private static final double MOST_CARDS = 0.58;

    private final Region text;
    private final Region cards;

    SideColumn(Region text, Region cards) {
        this.text = text;
        this.cards = cards;
        getChildren().addAll(text, cards);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double most = Math.floor(getHeight() * MOST_CARDS);
        double below = cards.isManaged() ? Math.min(most, cards.prefHeight(width)) : 0;
        text.resizeRelocate(0, 0, width, getHeight() - below);
        cards.resizeRelocate(0, getHeight() - below, width, below);
    }
}
