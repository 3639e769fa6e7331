package dev.unrolled.ui;

import dev.unrolled.scene.Narration;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.cards.CardColumn;
import dev.unrolled.ui.cards.Deck;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.ui.session.Session;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What happens now in words; below it the numbers behind a mark, or the program's own code; and the way on and back. */
final class SidePanel extends VBox {
    private static final double ROOM_FOR_BOTH = 800;

    private final SessionModel model;
    private final Wording wording;
    private final Label step = Parts.label("", "step");
    private final Label title = Parts.label("", "narration-title");
    private final VBox sentences = new VBox();
    private final HBox update;
    private final Button undo;
    private final CardColumn arithmetic;
    private final CodePane code;
    private final ToggleButton numbersTab;
    private Optional<Spoken> spoken = Optional.empty();

    /** What words and cards are about; while it stays the same they do too. */
    private record Spoken(Lesson lesson, Moment moment) {}

    SidePanel(SessionModel model, Controls controls, Deck deck) {
        this.model = model;
        wording = controls.wording();
        arithmetic = new CardColumn(deck, controls.word("card.close-all", Act.CLOSE_CARDS, "small"), wording);
        code = new CodePane(wording);
        numbersTab = new ToggleButton(wording.say("panel.numbers"));
        undo = controls.word("panel.undo", Act.UNDO, "quiet");
        update = new HBox(controls.word("panel.take-step", Act.TAKE_STEP, "accent"), undo);
        update.getStyleClass().add("update");
        title.setWrapText(true);
        title.setAccessibleRole(AccessibleRole.TEXT);
        sentences.getStyleClass().add("sentences");
        VBox narration = new VBox(step, title, sentences, update);
        narration.getStyleClass().add("narration");
        narration.setMinHeight(USE_PREF_SIZE);
        StackPane below = new StackPane(arithmetic, code);
        VBox.setVgrow(below, Priority.ALWAYS);
        below.setMinHeight(0);
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        getStyleClass().add("side");
        getChildren().addAll(narration, tabs(), below, ways(controls));
        model.shown().addListener((property, before, now) -> follow(now));
        heightProperty().addListener((property, before, now) -> makeRoom());
        follow(model.shown().get());
    }

    private HBox tabs() {
        ToggleButton codeTab = new ToggleButton(wording.say("panel.code"));
        ToggleGroup group = new ToggleGroup();
        HBox tabs = Controls.segments(group, numbersTab, codeTab);
        tabs.getStyleClass().add("wide");
        Parts.tipped(numbersTab, wording.say("panel.numbers.tip"));
        Parts.tipped(codeTab, wording.say("panel.code.tip"));
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
            Parts.show(arithmetic, numbersTab.isSelected());
            Parts.show(code, codeTab.isSelected());
            makeRoom();
        });
        codeTab.setSelected(true);
        return tabs;
    }

    private static HBox ways(Controls controls) {
        Button back = controls.word("panel.back", Act.PREVIOUS_STOP, "quiet");
        Button next = controls.word("panel.next", Act.NEXT_STOP, "accent");
        HBox ways = new HBox(back, next);
        ways.getStyleClass().add("ways");
        for (Button way : new Button[] {back, next}) {
            HBox.setHgrow(way, Priority.ALWAYS);
            way.setMaxWidth(Double.MAX_VALUE);
        }
        return ways;
    }

    /** Turns to the numbers. */
    void showNumbers() {
        numbersTab.setSelected(true);
    }

    private void follow(Session session) {
        Spoken now = new Spoken(session.lesson(), session.playhead().moment());
        if (!spoken.equals(Optional.of(now))) {
            spoken = Optional.of(now);
            narrate(Narration.of(now.lesson, now.moment, wording));
            Parts.show(update, now.moment.is(Beat.UPDATE));
            code.show(now.lesson, now.moment);
        }
        undo.setDisable(!session.canUndo());
        arithmetic.show(session.inspection(), now);
        makeRoom();
    }

    /** In a low window what is happening is said in its title alone while cards are open below it. */
    private void makeRoom() {
        boolean cards = numbersTab.isSelected()
                && !model.shown().get().inspection().pins().isEmpty();
        Parts.show(sentences, !cards || getHeight() > ROOM_FOR_BOTH);
    }

    private void narrate(Narration narration) {
        step.setText(narration.step());
        title.setText(narration.title());
        sentences
                .getChildren()
                .setAll(narration.sentences().stream().map(SidePanel::sentence).toList());
    }

    private static Label sentence(String text) {
        Label label = Parts.label(text, "sentence-line");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
