package dev.unrolled.ui;

import dev.unrolled.ui.parts.Parts;
import dev.unrolled.ui.session.Session;
import dev.unrolled.wording.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What there is to see where there is no sentence: what to do, and sentences to start with. */
final class EmptyState extends VBox {
    private static final int EXAMPLES = 4;

    EmptyState(SessionModel model, Wording wording) {
        Label title = Parts.label(wording.say("empty.title"), "empty-title");
        Label what = Parts.label(wording.say("empty.what"), "empty-what");
        what.setWrapText(true);
        FlowPane examples = new FlowPane();
        examples.getStyleClass().add("empty-examples");
        examples.setAlignment(Pos.CENTER);
        for (int i = 1; i <= EXAMPLES; i++) {
            String text = wording.say("empty.example." + i);
            Button button = new Button(text);
            button.getStyleClass().add("quiet");
            button.setOnAction(event -> model.change(session -> session.typed(text)));
            examples.getChildren().add(button);
        }
        setAlignment(Pos.CENTER);
        getStyleClass().add("empty");
        getChildren().addAll(title, what, examples);
        model.shown().addListener((property, before, now) -> follow(now));
        follow(model.shown().get());
    }

    private void follow(Session session) {
        setVisible(session.lesson().isEmpty());
    }
}
