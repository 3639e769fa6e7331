package dev.unrolled.ui.story;

import atlantafx.base.controls.ProgressSliderSkin;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.ui.parts.Parts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;

/** A slider with its name on the left and its value on the right. */
final class SliderKnob implements KnobControl {
    private final Slider slider = new Slider();
    private final Label name = Parts.label("", "muted");
    private final Label value = Parts.label("", "story-value");
    private final HBox box = new HBox(name, slider, value);
    private boolean showing;

    SliderKnob(Knob.Slider knob, StoryModel model) {
        slider.setSkin(new ProgressSliderSkin(slider));
        name.setLabelFor(slider);
        name.setMinWidth(Label.USE_PREF_SIZE);
        value.setMinWidth(Label.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("story-slider");
        Parts.named(slider, knob.label(), knob.label());
        slider.valueProperty().addListener((property, before, now) -> {
            double step = knob.span().step();
            double whole = knob.span().from()
                    + Math.rint((now.doubleValue() - knob.span().from()) / step) * step;
            if (!showing) {
                model.turn(page -> page.turn(knob.name(), whole));
            }
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Knob knob) {
        Knob.Slider now = (Knob.Slider) knob;
        showing = true;
        name.setText(now.label());
        slider.setMin(now.span().from());
        slider.setMax(now.span().to());
        slider.setBlockIncrement(now.span().step());
        if (!slider.isValueChanging()) {
            slider.setValue(now.value());
        }
        value.setText(now.shown());
        showing = false;
    }
}
