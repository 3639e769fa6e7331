package dev.unrolled.ui.cards;

import dev.unrolled.scene.Explanation;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.ui.session.Inspection;
import dev.unrolled.ui.session.Pin;
import dev.unrolled.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The cards that are pinned, the newest on top; where none is, a card for what is pointed at. */
public final class CardColumn extends VBox {
    /** Of a scroll pane, around what it shows. */
    private static final double EDGE = 4;

    private final Deck deck;
    private final Wording wording;
    private final Label count = Parts.label("", "card-state");
    private final Button foldAll = new Button();
    private final HBox head;
    private final ArithmeticCard pointed;
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final Map<String, PinnedCard> cards = new HashMap<>();
    private Optional<Shown> shown = Optional.empty();

    /** What is explained; while it stays the same the cards do too. */
    private record Shown(Inspection inspection, Object about) {}

    /**
     * No card yet.
     *
     * @param closeAll closes all of them
     */
    public CardColumn(Deck deck, Button closeAll, Wording wording) {
        this.deck = deck;
        this.wording = wording;
        pointed = new ArithmeticCard(wording, Optional.empty());
        foldAll.getStyleClass().addAll("small");
        foldAll.setOnAction(event -> deck.inspect(now -> now.folding(mark -> true, anyOpen(now))));
        Parts.named(foldAll, wording.say("card.fold-all"), wording.say("card.fold-all.tip"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head = new HBox(count, space, foldAll, closeAll);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("cards-head");
        column.getStyleClass().add("cards");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setAccessibleText(wording.say("panel.numbers"));
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("card-column");
        getChildren().addAll(head, scroll);
        setMinHeight(0);
    }

    /**
     * Explains what is pinned, or else what is pointed at.
     *
     * @param about what the explanations follow from; while that is equal they stay as they are
     */
    public void show(Inspection inspection, Object about) {
        Shown now = new Shown(inspection, about);
        if (shown.equals(Optional.of(now))) {
            return;
        }
        Optional<String> newest = shown.flatMap(before -> before.inspection.pinned());
        shown = Optional.of(now);
        if (inspection.pins().isEmpty()) {
            point(inspection);
        } else {
            pin(inspection);
        }
        heading(inspection);
        if (!newest.equals(inspection.pinned())) {
            Platform.runLater(this::goToTop);
        }
    }

    private void point(Inspection inspection) {
        cards.clear();
        column.getChildren().setAll(pointed);
        Optional<Explanation> said = inspection.hovered().flatMap(deck::explain);
        said.ifPresentOrElse(
                pointed::say, () -> pointed.say(wording.say("card.invite.title"), wording.say("card.invite")));
    }

    private void pin(Inspection inspection) {
        cards.keySet().retainAll(inspection.marks());
        put(inspection.pins().stream().map(this::card).toList());
    }

    private Node card(Pin pin) {
        PinnedCard card = cards.computeIfAbsent(
                pin.mark(), mark -> new PinnedCard(mark, deck, new ArithmeticCard(wording, Optional.of(deck))));
        card.show(pin, deck.explain(pin.mark()));
        card.check(deck.check(pin.mark()), deck);
        return card.node();
    }

    /** Leaves the cards in place that stay: what is under the pointer or has the focus keeps both. */
    private void put(List<Node> nodes) {
        List<Node> children = column.getChildren();
        children.retainAll(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (i == children.size() || children.get(i) != node) {
                children.remove(node);
                children.add(i, node);
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As high as its cards are, which a scroll pane doesn't know before it has a width. */
    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        double heading = head.isManaged() ? head.prefHeight(inside) + getSpacing() : 0;
        double around = snappedTopInset() + snappedBottomInset() + EDGE;
        return Math.ceil(around + heading + column.prefHeight(inside < 0 ? inside : inside - EDGE));
    }

    private void heading(Inspection inspection) {
        int pins = inspection.pins().size();
        Parts.show(foldAll, pins > 1);
        foldAll.setText(wording.say(anyOpen(inspection) ? "card.fold-all" : "card.unfold-all"));
        Parts.show(head, pins > 1);
        count.setText(wording.say("card.count", pins));
    }

    /** After the cards have their new places: until then the scroll pane keeps in sight what was in sight before. */
    private void goToTop() {
        scroll.layout();
        scroll.setVvalue(0);
    }

    private static boolean anyOpen(Inspection inspection) {
        return inspection.pins().stream().anyMatch(pin -> !pin.folded());
    }
}
