package dev.unrolled.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.tour.page.Page;
import dev.unrolled.ui.session.Appearance;
import dev.unrolled.ui.story.StoryPane;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the keyboard goes in the story and after it; chapter 6, which has a sentence to type, stands for all of them. */
final class StoryKeysTest {
    private static final int QUESTION = 6;

    private Desktop desktop;

    @BeforeEach
    void open() throws TimeoutException {
        desktop = Desktop.open(1280, 800);
        desktop.get(() -> {
            desktop.window().story().openAt(QUESTION);
            return true;
        });
        desktop.settle();
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    private static StoryPane story(Desktop desktop) {
        return (StoryPane) desktop.node(".story");
    }

    private static Page page(Desktop desktop) {
        return desktop.get(() -> story(desktop).journey().page());
    }

    private boolean inStory() {
        return desktop.get(() -> desktop.window().story().isOpen());
    }

    private Node focused() {
        return desktop.get(() -> desktop.stage().getScene().getFocusOwner());
    }

    private TextField field() {
        return (TextField) desktop.node(".story-field");
    }

    private void typeAtTheEnd(String words) {
        desktop.click(field());
        desktop.press(KeyCode.END);
        desktop.type(words);
    }

    @Test
    void whoLeavesTheStoryHasTheKeyboardOnTheFigure() {
        desktop.press(KeyCode.ESCAPE);
        assertThat(inStory()).isFalse();
        assertThat(focused().getStyleClass()).contains("lesson");
        desktop.press(KeyCode.END);
        assertThat(desktop.session().playhead().isAtEnd()).isTrue();
    }

    @Test
    void escapeInTheSentenceEndsTypingAndStaysInTheStory() {
        typeAtTheEnd(" now");
        desktop.press(KeyCode.ESCAPE);
        assertThat(inStory()).isTrue();
        assertThat(focused()).isNotInstanceOf(TextField.class);
        desktop.press(KeyCode.D);
        assertThat(desktop.session().view().appearance()).isEqualTo(Appearance.DARK);
        desktop.press(KeyCode.ESCAPE);
        assertThat(inStory()).isFalse();
    }

    @Test
    void enterInTheSentenceEndsTypingAndPressesNoButton() {
        typeAtTheEnd(" now");
        Page typed = page(desktop);
        desktop.press(KeyCode.ENTER);
        assertThat(page(desktop)).isSameAs(typed);
        assertThat(focused()).isNotInstanceOf(TextField.class);
        desktop.press(KeyCode.ENTER);
        assertThat(page(desktop)).isNotSameAs(typed);
    }

    @Test
    void aWordTooManyIsNotTakenAndANoteSaysSo() {
        Node note = field().getParent().getChildrenUnmodifiable().get(1);
        typeAtTheEnd(" a b c d e f g");
        assertThat(desktop.get(note::isVisible)).isFalse();
        typeAtTheEnd(" h");
        assertThat(desktop.get(() -> field().getText().strip())).isEqualTo("what time is it? a b c d e f g");
        assertThat(desktop.get(note::isVisible)).isTrue();
    }

    @Test
    void theStorysPagesAreKeptThroughWindowsInWhichItIsNotOpen() throws TimeoutException {
        typeAtTheEnd(" now");
        desktop.press(KeyCode.ESCAPE);
        desktop.press(KeyCode.ESCAPE);
        Desktop second = takeOver(desktop);
        Desktop third = takeOver(second);
        third.get(() -> {
            third.window().story().open();
            return true;
        });
        assertThat(third.get(() -> story(third).chapter())).isEqualTo(QUESTION);
        assertThat(page(third)).isSameAs(page(desktop));
        second.close();
        third.close();
    }

    private static Desktop takeOver(Desktop from) throws TimeoutException {
        Desktop next = Desktop.open("zh", 1280, 800);
        next.get(() -> {
            next.window().story().goOnFrom(from.window().story());
            return true;
        });
        return next;
    }

    @Test
    void theStorysTextGrowsAndShrinksAndTheFigureOutsideStays() {
        Label text = (Label) desktop.node(".story-text");
        double usual = desktop.get(() -> text.getFont().getSize());
        double heading = desktop.get(
                () -> ((Label) desktop.node(".story-title")).getFont().getSize());
        desktop.press(KeyCode.CONTROL, KeyCode.PLUS);
        desktop.press(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(desktop.get(() -> text.getFont().getSize())).isCloseTo(usual * 1.21, within(0.1));
        assertThat(desktop.get(
                        () -> ((Label) desktop.node(".story-title")).getFont().getSize()))
                .isCloseTo(heading * 1.21, within(0.2));
        assertThat(desktop.session().view().zoom()).isEqualTo(1);
        desktop.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(desktop.get(() -> text.getFont().getSize())).isEqualTo(usual);
    }

    @Test
    void theCardOfTheKeysShowsTheStorysOwnThere() {
        desktop.press(KeyCode.F1);
        assertThat(desktop.text(".help-group-title")).isEqualTo("In the story");
        desktop.press(KeyCode.ESCAPE);
        desktop.press(KeyCode.ESCAPE);
        desktop.press(KeyCode.F1);
        assertThat(desktop.text(".help-group-title")).isEqualTo("In time");
    }
}
