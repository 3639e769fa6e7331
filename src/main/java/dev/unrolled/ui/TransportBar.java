package dev.unrolled.ui;

import dev.unrolled.scene.GradientScale;
import dev.unrolled.ui.parts.Icons;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.ui.session.Session;
import dev.unrolled.ui.session.Speed;
import dev.unrolled.wording.Wording;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The bar below: play and step, the line of time, the scale of the gradients, the speed. */
final class TransportBar extends HBox {
    private final Controls controls;
    private final SessionModel model;
    private final Button play;
    private final ToggleGroup speeds = new ToggleGroup();
    private final ToggleGroup scales = new ToggleGroup();
    private boolean playing;

    TransportBar(SessionModel model, Controls controls) {
        this.model = model;
        this.controls = controls;
        play = controls.glyph("play", Act.PLAY, "play");
        HBox buttons = new HBox(
                controls.glyph("first", Act.FIRST, "round"),
                controls.glyph("back", Act.PREVIOUS_BEAT, "round"),
                play,
                controls.glyph("on", Act.NEXT_BEAT, "round"),
                controls.glyph("last", Act.LAST, "round"));
        buttons.getStyleClass().add("transport-buttons");
        buttons.setAlignment(Pos.CENTER);
        buttons.setMinWidth(USE_PREF_SIZE);
        TimelineStrip strip = new TimelineStrip(model, controls.wording());
        HBox.setHgrow(strip, Priority.ALWAYS);
        setAlignment(Pos.CENTER);
        getStyleClass().add("transport");
        getChildren().addAll(buttons, strip, scales(), speeds());
        model.asked().addListener((property, before, now) -> follow(now));
        follow(model.asked().get());
    }

    private HBox speeds() {
        Wording wording = controls.wording();
        HBox box = Controls.segments(
                speeds,
                Stream.of(Speed.values())
                        .map(speed -> {
                            ToggleButton button = new ToggleButton(speed.label());
                            button.setUserData(speed);
                            button.setOnAction(
                                    event -> model.change(session -> session.tempo(tempo -> tempo.with(speed))));
                            return Parts.named(
                                    button,
                                    wording.say("speed.name", speed.label()),
                                    wording.say("speed.tip", speed.label()));
                        })
                        .toArray(ToggleButton[]::new));
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private HBox scales() {
        HBox box = Controls.segments(scales, scale(GradientScale.LOG, "log"), scale(GradientScale.LINEAR, "linear"));
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private ToggleButton scale(GradientScale scale, String key) {
        Wording wording = controls.wording();
        ToggleButton button = new ToggleButton(wording.say("scale." + key));
        button.setUserData(scale);
        button.setOnAction(event -> model.change(session -> session.view(view -> view.with(scale))));
        return Parts.named(button, wording.say("scale." + key + ".name"), wording.say("scale." + key + ".tip"));
    }

    private void follow(Session session) {
        select(speeds, session.tempo().speed());
        select(scales, session.view().scale());
        boolean now = session.playhead().isPlaying();
        if (now != playing) {
            playing = now;
            play.setGraphic(Icons.glyph(now ? "pause" : "play"));
            controls.rename(play, Act.PLAY, now ? "act.pause" : Act.PLAY.nameKey());
        }
    }

    private static void select(ToggleGroup group, Object value) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == value)
                .forEach(toggle -> toggle.setSelected(true));
    }
}
