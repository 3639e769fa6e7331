package dev.unrolled.ui;

import dev.unrolled.ui.parts.Parts;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All keys on one card over the window: those of the story while that is open, otherwise those of the lesson. */
final class HelpOverlay extends StackPane {
    private static final List<String> IN_TIME =
            List.of("play", "play-through", "beat", "word", "stop", "ends", "speed", "escape");
    private static final List<String> IN_THE_LESSON =
            List.of("sentence", "cell", "epoch", "take-step", "undo", "mark", "term", "scale");
    private static final List<String> IN_THE_WINDOW =
            List.of("story", "takeout", "appearance", "language", "zoom", "full-screen", "legend", "help");

    private static final List<String> IN_THE_STORY =
            List.of("chapter", "guess", "press", "nudge", "read", "number", "back", "leave");
    private static final List<String> AROUND_THE_STORY =
            List.of("text-size", "appearance", "language", "full-screen", "legend", "help");

    private final Controls controls;
    private final Wording wording;
    private final BooleanSupplier inStory;
    private final SessionModel model;
    private final CheckBox reducedMotion = new CheckBox();

    /**
     * Makes it.
     *
     * @param inStory whether the story is open, which has keys of its own
     */
    HelpOverlay(SessionModel model, Controls controls, BooleanSupplier inStory) {
        this.inStory = inStory;
        this.model = model;
        this.controls = controls;
        this.wording = controls.wording();
        getStyleClass().add("shade");
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    /** Opens, or closes what is open. */
    void toggle() {
        if (isVisible()) {
            close();
        } else {
            open();
        }
    }

    /** Closes; whether it was open. */
    boolean close() {
        boolean open = isVisible();
        setVisible(false);
        return open;
    }

    private void open() {
        getChildren().setAll(card());
        reducedMotion.setSelected(model.asked().get().tempo().reducedMotion());
        setVisible(true);
        reducedMotion.requestFocus();
    }

    private Node card() {
        boolean story = inStory.getAsBoolean();
        VBox left = new VBox(story ? group("help.in-the-story", IN_THE_STORY) : group("help.in-time", IN_TIME));
        VBox right = story
                ? new VBox(group("help.in-the-window", AROUND_THE_STORY))
                : new VBox(group("help.in-the-lesson", IN_THE_LESSON), group("help.in-the-window", IN_THE_WINDOW));
        right.getStyleClass().add("help-column");
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("help-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox card = new VBox(head(), scroll, foot(story));
        card.getStyleClass().add("help");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return card;
    }

    private Node head() {
        Region space = new Region();
        HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
        Node colours = controls.word("legend.title", Act.LEGEND);
        HBox head = new HBox(
                Parts.label(wording.say("help.title"), "help-title"), space, colours, controls.close(this::close));
        head.getStyleClass().add("help-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node foot(boolean story) {
        reducedMotion.setText(wording.say("help.reduced-motion"));
        reducedMotion.setOnAction(event ->
                model.change(session -> session.tempo(tempo -> tempo.withReducedMotion(reducedMotion.isSelected()))));
        Label mouse = Parts.label(wording.say(story ? "help.mouse.story" : "help.mouse"), "muted");
        mouse.setWrapText(true);
        mouse.setPrefWidth(640);
        mouse.setMinHeight(Region.USE_PREF_SIZE);
        VBox foot = new VBox(mouse, reducedMotion);
        foot.getStyleClass().add("help-foot");
        return foot;
    }

    private Node group(String titleKey, List<String> entries) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-group");
        grid.add(Parts.label(wording.say(titleKey), "help-group-title"), 0, 0, 2, 1);
        for (int i = 0; i < entries.size(); i++) {
            String key = "help." + entries.get(i);
            grid.add(keys(wording.say(key + ".keys")), 0, i + 1);
            grid.add(Parts.label(wording.say(key), "help-text"), 1, i + 1);
        }
        return grid;
    }

    private static Node keys(String keys) {
        HBox box = new HBox();
        box.getStyleClass().add("help-keys");
        for (String key : keys.split(" / ", -1)) {
            box.getChildren().add(Parts.label(key, "key"));
        }
        return box;
    }
}
