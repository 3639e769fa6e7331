package dev.unrolled.ui;

import dev.unrolled.language.Token;
import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.ui.session.Draft;
import dev.unrolled.ui.session.Session;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** The sentence, edited in place, and inside the field at its right what the network makes of it. */
final class SentenceField extends StackPane {
    private static final PseudoClass AMISS = PseudoClass.getPseudoClass("amiss");
    private static final int MOST_NAMED = 2;
    private static final double PAD = 12;
    /** The room that letters want beside what is said of them. */
    private static final double LETTERS = 190;

    private static final double FEW_LETTERS = 110;

    private final TextField field = new TextField();
    private final Label status = Parts.label("", "sentence-status");
    private final Wording wording;
    private String full = "";
    private String brief = "";

    SentenceField(SessionModel model, Controls controls) {
        this.wording = controls.wording();
        controls.named(field, Act.EDIT_SENTENCE);
        field.setPromptText(wording.say("sentence.prompt"));
        field.getStyleClass().add("sentence-field");
        status.setMouseTransparent(true);
        status.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("sentence");
        getChildren().addAll(field, status);
        field.textProperty().addListener((property, before, now) -> model.change(session -> session.typed(now)));
        field.focusedProperty().addListener((property, before, now) -> model.change(Session::settled));
        model.asked().addListener((property, before, now) -> follow(now));
        follow(model.asked().get());
    }

    /** The field itself. */
    TextField field() {
        return field;
    }

    private void follow(Session session) {
        if (!field.getText().equals(session.draft().text())) {
            field.setText(session.draft().text());
            field.end();
        }
        full = say(session);
        brief = sayBriefly(session);
        requestLayout();
        status.pseudoClassStateChanged(
                AMISS, session.draft().tooLong() || !unknown(session.lesson()).isEmpty());
        field.setAccessibleHelp(full);
    }

    @Override
    protected void layoutChildren() {
        boolean wide = getWidth() >= LETTERS + room(full);
        status.setText(wide ? full : brief);
        status.setVisible(wide || getWidth() >= FEW_LETTERS + room(brief));
        double right = status.isVisible() ? room(status.getText()) : PAD;
        field.setStyle("-fx-padding: 0 " + Math.round(right) + "px 0 " + PAD + "px;");
        super.layoutChildren();
    }

    private double room(String text) {
        status.setText(text);
        return status.prefWidth(-1) + PAD;
    }

    private String sayBriefly(Session session) {
        int unknown = unknown(session.lesson()).size();
        if (session.draft().tooLong()) {
            return wording.say("sentence.too-long.brief");
        } else if (unknown > 0) {
            return wording.say("sentence.unknown.brief", unknown);
        }
        return session.lesson().isEmpty()
                ? wording.say("sentence.empty")
                : wording.say(
                        "sentence.known.brief", session.lesson().sentence().size());
    }

    private String say(Session session) {
        Draft draft = session.draft();
        if (draft.tooLong()) {
            return wording.say("sentence.too-long", Draft.MOST_WORDS);
        }
        Lesson lesson = session.lesson();
        List<String> unknown = unknown(lesson);
        if (lesson.isEmpty()) {
            return wording.say("sentence.empty");
        } else if (unknown.isEmpty()) {
            return wording.say("sentence.known", lesson.sentence().size());
        }
        return unknown.size() > MOST_NAMED
                ? wording.say("sentence.unknown-many", unknown.size())
                : wording.say("sentence.unknown", unknown.size(), String.join(", ", unknown));
    }

    private static List<String> unknown(Lesson lesson) {
        return lesson.sentence().tokens().stream()
                .filter(token -> !token.known())
                .map(Token::text)
                .distinct()
                .collect(Collectors.toList());
    }
}
