package dev.unrolled.ui.story;

import dev.unrolled.tour.page.Knob;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

/** A chip that is on or off. */
final class SwitchKnob implements KnobControl {
    private final ToggleButton chip = new ToggleButton();

    SwitchKnob(Knob.Switch knob, StoryModel model) {
        chip.getStyleClass().setAll("toggle-button", "story-chip");
        chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
        chip.setOnAction(event -> model.leap(page -> page.turn(knob.name(), chip.isSelected() ? 1 : 0)));
    }

    @Override
    public Node node() {
        return chip;
    }

    @Override
    public void show(Knob knob) {
        Knob.Switch now = (Knob.Switch) knob;
        chip.setText(now.label());
        chip.setAccessibleText(now.label());
        chip.setSelected(now.on());
    }
}
