package dev.unrolled.ui.story;

import dev.unrolled.tour.page.Knob;
import javafx.scene.Node;

/** The control of one knob. */
interface KnobControl {
    /** What stands in the window. */
    Node node();

    /** Shows the knob as it is now; it is of the kind that the control was made for. */
    void show(Knob knob);

    /** Whether it is a button. */
    default boolean isButton() {
        return false;
    }

    /** Presses it, if it is a button. */
    default void press() {}

    /** The control of a knob. */
    static KnobControl of(Knob knob, StoryModel model) {
        if (knob instanceof Knob.Slider slider) {
            return new SliderKnob(slider, model);
        } else if (knob instanceof Knob.Choice choice) {
            return new ChoiceKnob(choice, model);
        } else if (knob instanceof Knob.Switch flip) {
            return new SwitchKnob(flip, model);
        } else if (knob instanceof Knob.Field field) {
            return new FieldKnob(field, model);
        } else if (knob instanceof Knob.Stopwatch watch) {
            return new StopwatchKnob(watch, model);
        }
        return new ButtonKnob(knob, model);
    }
}
