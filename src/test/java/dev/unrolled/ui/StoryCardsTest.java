package dev.unrolled.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.tour.page.Page;
import dev.unrolled.ui.figure.FigureView;
import dev.unrolled.ui.session.Pin;
import dev.unrolled.ui.story.StoryPane;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The numbers of the story's pages answer where they come from; chapter 5 stands for all of them. */
final class StoryCardsTest {
    private static final int LOOP = 5;
    private static final int WHOLLY = 1000;
    private static final String UNIT = "unit/1/3";

    private Desktop desktop;

    @BeforeEach
    void open() throws TimeoutException {
        desktop = Desktop.open(1280, 800);
        desktop.get(() -> {
            desktop.window().story().openAt(LOOP);
            return true;
        });
        desktop.get(() -> {
            story().nudge(WHOLLY);
            return true;
        });
        desktop.settle();
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    private StoryPane story() {
        return (StoryPane) desktop.node(".story");
    }

    private Page page() {
        return desktop.get(() -> story().journey().page());
    }

    private List<String> pinned() {
        return desktop.get(() -> story().inspection().marks());
    }

    private void click(String mark) {
        Point2D at = middle(mark);
        desktop.click(at.getX(), at.getY());
    }

    private Point2D middle(String mark) {
        return desktop.get(() -> {
            FigureView view = (FigureView) ((Region) desktop.node(".story-page"))
                    .getChildrenUnmodifiable()
                    .get(0);
            var box = view.index().bounds(mark).orElseThrow();
            double zoom = view.zoomProperty().get();
            return view.localToScene(box.centre().x() * zoom, box.centre().y() * zoom);
        });
    }

    private boolean isSeen(String selector) {
        return desktop.get(() -> {
            Node node = desktop.node(selector);
            Bounds box = node.localToScene(node.getLayoutBounds());
            return node.isVisible() && box.getHeight() > 50;
        });
    }

    @Test
    void aClickOnANumberOpensItsCardAndAnotherClosesIt() {
        Page before = page();
        click(UNIT);
        assertThat(pinned()).containsExactly(UNIT);
        assertThat(desktop.text(".story-cards .card-title"))
                .isEqualTo(before.explain(UNIT, Wording.english()).orElseThrow().title());
        assertThat(isSeen(".story-cards")).isTrue();
        click(UNIT);
        assertThat(pinned()).isEmpty();
    }

    @Test
    void askingANumberDoesNothingElseToThePage() {
        Page before = page();
        click(UNIT);
        assertThat(page()).isSameAs(before);
        click("word/1");
        assertThat(page()).isNotSameAs(before);
        assertThat(pinned()).containsExactly(UNIT);
    }

    @Test
    void whereAClickDoesSomethingElseTheOtherButtonAsks() {
        Page before = page();
        Point2D at = middle("word/1");
        desktop.clickAside(at.getX(), at.getY());
        assertThat(pinned()).containsExactly("word/1");
        assertThat(page()).isSameAs(before);
    }

    @Test
    void theKeyboardFindsANumberAndAsksIt() {
        desktop.press(KeyCode.ALT, KeyCode.DOWN);
        desktop.press(KeyCode.ALT, KeyCode.RIGHT);
        String ring = desktop.get(() -> story().inspection().hovered().orElseThrow());
        Page before = page();
        desktop.press(KeyCode.ENTER);
        assertThat(pinned()).containsExactly(ring);
        assertThat(page()).isSameAs(before);
    }

    private boolean saysRounded() {
        return desktop.get(() -> desktop.node(".story-cards .card-rounded").isVisible());
    }

    @Test
    void aCardThatWorksWithRoundedNumbersSaysSo() {
        click(UNIT);
        assertThat(saysRounded()).isTrue();
        click(UNIT);
        click("name/1");
        assertThat(pinned()).containsExactly("name/1");
        assertThat(saysRounded()).isFalse();
    }

    @Test
    void escapeClosesTheNewestCardFirstAndThenTheStory() {
        click(UNIT);
        click("unit/1/4");
        desktop.press(KeyCode.ESCAPE);
        assertThat(pinned()).containsExactly(UNIT);
        desktop.press(KeyCode.SHIFT, KeyCode.ESCAPE);
        assertThat(pinned()).isEmpty();
        assertThat(desktop.get(() -> desktop.window().story().isOpen())).isTrue();
        desktop.press(KeyCode.ESCAPE);
        assertThat(desktop.get(() -> desktop.window().story().isOpen())).isFalse();
    }

    @Test
    void aNewCardFoldsTheOthersToTheirTitles() {
        click(UNIT);
        click("unit/1/4");
        assertThat(desktop.get(() -> story().inspection().pins()))
                .containsExactly(new Pin("unit/1/4", false), new Pin(UNIT, true));
    }

    @Test
    void leavingTheStorySaysHowToComeBack() {
        desktop.press(KeyCode.ESCAPE);
        assertThat(desktop.text(".banner-sentence")).isEqualTo(Wording.english().say("story.left"));
    }

    @Test
    void cardsBelongToTheirChapter() {
        click(UNIT);
        desktop.press(KeyCode.PAGE_DOWN);
        assertThat(pinned()).isEmpty();
        assertThat(desktop.get(() -> desktop.node(".story-cards").isVisible())).isFalse();
    }
}
