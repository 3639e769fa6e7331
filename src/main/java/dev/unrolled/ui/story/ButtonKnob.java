package dev.unrolled.ui.story;

import dev.unrolled.tour.page.Knob;

/** A button; it plays a sound where the knob has one. */
final class ButtonKnob extends PressKnob {
    private final StoryModel model;
    private Knob knob;

    ButtonKnob(Knob knob, StoryModel model) {
        this.knob = knob;
        this.model = model;
        boolean main = knob instanceof Knob.Sound || (knob instanceof Knob.Button plain && plain.main());
        if (main) {
            node().getStyleClass().add("accent");
        }
    }

    @Override
    public void show(Knob now) {
        knob = now;
        super.show(now);
    }

    @Override
    public void press() {
        if (knob instanceof Knob.Sound sound) {
            Sounds.play(sound.asset(), model::lackSound);
        }
        model.leap(page -> page.turn(knob.name(), 1));
    }
}
