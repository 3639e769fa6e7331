package dev.unrolled.ui;

import dev.unrolled.scene.Explanation;
import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.ui.session.Session;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where a number of the figure comes from: its name, its meaning, and the arithmetic with the numbers put in. */
final class ArithmeticCard extends ScrollPane {
    private final Wording wording;
    private final Label title = Parts.label("", "card-title");
    private final Label meaning = Parts.label("", "card-meaning");
    private final Label state = Parts.label("", "card-state");
    private final VBox lines = new VBox();
    private final HBox buttons;
    private final Button unpin;
    private Optional<Subject> subject = Optional.empty();
    private Optional<Explanation> explanation = Optional.empty();

    /** What is explained; while it stays the same the explanation does too. */
    private record Subject(Lesson lesson, Moment moment, Optional<String> mark) {}

    ArithmeticCard(SessionModel model, Controls controls) {
        wording = controls.wording();
        Button copy = new Button(wording.say("card.copy"), Icons.of(Feather.COPY));
        copy.setOnAction(event -> copy());
        unpin = new Button(wording.say("card.unpin"), Icons.of(Feather.X));
        unpin.setOnAction(event -> model.change(Session::unpinned));
        buttons = new HBox(
                Parts.named(copy, wording.say("card.copy"), wording.say("card.copy.tip")),
                Parts.named(unpin, wording.say("card.unpin"), wording.say("card.unpin.tip")));
        buttons.getStyleClass().add("card-buttons");
        copy.getStyleClass().add("small");
        unpin.getStyleClass().add("small");
        title.setWrapText(true);
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        lines.getStyleClass().add("card-lines");
        VBox card = new VBox(state, title, meaning, lines, buttons);
        card.getStyleClass().add("card");
        setContent(card);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        getStyleClass().add("plain-scroll");
        setAccessibleText(wording.say("panel.numbers"));
    }

    /** Explains the mark that is pinned or pointed at. */
    void show(Session session) {
        Subject now = new Subject(
                session.lesson(),
                session.playhead().moment(),
                session.inspection().subject());
        boolean pinned = session.inspection().pinned().isPresent();
        if (!subject.equals(Optional.of(now))) {
            subject = Optional.of(now);
            explanation = now.mark.flatMap(mark -> Explanation.of(now.lesson, now.moment, mark, wording));
            explanation.ifPresentOrElse(this::write, this::invite);
        }
        state.setText(wording.say(pinned ? "card.pinned" : "card.pointed"));
        Parts.show(state, explanation.isPresent());
        Parts.show(buttons, explanation.isPresent());
        Parts.show(unpin, pinned);
    }

    private void write(Explanation said) {
        title.setText(said.title());
        meaning.setText(said.meaning());
        lines.getChildren()
                .setAll(said.lines().stream().map(ArithmeticCard::line).toList());
        Parts.show(lines, !said.lines().isEmpty());
    }

    private static Label line(String text) {
        Label line = Parts.label(text, "card-line");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private void invite() {
        title.setText(wording.say("card.invite.title"));
        meaning.setText(wording.say("card.invite"));
        lines.getChildren().clear();
        Parts.show(lines, false);
    }

    private void copy() {
        explanation.ifPresent(said -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(said.title() + "\n" + said.meaning() + "\n" + String.join("\n", said.lines()) + "\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
