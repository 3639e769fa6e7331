package dev.unrolled.ui.cards;

import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.written.CardFormat;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where a number of the figure comes from: its name, its meaning, and the arithmetic with the numbers put in. */
final class ArithmeticCard extends VBox {
    private final Wording wording;
    private final Optional<Deck> deck;
    private final Label title = Parts.paragraph("", "card-title");
    private final Label meaning = Parts.paragraph("", "card-meaning");
    private final VBox lines = new VBox();
    private final Label rounded;
    private final HBox buttons;
    private final VBox body;
    private Optional<Explanation> said = Optional.empty();

    /**
     * A card that says nothing yet.
     *
     * @param deck what its terms lead into; none for a card that goes away when the pointer does
     */
    ArithmeticCard(Wording wording, Optional<Deck> deck) {
        this.wording = wording;
        this.deck = deck;
        buttons = new HBox(Parts.label(wording.say("card.copy"), "card-state"));
        buttons.setAlignment(Pos.CENTER_LEFT);
        for (CardFormat format : CardFormat.values()) {
            buttons.getChildren().add(copying(format));
        }
        rounded =
                Parts.tipped(Parts.label(wording.say("card.rounded"), "card-rounded"), wording.say("card.rounded.tip"));
        rounded.setAccessibleHelp(wording.say("card.rounded.tip"));
        rounded.setMinWidth(Region.USE_PREF_SIZE);
        buttons.getChildren().add(rounded);
        buttons.getStyleClass().add("card-buttons");
        lines.getStyleClass().add("card-lines");
        body = new VBox(meaning, lines, buttons);
        body.getStyleClass().add("card-body");
        HBox.setHgrow(title, Priority.ALWAYS);
        getChildren().addAll(title, body);
        getStyleClass().add("card");
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /** Puts buttons beside the title: one that folds the card and one that closes it. */
    void addHandles(Button fold, Button close) {
        HBox head = new HBox(fold, title, close);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("card-head");
        getChildren().setAll(head, body);
    }

    /** Puts something between the lines and what copies them. */
    void addBelowLines(Node node) {
        body.getChildren().add(body.getChildren().indexOf(buttons), node);
    }

    /** Shows what is below the title, or hides it. */
    void fold(boolean folded) {
        Parts.show(body, !folded);
    }

    /** Says what a mark is; what it has said already stays as it is. */
    void say(Explanation explanation) {
        if (!said.equals(Optional.of(explanation))) {
            said = Optional.of(explanation);
            title.setText(explanation.title());
            meaning.setText(explanation.meaning());
            lines.getChildren()
                    .setAll(explanation.rows().stream()
                            .map(row -> new TermLine(row, deck, wording))
                            .toList());
            Parts.show(lines, !explanation.rows().isEmpty());
            Parts.show(rounded, explanation.isRounded());
        }
        Parts.show(buttons, true);
    }

    /** Says something that isn't about a mark. */
    void say(String newTitle, String newMeaning) {
        said = Optional.empty();
        title.setText(newTitle);
        meaning.setText(newMeaning);
        lines.getChildren().clear();
        Parts.show(lines, false);
        Parts.show(buttons, false);
    }

    /** What its language is. */
    Wording wording() {
        return wording;
    }

    private Button copying(CardFormat format) {
        Button button = new Button(wording.say("card.copy." + format.code()));
        button.getStyleClass().addAll("small", "card-copy");
        button.setOnAction(event -> copy(format));
        String tip = wording.say("card.copy." + format.code() + ".tip");
        return Parts.named(button, tip, tip);
    }

    private void copy(CardFormat format) {
        said.ifPresent(card -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(format.write(card));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
