package dev.unrolled.ui.takeout;

import dev.unrolled.ui.parts.Parts;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.util.StringConverter;

/** Makes controls that say what they are, and tell when something else is chosen. */
final class Choosers {
    private final Wording wording;
    private final Runnable changed;

    Choosers(Wording wording, Runnable changed) {
        this.wording = wording;
        this.changed = changed;
    }

    Wording wording() {
        return wording;
    }

    /** One of some values. */
    <T> ComboBox<T> one(String nameKey, List<T> values, Function<T, String> text) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(converter(text));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((property, before, now) -> changed.run());
        return named(box, nameKey);
    }

    private static <T> StringConverter<T> converter(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }

    /** Yes or no. */
    CheckBox whether(String nameKey) {
        CheckBox box = new CheckBox(wording.say(nameKey));
        box.selectedProperty().addListener((property, before, now) -> changed.run());
        return named(box, nameKey);
    }

    /** Names a control for those who don't see it, and gives it a tip. */
    <C extends Control> C named(C control, String nameKey) {
        String name = wording.say(nameKey);
        return Parts.named(control, name, name);
    }
}
