package dev.unrolled.ui.takeout;

import dev.unrolled.ui.parts.Parts;
import dev.unrolled.wording.Wording;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** What becomes of an export: how far it is, with a way to stop it; where it went, with a way there; or why it can't be. */
final class Outcome extends HBox {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Wording wording;
    private final Label sentence = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button cancel;
    private final Button folder;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private boolean problem;
    private Path written = Path.of("");

    /** {@code cancelling} stops what is on its way. */
    Outcome(Wording wording, Runnable cancelling) {
        this.wording = wording;
        cancel = Parts.button(wording.say("takeout.cancel"), cancelling);
        folder = Parts.button(wording.say("takeout.folder"), this::showFolder);
        bar.setAccessibleText(wording.say("takeout.working"));
        bar.setPrefWidth(180);
        bar.setMinWidth(80);
        sentence.setWrapText(true);
        sentence.getStyleClass().add("takeout-told");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("takeout-outcome");
        getChildren().addAll(bar, cancel, sentence, folder);
        clear();
    }

    ObservableValue<String> told() {
        return told.getReadOnlyProperty();
    }

    void clear() {
        say("", false);
    }

    /** Takes a problem away that may be none any more. */
    void clearProblem() {
        if (problem) {
            clear();
        }
    }

    void working() {
        say("", false);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        Parts.show(bar, true);
        Parts.show(cancel, true);
    }

    void reached(double share) {
        if (bar.isVisible()) {
            bar.setProgress(share);
        }
    }

    void good(String text) {
        say(text, false);
    }

    void problem(String text) {
        say(text, true);
    }

    void done(Path target) {
        say(wording.say("export.done", target), false);
        written = target;
        Parts.show(folder, true);
    }

    private void showFolder() {
        Path target = written;
        FolderWindow.show(target).thenAccept(shown -> {
            if (!shown) {
                Platform.runLater(() -> lackFolderWindow(target));
            }
        });
    }

    /** Unless something else is told by now. */
    private void lackFolderWindow(Path target) {
        if (folder.isVisible() && written.equals(target)) {
            say(wording.say("takeout.folder.none", FolderWindow.folder(target)), false);
        }
    }

    private void say(String text, boolean isProblem) {
        problem = isProblem;
        for (Node node : new Node[] {bar, cancel, folder}) {
            Parts.show(node, false);
        }
        sentence.setText(text);
        sentence.pseudoClassStateChanged(PROBLEM, isProblem);
        Parts.show(sentence, !text.isEmpty());
        told.set(text);
    }
}
