package dev.unrolled.ui;

import dev.unrolled.ui.parts.Icons;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.wording.Wording;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Makes controls that say what they are: a name for screen readers, a tooltip with the key. */
final class Controls {
    private final Wording wording;
    private final Consumer<Act> acts;

    /**
     * Makes controls of one window.
     *
     * @param acts does what a button is for
     */
    Controls(Wording wording, Consumer<Act> acts) {
        this.wording = wording;
        this.acts = acts;
    }

    Wording wording() {
        return wording;
    }

    /** A button with an icon alone. */
    Button icon(Feather picture, Act act, String... styles) {
        Button button = new Button();
        button.setGraphic(Icons.of(picture));
        button.getStyleClass().add("icon-button");
        button.getStyleClass().addAll(styles);
        return acting(button, act);
    }

    /** A round button with one of the shapes of the transport. */
    Button glyph(String shape, Act act, String... styles) {
        Button button = new Button();
        button.setGraphic(Icons.glyph(shape));
        button.getStyleClass().addAll("icon-button", "transport-button");
        button.getStyleClass().addAll(styles);
        return acting(button, act);
    }

    /** A button with a word. */
    Button word(String textKey, Act act, String... styles) {
        Button button = new Button(wording.say(textKey));
        button.getStyleClass().addAll(styles);
        return acting(button, act);
    }

    private <B extends ButtonBase> B acting(B button, Act act) {
        button.setOnAction(event -> acts.accept(act));
        return named(button, act);
    }

    /** A button that takes away what it lies on. */
    Button close(Runnable doing) {
        Button button = new Button();
        button.setGraphic(Icons.of(Feather.X));
        button.getStyleClass().add("icon-button");
        button.setOnAction(event -> doing.run());
        String name = wording.say("banner.close");
        return Parts.named(button, name, name + "  ·  " + wording.say(Act.ESCAPE.keysKey()));
    }

    /** Names a control after what it does. */
    <C extends Control> C named(C control, Act act) {
        String name = wording.say(act.nameKey());
        return Parts.named(control, name, name + "  ·  " + wording.say(act.keysKey()));
    }

    /** Renames what {@link #named(Control, Act)} named. */
    void rename(ButtonBase button, Act act, String nameKey) {
        String name = wording.say(nameKey);
        button.setAccessibleText(name);
        button.getTooltip().setText(name + "  ·  " + wording.say(act.keysKey()));
    }

    /** Buttons side by side of which one is pressed. */
    static HBox segments(ToggleGroup group, ToggleButton... buttons) {
        HBox box = new HBox(buttons);
        box.getStyleClass().add("segments");
        box.setAlignment(Pos.CENTER);
        for (ToggleButton button : buttons) {
            button.getStyleClass().setAll("toggle-button", "segment");
            button.setToggleGroup(group);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setMaxWidth(Double.MAX_VALUE);
        }
        return box;
    }
}
