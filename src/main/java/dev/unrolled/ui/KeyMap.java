package dev.unrolled.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Which key does what. */
final class KeyMap {
    private final Map<Stroke, Act> acts = new HashMap<>();

    /**
     * A key with what is held down.
     *
     * @param command Control, or the command key of a Mac
     */
    private record Stroke(KeyCode code, boolean shift, boolean command, boolean alt) {}

    /** The keys of the window. */
    KeyMap() {
        inTime();
        inTheLesson();
        inTheWindow();
    }

    private void inTime() {
        plain(Act.PLAY, KeyCode.SPACE);
        plain(Act.PLAY_THROUGH, KeyCode.ENTER);
        plain(Act.NEXT_BEAT, KeyCode.RIGHT, KeyCode.KP_RIGHT);
        plain(Act.PREVIOUS_BEAT, KeyCode.LEFT, KeyCode.KP_LEFT);
        put(Act.NEXT_WORD, new Stroke(KeyCode.RIGHT, true, false, false));
        put(Act.PREVIOUS_WORD, new Stroke(KeyCode.LEFT, true, false, false));
        plain(Act.NEXT_STOP, KeyCode.PAGE_DOWN);
        plain(Act.PREVIOUS_STOP, KeyCode.PAGE_UP);
        plain(Act.FIRST, KeyCode.HOME);
        plain(Act.LAST, KeyCode.END);
        plain(Act.ESCAPE, KeyCode.ESCAPE);
        put(Act.CLOSE_CARDS, new Stroke(KeyCode.ESCAPE, true, false, false));
        withOrWithoutShift(Act.FASTER, false, KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS);
        withOrWithoutShift(Act.SLOWER, false, KeyCode.MINUS, KeyCode.SUBTRACT);
    }

    private void inTheLesson() {
        plain(Act.PREVIOUS_EPOCH, KeyCode.OPEN_BRACKET);
        plain(Act.NEXT_EPOCH, KeyCode.CLOSE_BRACKET);
        plain(Act.NEXT_CELL, KeyCode.C);
        plain(Act.TAKE_STEP, KeyCode.U);
        command(Act.UNDO, KeyCode.Z);
        command(Act.REDO, KeyCode.Y);
        put(Act.REDO, new Stroke(KeyCode.Z, true, true, false));
        command(Act.EDIT_SENTENCE, KeyCode.L);
        put(Act.MARK_LEFT, new Stroke(KeyCode.LEFT, false, false, true));
        put(Act.MARK_RIGHT, new Stroke(KeyCode.RIGHT, false, false, true));
        put(Act.MARK_UP, new Stroke(KeyCode.UP, false, false, true));
        put(Act.MARK_DOWN, new Stroke(KeyCode.DOWN, false, false, true));
    }

    private void inTheWindow() {
        plain(Act.GRADIENT_SCALE, KeyCode.L);
        plain(Act.APPEARANCE, KeyCode.D);
        plain(Act.LANGUAGE, KeyCode.G);
        plain(Act.REDUCED_MOTION, KeyCode.M);
        plain(Act.EXPORT, KeyCode.E);
        command(Act.EXPORT, KeyCode.E);
        put(Act.EXPORT_AGAIN, new Stroke(KeyCode.E, true, true, false));
        command(Act.COPY, KeyCode.C);
        plain(Act.STORY, KeyCode.S, KeyCode.F2);
        plain(Act.LEGEND, KeyCode.K);
        plain(Act.HELP, KeyCode.F1);
        withOrWithoutShift(Act.HELP, false, KeyCode.SLASH);
        put(Act.HELP, new Stroke(KeyCode.QUOTE, true, false, false));
        plain(Act.FULL_SCREEN, KeyCode.F11);
        withOrWithoutShift(Act.ZOOM_IN, true, KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS);
        withOrWithoutShift(Act.ZOOM_OUT, true, KeyCode.MINUS, KeyCode.SUBTRACT);
        command(Act.ZOOM_RESET, KeyCode.DIGIT0, KeyCode.NUMPAD0);
    }

    private void plain(Act act, KeyCode... codes) {
        for (KeyCode code : codes) {
            put(act, new Stroke(code, false, false, false));
        }
    }

    private void command(Act act, KeyCode... codes) {
        for (KeyCode code : codes) {
            put(act, new Stroke(code, false, true, false));
        }
    }

    private void withOrWithoutShift(Act act, boolean command, KeyCode... codes) {
        for (KeyCode code : codes) {
            put(act, new Stroke(code, false, command, false));
            put(act, new Stroke(code, true, command, false));
        }
    }

    private void put(Act act, Stroke stroke) {
        acts.put(stroke, act);
    }

    /** What a pressed key does. A question mark helps wherever it is on the keyboard. */
    Optional<Act> act(KeyEvent pressed) {
        boolean command = pressed.isControlDown() || pressed.isMetaDown();
        Stroke stroke = new Stroke(pressed.getCode(), pressed.isShiftDown(), command, pressed.isAltDown());
        return Optional.ofNullable(acts.get(stroke));
    }
}
