package dev.unrolled.ui.story;

import dev.unrolled.tour.page.Knob;
import javafx.scene.control.Button;

/** The control of a knob that is pressed. */
abstract class PressKnob implements KnobControl {
    private final Button button = new Button();

    PressKnob() {
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> press());
    }

    @Override
    public final Button node() {
        return button;
    }

    @Override
    public void show(Knob now) {
        button.setText(now.label());
        button.setAccessibleText(now.label());
    }

    @Override
    public final boolean isButton() {
        return true;
    }
}
