package dev.unrolled.ui;

import atlantafx.base.controls.ProgressSliderSkin;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.ui.session.Session;
import dev.unrolled.wording.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How far the network is trained: 0 is before training. */
final class EpochSlider extends HBox {
    private final Slider slider = new Slider();
    private final Label value = Parts.label("", "epoch");
    private final Label widest = Parts.label("", "epoch");
    private final Label steps = Parts.label("", "epoch-steps");
    private final Wording wording;

    EpochSlider(SessionModel model, Controls controls) {
        this.wording = controls.wording();
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        Parts.named(slider, wording.say("epoch.name"), wording.say("epoch.tip"));
        Label name = Parts.label(wording.say("epoch.label"), "muted");
        name.setMinWidth(USE_PREF_SIZE);

        name.setLabelFor(slider);
        widest.setVisible(false);
        Parts.show(steps, false);
        VBox values = new VBox(value, steps);
        values.setAlignment(Pos.CENTER_LEFT);
        StackPane room = new StackPane(widest, values);
        room.setAlignment(Pos.CENTER_LEFT);
        room.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("epochs");
        getChildren().addAll(name, slider, room);
        slider.valueProperty()
                .addListener((property, before, now) ->
                        model.change(session -> session.epoch((int) Math.round(now.doubleValue()))));
        slider.valueChangingProperty().addListener((property, before, now) -> model.change(Session::settled));
        model.asked().addListener((property, before, now) -> follow(now));
        follow(model.asked().get());
    }

    /** Each cell has a training of its own; the value is set while the slider is long enough for both, so that none is cut. */
    private void follow(Session session) {
        int epoch = session.lesson().epoch();
        int last = session.lesson().lastEpoch();
        widest.setText(wording.say("epoch.value", last, last));
        slider.setMax(Math.max(slider.getMax(), last));
        if (Math.round(slider.getValue()) != epoch) {
            slider.setValue(epoch);
        }
        slider.setMax(last);
        value.setText(epoch == 0 ? wording.say("epoch.untrained") : wording.say("epoch.value", epoch, last));
        int taken = session.lesson().stepsTaken();
        steps.setText(wording.say("epoch.steps", taken));
        Parts.show(steps, taken > 0);
    }
}
