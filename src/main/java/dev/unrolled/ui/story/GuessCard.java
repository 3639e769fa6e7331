package dev.unrolled.ui.story;

import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.tour.Journey;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.wording.Wording;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The guess of a chapter: its question with the answers as buttons, and once one is chosen, what holds and why. */
final class GuessCard extends VBox {
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final TextStyle ANSWER = TextStyle.sans(14.5);
    /** As wide as an answer may be in half of the narrowest column. */
    private static final double SHORT = 80;

    private final StoryModel model;

    GuessCard(StoryModel model) {
        this.model = model;
        getStyleClass().add("story-guess");
    }

    /** Shows the guess of the chapter that the journey has reached. */
    void show(Journey journey, Wording wording) {
        Guess guess = journey.chapter().guess(wording);
        OptionalInt chosen = journey.guess();
        String head = wording.say(chosen.isPresent() ? "story.guess.made" : "story.guess");
        getChildren().setAll(Parts.label(head, "story-guess-head"));
        getChildren().add(Parts.paragraph(guess.question(), "story-question"));
        if (chosen.isPresent()) {
            answers(guess, chosen.getAsInt(), wording);
            reveal(guess, chosen.getAsInt(), wording);
        } else {
            choices(guess, wording);
        }
    }

    /** Side by side where all are short. */
    private void choices(Guess guess, Wording wording) {
        boolean allShort = guess.answers().stream().allMatch(text -> TextMetrics.width(text, ANSWER) <= SHORT);
        int columns = allShort ? 2 : 1;
        GridPane grid = new GridPane();
        grid.getStyleClass().add("story-choices");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i <= guess.unsure(); i++) {
            String text = i == guess.unsure()
                    ? wording.say("story.not-sure")
                    : guess.answers().get(i);
            grid.add(choice(i, text, wording), i % columns, i / columns);
        }
        getChildren().add(grid);
    }

    /** Only the answer that holds and the one that was chosen stay. */
    private void answers(Guess guess, int chosen, Wording wording) {
        for (int i = 0; i < guess.unsure(); i++) {
            if (i == chosen || i == guess.right()) {
                getChildren().add(answered(i, guess, chosen, wording));
            }
        }
    }

    private Node choice(int number, String text, Wording wording) {
        Button button = new Button(text);
        button.getStyleClass().add("story-answer");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setGraphic(Parts.label(Integer.toString(number + 1), "story-answer-key"));
        Parts.named(button, text, wording.say("story.guess.key", number + 1));
        button.setOnAction(event -> model.gentle(journey -> journey.guessing(number)));
        return button;
    }

    private static Node answered(int number, Guess guess, int chosen, Wording wording) {
        String text = guess.answers().get(number);
        boolean right = number == guess.right();
        var label = Parts.paragraph(text, "story-answered");
        label.setGraphic(Parts.label(right ? "✓" : "·", "story-answer-key"));
        label.pseudoClassStateChanged(RIGHT, right);
        label.pseudoClassStateChanged(CHOSEN, number == chosen);
        if (right) {
            label.setAccessibleText(wording.say("story.answer.holds") + ": " + text);
        }
        return label;
    }

    private void reveal(Guess guess, int chosen, Wording wording) {
        String key = chosen == guess.right() ? "story.guessed.holds" : "story.guessed.other";
        getChildren().add(Parts.paragraph(wording.say(key), "story-reveal-head"));
        getChildren().add(Parts.paragraph(guess.reveal(), "story-text"));
    }
}
