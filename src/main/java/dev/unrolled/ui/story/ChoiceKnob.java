package dev.unrolled.ui.story;

import dev.unrolled.tour.page.Knob;
import dev.unrolled.ui.parts.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** Buttons side by side of which one is pressed. */
final class ChoiceKnob implements KnobControl {
    private final Label name = Parts.label("", "muted");
    private final HBox segments = new HBox();
    private final HBox box = new HBox(name, segments);
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final String knob;
    private final StoryModel model;

    ChoiceKnob(Knob.Choice choice, StoryModel model) {
        this.knob = choice.name();
        this.model = model;
        segments.getStyleClass().add("segments");
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("story-slider");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Knob now) {
        Knob.Choice choice = (Knob.Choice) now;
        name.setText(choice.label());
        Parts.show(name, !choice.label().isEmpty());
        while (buttons.size() < choice.options().size()) {
            add();
        }
        segments.getChildren().setAll(buttons.subList(0, choice.options().size()));
        for (int i = 0; i < choice.options().size(); i++) {
            ToggleButton button = buttons.get(i);
            button.setText(choice.options().get(i));
            button.setAccessibleText(choice.label() + " " + choice.options().get(i));
            button.setSelected(i == choice.chosen());
        }
    }

    private void add() {
        int number = buttons.size();
        ToggleButton button = new ToggleButton();
        button.getStyleClass().setAll("toggle-button", "segment");
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.leap(page -> page.turn(knob, number));
        });
        buttons.add(button);
    }
}
