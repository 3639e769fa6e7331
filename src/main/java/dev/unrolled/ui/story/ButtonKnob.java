package dev.unrolled.ui.story;

import dev.unrolled.tour.page.Knob;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** A button; it plays a sound where the knob has one. */
final class ButtonKnob implements KnobControl {
    private final Button button = new Button();
    private final StoryModel model;
    private Knob knob;

    ButtonKnob(Knob knob, StoryModel model) {
        this.knob = knob;
        this.model = model;
        boolean main = knob instanceof Knob.Sound || (knob instanceof Knob.Button plain && plain.main());
        if (main) {
            button.getStyleClass().add("accent");
        }
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> press());
    }

    @Override
    public Node node() {
        return button;
    }

    @Override
    public void show(Knob now) {
        knob = now;
        button.setText(now.label());
        button.setAccessibleText(now.label());
    }

    @Override
    public boolean isButton() {
        return true;
    }

    @Override
    public void press() {
        if (knob instanceof Knob.Sound sound) {
            Sounds.play(sound.asset(), model::lackSound);
        }
        model.leap(page -> page.turn(knob.name(), 1));
    }
}
