package dev.unrolled.ui;

import dev.unrolled.network.CellKind;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.ui.session.Session;
import dev.unrolled.wording.Wording;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Which of the three cells reads the sentence. */
final class CellChooser extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    CellChooser(SessionModel model, Controls controls) {
        ToggleButton[] buttons = Stream.of(CellKind.values())
                .map(cell -> button(cell, model, controls))
                .toArray(ToggleButton[]::new);
        getChildren().add(Controls.segments(group, buttons));
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("cells");
        model.asked().addListener((property, before, now) -> follow(now));
        follow(model.asked().get());
    }

    /** A pressed button stays as it is until the session follows. */
    private ToggleButton button(CellKind cell, SessionModel model, Controls controls) {
        Wording wording = controls.wording();
        String key = "cell." + cell.code();
        ToggleButton button = new ToggleButton(wording.say(key));
        button.setUserData(cell);
        button.setOnAction(event -> {
            model.choose(cell);
            follow(model.asked().get());
        });
        return Parts.named(button, wording.say(key + ".name"), wording.say(key + ".tip"));
    }

    private void follow(Session session) {
        group.getToggles()
                .forEach(toggle -> toggle.setSelected(
                        toggle.getUserData() == session.lesson().cell()));
    }
}
