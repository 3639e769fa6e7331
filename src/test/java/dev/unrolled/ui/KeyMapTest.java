package dev.unrolled.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

final class KeyMapTest {
    private static final boolean[] BOTH = {false, true};

    private final KeyMap keys = new KeyMap();

    private Optional<Act> act(KeyCode code, boolean shift, boolean control, boolean alt) {
        return keys.act(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false));
    }

    private Optional<Act> plain(KeyCode code) {
        return act(code, false, false, false);
    }

    @Test
    void theKeysOfTimeAreThoseOfTheHandbook() {
        assertThat(plain(KeyCode.SPACE)).contains(Act.PLAY);
        assertThat(plain(KeyCode.ENTER)).contains(Act.PLAY_THROUGH);
        assertThat(plain(KeyCode.RIGHT)).contains(Act.NEXT_BEAT);
        assertThat(plain(KeyCode.LEFT)).contains(Act.PREVIOUS_BEAT);
        assertThat(act(KeyCode.RIGHT, true, false, false)).contains(Act.NEXT_WORD);
        assertThat(act(KeyCode.LEFT, true, false, false)).contains(Act.PREVIOUS_WORD);
        assertThat(plain(KeyCode.PAGE_DOWN)).contains(Act.NEXT_STOP);
        assertThat(plain(KeyCode.PAGE_UP)).contains(Act.PREVIOUS_STOP);
        assertThat(plain(KeyCode.HOME)).contains(Act.FIRST);
        assertThat(plain(KeyCode.END)).contains(Act.LAST);
        assertThat(plain(KeyCode.ESCAPE)).contains(Act.ESCAPE);
    }

    @Test
    void oneLetterMeansTwoThingsWithAndWithoutControl() {
        assertThat(plain(KeyCode.L)).contains(Act.GRADIENT_SCALE);
        assertThat(act(KeyCode.L, false, true, false)).contains(Act.EDIT_SENTENCE);
        assertThat(plain(KeyCode.C)).contains(Act.NEXT_CELL);
        assertThat(act(KeyCode.C, false, true, false)).contains(Act.COPY);
        assertThat(act(KeyCode.Z, false, true, false)).contains(Act.UNDO);
        assertThat(act(KeyCode.Z, true, true, false)).contains(Act.REDO);
    }

    @Test
    void plusIsPlusOnEveryKeyboard() {
        for (boolean shift : BOTH) {
            assertThat(act(KeyCode.EQUALS, shift, false, false)).contains(Act.FASTER);
            assertThat(act(KeyCode.PLUS, shift, false, false)).contains(Act.FASTER);
            assertThat(act(KeyCode.PLUS, shift, true, false)).contains(Act.ZOOM_IN);
        }
    }

    @Test
    void everyActHasAKey() {
        Set<Act> reached = EnumSet.noneOf(Act.class);
        for (KeyCode code : KeyCode.values()) {
            for (boolean shift : BOTH) {
                for (boolean control : BOTH) {
                    Arrays.asList(false, true)
                            .forEach(alt -> act(code, shift, control, alt).ifPresent(reached::add));
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(Act.values());
    }
}
