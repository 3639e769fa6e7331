package dev.unrolled.ui.story;

import dev.unrolled.tour.Journey;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.wording.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * What a chapter says: its number, its title, its paragraphs, and then its guess, so that nobody is asked before they have
 * read. Where not all of it fits, a bar says that there is more, and leads on.
 */
final class TextColumn extends StackPane {
    private static final double A_PAGE = 0.8;
    private static final double A_LINE = 56;
    private static final double AT_THE_END = 6;
    private static final Duration SCROLLING = Duration.millis(240);

    private final StoryModel model;
    private final Label number = Parts.label("", "story-number");
    private final Label title = Parts.paragraph("", "story-title");
    private final VBox paragraphs = new VBox();
    private final GuessCard guess;
    private final VBox column;
    private final ScrollPane scroll;
    private final Button more = new Button();
    private Optional<Said> said = Optional.empty();

    /** What the column says now. */
    private record Said(Chapter chapter, OptionalInt guess, Wording wording) {}

    TextColumn(StoryModel model) {
        this.model = model;
        guess = new GuessCard(model);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        column = new VBox(number, title, paragraphs, space, guess);
        scroll = new ScrollPane(column);
        title.setAccessibleRole(AccessibleRole.TEXT);
        paragraphs.getStyleClass().add("story-paragraphs");
        column.getStyleClass().add("story-column");
        furnish();
        getChildren().addAll(scroll, more);
        getStyleClass().add("story-side");
        model.journey().addListener((property, before, now) -> follow(now));
        model.manner().addListener((property, before, now) -> {
            size(now.textSize());
            follow(model.journey().get());
        });
        size(model.manner().get().textSize());
        follow(model.journey().get());
    }

    private void furnish() {
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("plain-scroll", "story-scroll");
        scroll.setMinHeight(0);
        scroll.vvalueProperty().addListener(property -> offerMore());
        scroll.viewportBoundsProperty().addListener(property -> offerMore());
        column.heightProperty().addListener(property -> offerMore());
        more.getStyleClass().add("story-more");
        more.setMaxWidth(Double.MAX_VALUE);
        more.setFocusTraversable(false);
        more.setOnAction(event -> on(A_PAGE * scroll.getViewportBounds().getHeight()));
        StackPane.setAlignment(more, Pos.BOTTOM_CENTER);
    }

    private void size(double textSize) {
        column.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.3fem", textSize));
    }

    private double hidden() {
        return column.getHeight() - scroll.getViewportBounds().getHeight();
    }

    private void offerMore() {
        more.setVisible((1 - scroll.getVvalue()) * hidden() > AT_THE_END);
    }

    /** So many lines on, or back. */
    void on(int lines) {
        on(lines * A_LINE);
    }

    private void on(double pixels) {
        if (hidden() > 0) {
            goTo(scroll.getVvalue() + pixels / hidden());
        }
    }

    private void goTo(double place) {
        double wanted = Math.max(0, Math.min(1, place));
        if (model.manner().get().reducedMotion()) {
            scroll.setVvalue(wanted);
        } else {
            new Timeline(new KeyFrame(SCROLLING, new KeyValue(scroll.vvalueProperty(), wanted))).play();
        }
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
        more.setText(wording.say("story.more"));
        guess.show(journey, wording);
        if (!sameChapter) {
            chapter(journey, wording);
        } else if (now.guess.isPresent()) {
            Platform.runLater(this::showReveal);
        }
    }

    private void showReveal() {
        if (getScene() != null) {
            // How high the answered guess is, is known after a layout of everything.
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
            double wanted = guess.getBoundsInParent().getMinY() - 20;
            goTo(hidden() <= 0 ? 0 : wanted / hidden());
        }
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
