package dev.unrolled.ui;

import dev.unrolled.ui.cards.TermLine;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Gives pressed keys to what has the focus or to the window. A text field keeps the keys one types and edits with, a slider its
 * arrows; a button is pressed with Enter, and with Space unless it belongs to the transport, where Space always plays.
 */
final class KeyHandler implements EventHandler<KeyEvent> {
    private static final Set<Act> EVEN_WHILE_TYPING = Set.of(
            Act.PLAY_THROUGH,
            Act.NEXT_STOP,
            Act.PREVIOUS_STOP,
            Act.ESCAPE,
            Act.EXPORT,
            Act.EXPORT_AGAIN,
            Act.EDIT_SENTENCE,
            Act.UNDO,
            Act.REDO,
            Act.STORY,
            Act.HELP,
            Act.FULL_SCREEN,
            Act.ZOOM_IN,
            Act.ZOOM_OUT,
            Act.ZOOM_RESET);
    private static final Set<Act> PRESSES = Set.of(Act.PLAY, Act.PLAY_THROUGH);
    private static final Set<Act> A_SLIDERS_OWN = Set.of(Act.NEXT_BEAT, Act.PREVIOUS_BEAT, Act.FIRST, Act.LAST);

    private final Scene scene;
    private final Consumer<Act> acts;
    private final BooleanSupplier covered;
    private final KeyMap keys = new KeyMap();

    /**
     * Handles the keys of a scene as soon as it is added to it as a filter.
     *
     * @param covered whether a card lies over the window: then only the keys count that take it away
     */
    KeyHandler(Scene scene, Consumer<Act> acts, BooleanSupplier covered) {
        this.scene = scene;
        this.acts = acts;
        this.covered = covered;
    }

    @Override
    public void handle(KeyEvent event) {
        keys.act(event).filter(act -> isForTheWindow(act, event)).ifPresent(act -> {
            event.consume();
            acts.accept(act);
        });
    }

    private boolean isForTheWindow(Act act, KeyEvent event) {
        Node focus = scene.getFocusOwner();
        if (focus instanceof TermLine.Term term && !covered.getAsBoolean() && PRESSES.contains(act)) {
            event.consume();
            term.follow();
            return false;
        } else if (covered.getAsBoolean()) {
            return act == Act.ESCAPE || act == Act.HELP || act == Act.LEGEND || act == Act.FULL_SCREEN;
        } else if (focus instanceof TextInputControl) {
            return EVEN_WHILE_TYPING.contains(act) && !isLetter(event);
        } else if (focus instanceof Slider) {
            return !A_SLIDERS_OWN.contains(act);
        } else if (focus instanceof ButtonBase || focus instanceof ComboBoxBase) {
            return !pressesButtons(focus, event, act);
        }
        return true;
    }

    /** Whether the key would put a letter into a field: no key does that is held with Control. */
    private static boolean isLetter(KeyEvent event) {
        boolean held = event.isControlDown() || event.isMetaDown();
        return !held && (event.getCode().isLetterKey() || event.getCode().isDigitKey() || isSign(event.getCode()));
    }

    private static boolean isSign(KeyCode code) {
        return code == KeyCode.SLASH
                || code == KeyCode.QUOTE
                || code == KeyCode.PLUS
                || code == KeyCode.MINUS
                || code == KeyCode.EQUALS
                || code == KeyCode.ADD
                || code == KeyCode.SUBTRACT;
    }

    private static boolean pressesButtons(Node focus, KeyEvent event, Act act) {
        if (act == Act.PLAY_THROUGH) {
            fire(focus);
            event.consume();
            return true;
        }
        return act == Act.PLAY && !focus.getStyleClass().contains("transport-button");
    }

    private static void fire(Node focus) {
        if (focus instanceof ButtonBase button) {
            button.fire();
        }
    }
}
