package dev.unrolled.ui.story;

import dev.unrolled.tour.Journey;
import dev.unrolled.tour.page.Knob;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.FlowPane;

/** The knobs of the page, one control each; a control stays the same as long as the page has its knob. */
final class KnobBar extends FlowPane {
    private final StoryModel model;
    private final List<Control> controls = new ArrayList<>();

    /** A control and the knob that it is made for. */
    private record Control(String name, Class<?> kind, KnobControl control) {
        boolean isFor(Knob knob) {
            return name.equals(knob.name()) && kind == knob.getClass();
        }
    }

    KnobBar(StoryModel model) {
        this.model = model;
        getStyleClass().add("story-knobs");
        model.journey().addListener((property, before, now) -> follow(now));
        model.manner()
                .addListener((property, before, now) -> follow(model.journey().get()));
        follow(model.journey().get());
    }

    private void follow(Journey journey) {
        List<Knob> knobs = journey.page().knobs(model.manner().get().wording());
        if (!fits(knobs)) {
            controls.clear();
            for (Knob knob : knobs) {
                controls.add(new Control(knob.name(), knob.getClass(), KnobControl.of(knob, model)));
            }
            getChildren()
                    .setAll(controls.stream().map(one -> one.control.node()).toList());
        }
        for (int i = 0; i < knobs.size(); i++) {
            controls.get(i).control.show(knobs.get(i));
        }
    }

    private boolean fits(List<Knob> knobs) {
        if (knobs.size() != controls.size()) {
            return false;
        }
        for (int i = 0; i < knobs.size(); i++) {
            if (!controls.get(i).isFor(knobs.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Presses the first button of the page. */
    void press() {
        controls.stream()
                .map(Control::control)
                .filter(KnobControl::isButton)
                .findFirst()
                .ifPresent(KnobControl::press);
    }

    /** Moves the first slider of the page by so many steps. */
    void nudge(int steps) {
        for (Knob knob : model.journey().get().page().knobs(model.manner().get().wording())) {
            if (knob instanceof Knob.Slider slider) {
                Knob.Span span = slider.span();
                double exact = slider.value() + steps * span.step();
                double next = Math.max(span.from(), Math.min(span.to(), exact));
                model.turn(page -> page.turn(slider.name(), next));
                return;
            }
        }
    }
}
