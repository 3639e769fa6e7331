package dev.unrolled.ui;

import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.ui.session.Session;
import dev.unrolled.wording.Wording;
import javafx.geometry.Side;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** Which intent is wanted of the sentence: found by itself, or chosen. Its list is made when it is first opened. */
final class WantedChooser extends MenuButton {
    private final SessionModel model;
    private final Wording wording;
    private final ToggleGroup group = new ToggleGroup();

    WantedChooser(SessionModel model, Controls controls) {
        this.model = model;
        this.wording = controls.wording();
        Parts.named(this, wording.say("wanted.name"), wording.say("wanted.tip"));
        getStyleClass().add("wanted");
        setPopupSide(Side.BOTTOM);
        setOnShowing(event -> fill());
        model.asked().addListener((property, before, now) -> follow(now));
        follow(model.asked().get());
    }

    private void follow(Session session) {
        Lesson lesson = session.lesson();
        setDisable(lesson.isEmpty());
        setText(lesson.isEmpty() ? wording.say("wanted.none") : wording.say("wanted.value", name(lesson)));
        setAccessibleHelp(getText());
        getTooltip().setText(getText() + "\n" + wording.say("wanted.tip"));
    }

    private String name(Lesson lesson) {
        return wording.intent(lesson.intents().get(lesson.target()));
    }

    private void fill() {
        Lesson lesson = model.asked().get().lesson();
        boolean chosen = lesson.targetSource() == Lesson.TargetSource.CHOSEN;
        getItems().setAll(item(wording.say("wanted.automatic"), !chosen, Session::wantedAutomatically));
        getItems().add(new SeparatorMenuItem());
        for (int k = 0; k < lesson.intents().size(); k++) {
            int intent = k;
            boolean selected = chosen && lesson.target() == k;
            getItems().add(item(wording.intent(lesson.intents().get(k)), selected, session -> session.wanted(intent)));
        }
    }

    private RadioMenuItem item(String text, boolean selected, java.util.function.UnaryOperator<Session> change) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(selected);
        item.setOnAction(event -> model.change(change));
        return item;
    }
}
