package dev.unrolled.ui.story;

import dev.unrolled.tour.page.Knob;
import dev.unrolled.ui.parts.Parts;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/** A line of text that is read as it is typed. */
final class FieldKnob implements KnobControl {
    private final TextField field = new TextField();
    private static final int LONG = 100;

    private boolean showing;

    FieldKnob(Knob.Field knob, StoryModel model) {
        field.setText(knob.text());
        field.setPromptText(knob.label());
        field.getStyleClass().addAll("sentence-field", "story-field");
        if (knob.limit() >= LONG) {
            field.getStyleClass().add("story-long-field");
        }
        Parts.named(field, knob.label(), knob.label());
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= knob.limit() ? change : null));
        field.textProperty().addListener((property, before, now) -> {
            if (!showing) {
                model.turn(page -> page.type(knob.name(), now));
            }
        });
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public void show(Knob knob) {
        Knob.Field now = (Knob.Field) knob;
        if (!field.isFocused() && !field.getText().equals(now.text())) {
            showing = true;
            field.setText(now.text());
            showing = false;
        }
    }
}
