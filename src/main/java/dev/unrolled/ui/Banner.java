package dev.unrolled.ui;

import dev.unrolled.ui.parts.Parts;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** One calm sentence over the figure: good news goes by itself, a problem stays until it is closed. */
final class Banner extends HBox {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Label sentence = Parts.label("", "banner-sentence");
    private final Button action = new Button();
    private final PauseTransition leave = new PauseTransition(Duration.seconds(8));

    Banner(Controls controls) {
        action.getStyleClass().add("small");
        action.setMinWidth(USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.setMaxWidth(560);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("banner");
        getChildren().addAll(sentence, action, controls.close(this::close));
        leave.setOnFinished(event -> close());
        close();
    }

    /** Something went well, or is worth knowing. */
    void tell(String text) {
        open(text, false);
        Parts.show(action, false);
        leave.playFromStart();
    }

    /** Something didn't go well; stays. */
    void warn(String text) {
        leave.stop();
        open(text, true);
        Parts.show(action, false);
    }

    /** As {@link #warn}, with something to do about it. */
    void warn(String text, String button, Runnable doing) {
        warn(text);
        act(button, doing);
    }

    /** Something that one may like to do; stays until it is done or closed. */
    void offer(String text, String button, Runnable doing) {
        leave.stop();
        open(text, false);
        act(button, () -> {
            close();
            doing.run();
        });
    }

    private void act(String button, Runnable doing) {
        action.setText(button);
        action.setOnAction(event -> doing.run());
        Parts.tipped(action, button);
        Parts.show(action, true);
    }

    private void open(String text, boolean problem) {
        sentence.setText(text);
        setAccessibleText(text);
        pseudoClassStateChanged(PROBLEM, problem);
        setVisible(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Takes the sentence away. */
    final void close() {
        leave.stop();
        setVisible(false);
    }
}
