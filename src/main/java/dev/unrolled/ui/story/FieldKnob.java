package dev.unrolled.ui.story;

import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Page;
import dev.unrolled.ui.parts.Parts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A line of text that is read as it is typed. What the page has no room for is not taken, and a note beside it says so. */
final class FieldKnob implements KnobControl {
    private static final int LONG = 100;

    private final TextField field = new TextField();
    private final Label full;
    private final HBox node;
    private final StoryModel model;
    private final String name;
    private boolean showing;

    FieldKnob(Knob.Field knob, StoryModel model) {
        this.model = model;
        name = knob.name();
        field.setText(knob.text());
        field.setPromptText(knob.label());
        field.getStyleClass().addAll("sentence-field", "story-field");
        if (knob.limit() >= LONG) {
            field.getStyleClass().add("story-long-field");
        }
        Parts.named(field, knob.label(), knob.label());
        full = Parts.label(model.manner().get().wording().say("story.sentence.full"), "muted");
        note(false);
        node = new HBox(field, full);
        node.getStyleClass().add("story-field-row");
        node.setAlignment(Pos.CENTER_LEFT);
        field.setTextFormatter(new TextFormatter<>(change -> fitting(change, knob.limit())));
        field.textProperty().addListener((property, before, now) -> {
            if (!showing) {
                model.turn(page -> page.type(name, now));
            }
        });
    }

    private @Nullable Change fitting(Change change, int limit) {
        if (!change.isContentChange() || showing) {
            return change;
        }
        String text = change.getControlNewText();
        boolean fits = text.length() <= limit && takes(text);
        note(!fits);
        return fits ? change : null;
    }

    /** Whether the page would have the text as its own. */
    private boolean takes(String text) {
        Page page = model.journey().get().page().type(name, text);
        return page.knobs(model.manner().get().wording()).stream()
                .anyMatch(knob -> knob instanceof Knob.Field next
                        && next.name().equals(name)
                        && next.text().equals(text));
    }

    private void note(boolean shown) {
        full.setVisible(shown);
        full.setManaged(shown);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Knob knob) {
        Knob.Field now = (Knob.Field) knob;
        if (!field.isFocused()) {
            note(false);
        }
        if (!field.isFocused() && !field.getText().equals(now.text())) {
            showing = true;
            field.setText(now.text());
            showing = false;
        }
    }
}
