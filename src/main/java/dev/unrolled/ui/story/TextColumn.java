package dev.unrolled.ui.story;

import dev.unrolled.tour.Journey;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** What a chapter says: its number, its title, its paragraphs, its guess. */
final class TextColumn extends BorderPane {
    private final StoryModel model;
    private final Label number = Parts.label("", "story-number");
    private final Label title = Parts.paragraph("", "story-title");
    private final VBox paragraphs = new VBox();
    private final VBox column = new VBox(number, title, paragraphs);
    private final ScrollPane scroll = new ScrollPane(column);
    private final GuessCard guess;
    private Optional<Said> said = Optional.empty();

    /** What the column says now. */
    private record Said(Chapter chapter, OptionalInt guess, Wording wording) {}

    TextColumn(StoryModel model) {
        this.model = model;
        guess = new GuessCard(model);
        title.setAccessibleRole(AccessibleRole.TEXT);
        paragraphs.getStyleClass().add("story-paragraphs");
        column.getStyleClass().add("story-column");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("plain-scroll", "story-scroll");
        scroll.setMinHeight(0);
        setCenter(scroll);
        getStyleClass().add("story-side");
        model.journey().addListener((property, before, now) -> follow(now));
        model.manner()
                .addListener((property, before, now) -> follow(model.journey().get()));
        follow(model.journey().get());
    }

    private void follow(Journey journey) {
        Wording wording = model.manner().get().wording();
        Said now = new Said(journey.chapter(), journey.guess(), wording);
        if (said.equals(Optional.of(now))) {
            return;
        }
        boolean sameChapter =
                said.filter(before -> before.chapter == now.chapter).isPresent();
        said = Optional.of(now);
        scroll.setAccessibleText(wording.say("story.text"));
        guess.show(journey, wording);
        place(now.guess.isPresent());
        if (!sameChapter) {
            chapter(journey, wording);
        } else if (now.guess.isPresent()) {
            Platform.runLater(this::showReveal);
        }
    }

    /** The question stays in sight below the text; once answered, it belongs to the text. */
    private void place(boolean answered) {
        column.getChildren().remove(guess);
        setBottom(null);
        if (answered) {
            column.getChildren().add(guess);
        } else {
            setBottom(guess);
        }
    }

    private void showReveal() {
        // The answered question has just moved into the text: how high both are is known after a layout of everything.
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        double hidden = column.getHeight() - scroll.getViewportBounds().getHeight();
        double wanted = guess.getBoundsInParent().getMinY() - 20;
        scroll.setVvalue(hidden <= 0 ? 0 : Math.max(0, Math.min(1, wanted / hidden)));
    }

    private void chapter(Journey journey, Wording wording) {
        number.setText(wording.say(
                "story.chapter", journey.chapter().number(), journey.tour().last()));
        title.setText(journey.chapter().title(wording));
        paragraphs
                .getChildren()
                .setAll(journey.chapter().paragraphs(wording).stream()
                        .map(text -> Parts.paragraph(text, "story-text"))
                        .toList());
        scroll.setVvalue(0);
    }
}
