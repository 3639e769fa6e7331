package dev.unrolled.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Bounds;
import dev.unrolled.network.CellKind;
import dev.unrolled.scene.GradientScale;
import dev.unrolled.scene.MarkId;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.ui.session.Appearance;
import dev.unrolled.ui.session.Session;
import dev.unrolled.ui.session.Speed;
import dev.unrolled.wording.Numbers;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class JourneyTest {
    private static final Timeline FIVE = Timeline.of(5);

    private Desktop desktop;

    @BeforeEach
    void open() throws TimeoutException {
        desktop = Desktop.open(1280, 800);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    private TextField field() {
        return (TextField) desktop.node(".sentence-field");
    }

    private void clickMark(String id) {
        Bounds box = desktop.get(() -> pane().figure().orElseThrow().bounds(id).orElseThrow());
        double zoom = desktop.get(() -> pane().look().orElseThrow().width()) / desktop.get(() -> pane().getWidth());
        javafx.geometry.Bounds area = desktop.get(() -> pane().localToScene(pane().getLayoutBounds()));
        double x = area.getMinX() + (box.x() + box.width() / 2) / zoom;
        double y = area.getMinY() + (box.y() + box.height() / 2) / zoom;
        desktop.click(x, y);
    }

    private LessonPane pane() {
        return (LessonPane) desktop.node(".lesson");
    }

    @Test
    void spacePlaysToTheFirstStopAndThenNoPulseIsAskedFor() throws TimeoutException {
        desktop.press(KeyCode.SPACE);
        assertThat(desktop.session().playhead().isPlaying()).isTrue();
        desktop.until(session -> !session.playhead().isPlaying());
        assertThat(desktop.moment()).isEqualTo(FIVE.momentOf(0));
        assertThat(desktop.get(() -> desktop.window().player().isRunning())).isFalse();
    }

    @Test
    void theWholeLessonPlaysToItsEndAndBack() throws TimeoutException {
        for (int i = 0; i < 3; i++) {
            desktop.press(KeyCode.ADD);
        }
        assertThat(desktop.session().tempo().speed()).isEqualTo(Speed.FOURFOLD);
        desktop.press(KeyCode.ENTER);
        desktop.until(session -> session.playhead().isAtEnd());
        assertThat(desktop.text(".narration-title")).isNotBlank();
        desktop.press(KeyCode.PAGE_UP);
        desktop.until(session -> !session.playhead().isPlaying());
        assertThat(desktop.session().playhead().moment().beat()).isEqualTo(Beat.PASSES_BACK);
        desktop.press(KeyCode.HOME);
        assertThat(desktop.moment()).isZero();
    }

    @Test
    void arrowsStepByBeatAndWithShiftByWord() throws TimeoutException {
        desktop.press(KeyCode.RIGHT);
        desktop.press(KeyCode.RIGHT);
        desktop.until(session -> !session.playhead().isPlaying());
        assertThat(desktop.moment()).isEqualTo(2);
        desktop.press(KeyCode.LEFT);
        desktop.until(session -> !session.playhead().isPlaying());
        assertThat(desktop.moment()).isEqualTo(1);
        desktop.press(KeyCode.SHIFT, KeyCode.RIGHT);
        desktop.press(KeyCode.SHIFT, KeyCode.RIGHT);
        desktop.until(session -> !session.playhead().isPlaying());
        assertThat(desktop.moment()).isEqualTo(FIVE.momentOf(1));
    }

    @Test
    void typingRunsTheNetworkAndStealsNoKey() throws TimeoutException {
        desktop.press(KeyCode.CONTROL, KeyCode.L);
        desktop.type("play zorp and dll");
        desktop.until(session -> session.lesson().text().equals("play zorp and dll"));
        assertThat(desktop.session().view().appearance()).isEqualTo(Appearance.LIGHT);
        assertThat(desktop.session().view().scale()).isEqualTo(GradientScale.LOG);
        assertThat(desktop.text(".sentence-status")).contains("unknown");
        assertThat(desktop.get(() -> pane().figure().orElseThrow().find(MarkId.word(3))))
                .isPresent();
        desktop.press(KeyCode.ESCAPE);
        assertThat(desktop.get(() -> pane().isFocused())).isTrue();
        desktop.press(KeyCode.D);
        assertThat(desktop.session().view().appearance()).isEqualTo(Appearance.DARK);
        desktop.press(KeyCode.CONTROL, KeyCode.Z);
        desktop.until(session -> session.lesson().text().equals("what time is it?"));
        assertThat(desktop.get(() -> field().getText())).isEqualTo("what time is it?");
    }

    @Test
    void enterInTheFieldPlaysFromTheStart() {
        desktop.press(KeyCode.END);
        desktop.press(KeyCode.CONTROL, KeyCode.L);
        desktop.press(KeyCode.ENTER);
        Session session = desktop.session();
        assertThat(session.playhead().isPlaying()).isTrue();
        assertThat(session.playhead().position()).isLessThan(3);
        assertThat(desktop.get(() -> pane().isFocused())).isTrue();
    }

    @Test
    void anEmptySentenceSaysWhatToDoAndOffersOne() throws TimeoutException {
        desktop.press(KeyCode.CONTROL, KeyCode.L);
        desktop.press(KeyCode.DELETE);
        desktop.until(session -> session.lesson().isEmpty());
        Node empty = desktop.node(".empty");
        assertThat(desktop.get(empty::isVisible)).isTrue();
        desktop.click(desktop.node(".empty-examples .button"));
        desktop.until(session -> !session.lesson().isEmpty());
        assertThat(desktop.get(empty::isVisible)).isFalse();
    }

    @Test
    void aClickOnABarPinsItsArithmeticAndAClickOnItsColumnGoesThere() {
        desktop.press(KeyCode.END);
        clickMark(MarkId.part(1, 4, 1));
        assertThat(desktop.session().inspection().pinned()).contains(MarkId.part(1, 4, 1));
        assertThat(desktop.get(desktop.node(".card")::isVisible)).isTrue();
        assertThat(desktop.text(".card-title")).contains("time");
        clickMark(MarkId.word(2));
        assertThat(desktop.moment()).isEqualTo(FIVE.momentOf(2));
        assertThat(desktop.session().inspection().pinned()).isPresent();
        desktop.press(KeyCode.ESCAPE);
        assertThat(desktop.session().inspection().pinned()).isEmpty();
    }

    @Test
    void manyCardsStayOpenAndEscapeClosesTheNewest() {
        desktop.press(KeyCode.END);
        clickMark(MarkId.part(1, 4, 1));
        clickMark(MarkId.gradient(2));
        clickMark(MarkId.intent(3));
        assertThat(desktop.session().inspection().marks())
                .containsExactly(MarkId.intent(3), MarkId.gradient(2), MarkId.part(1, 4, 1));
        assertThat(desktop.get(desktop.node(".card .card-meaning")::isVisible)).isTrue();
        assertThat(desktop.text(".cards-head .card-state")).startsWith("3");
        desktop.press(KeyCode.ESCAPE);
        assertThat(desktop.session().inspection().pinned()).contains(MarkId.gradient(2));
        assertThat(desktop.text(".card .card-title")).contains("Gradient at h₃");
        desktop.press(KeyCode.SHIFT, KeyCode.ESCAPE);
        assertThat(desktop.session().inspection().marks()).isEmpty();
    }

    @Test
    void theCardOfAGradientChecksItOnTheSpot() {
        desktop.press(KeyCode.END);
        clickMark(MarkId.gradient(2));
        double worked = desktop.session().lesson().trace().gradientMagnitude(2);
        assertThat(desktop.text(".check-number")).isEqualTo(Numbers.exact(worked));
        desktop.press(KeyCode.HOME);
        clickMark(MarkId.word(0));
        assertThat(desktop.text(".check-number")).isEqualTo(Numbers.exact(worked));
    }

    @Test
    void oneKeySaysWhatAllTheColoursMean() {
        desktop.press(KeyCode.K);
        assertThat(desktop.get(desktop.node(".legend")::isVisible)).isTrue();
        desktop.press(KeyCode.SPACE);
        assertThat(desktop.get(() -> desktop.stage().getScene().getRoot().lookup(".legend")))
                .isNull();
        assertThat(desktop.session().playhead().isPlaying()).isFalse();
        assertThat(desktop.get(() -> pane().isFocused())).isTrue();
    }

    @Test
    void aNumberOnACardShowsItsMarkAndLeadsToItsCard() {
        desktop.press(KeyCode.END);
        clickMark(MarkId.value(0, 1));
        Node term = desktop.get(() -> desktop.node(".card").lookupAll(".term").stream()
                .skip(1)
                .findFirst()
                .orElseThrow());
        javafx.geometry.Bounds box = desktop.get(() -> term.localToScene(term.getLayoutBounds()));
        desktop.move(box.getCenterX(), box.getCenterY());
        String mark = desktop.session().inspection().hovered().orElseThrow();
        assertThat(mark).startsWith("state/1/");
        desktop.click(term);
        assertThat(desktop.session().inspection().marks()).containsExactly(mark, MarkId.value(0, 1));
    }

    @Test
    void followingANumberWithTheKeyboardGoesToTheMomentWhereItIsSeen() {
        desktop.press(KeyCode.END);
        clickMark(MarkId.intent(0));
        Node term = desktop.node(".card .term");
        desktop.get(() -> {
            term.requestFocus();
            return true;
        });
        desktop.press(KeyCode.ENTER);
        assertThat(desktop.session().inspection().marks()).hasSize(2);
        assertThat(desktop.session().playhead().isPlaying()).isFalse();
    }

    @Test
    void theKeyboardReachesEveryMarkAndEnterPins() {
        desktop.press(KeyCode.END);
        desktop.press(KeyCode.ALT, KeyCode.RIGHT);
        desktop.press(KeyCode.ALT, KeyCode.DOWN);
        String ring = desktop.session().inspection().hovered().orElseThrow();
        desktop.press(KeyCode.ENTER);
        assertThat(desktop.session().inspection().pinned()).contains(ring);
        assertThat(desktop.session().playhead().isPlaying()).isFalse();
    }

    @Test
    void theLineOfTimeCanBeDragged() {
        Node line = desktop.node(".timeline");
        javafx.geometry.Bounds box = desktop.get(() -> line.localToScene(line.getLayoutBounds()));
        double y = box.getCenterY();
        desktop.drag(box.getMinX() + 30, y, box.getMaxX() - 1, y);
        assertThat(desktop.moment()).isEqualTo(FIVE.size() - 1);
        desktop.click(box.getMinX() + 1, y);
        assertThat(desktop.moment()).isZero();
        desktop.click(box.getCenterX(), y);
        assertThat(desktop.session().playhead().fraction()).isZero();
    }

    @Test
    void theTrainingStepIsReallyTakenAndUndone() throws TimeoutException {
        desktop.press(KeyCode.U);
        assertThat(desktop.session().lesson().stepsTaken()).isZero();
        desktop.press(KeyCode.END);
        double before = desktop.session().lesson().trace().loss();
        desktop.press(KeyCode.U);
        desktop.until(session -> session.lesson().stepsTaken() == 1);
        assertThat(desktop.session().lesson().trace().loss()).isLessThan(before);
        desktop.press(KeyCode.CONTROL, KeyCode.Z);
        desktop.until(session -> session.lesson().stepsTaken() == 0);
        desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        desktop.until(session -> session.lesson().stepsTaken() == 1);
    }

    @Test
    void trainingIsWalkedBackAndForth() throws TimeoutException {
        int last = desktop.session().lesson().lastEpoch();
        desktop.press(KeyCode.OPEN_BRACKET);
        desktop.until(session -> session.lesson().epoch() == last - 1);
        assertThat(desktop.text(".epochs .epoch")).isNotBlank();
        desktop.click(desktop.node(".epochs .track"));
        desktop.until(session -> session.lesson().epoch() < last - 1);
        assertThat(desktop.get(() -> pane().isFocused())).isTrue();
        desktop.press(KeyCode.CLOSE_BRACKET);
        assertThat(desktop.session().lesson().epoch()).isPositive();
    }

    @Test
    void anotherCellReadsTheSentenceInTheMiddleOfTheLessonAndUndoGoesBack() throws TimeoutException {
        int there = FIVE.momentOf(Beat.SQUASH, 2);
        desktop.get(() -> {
            desktop.window().model().change(session -> session.move(head -> head.seek(there)));
            return true;
        });
        desktop.press(KeyCode.OPEN_BRACKET);
        desktop.click(cell(CellKind.LSTM));
        desktop.until(session -> session.lesson().cell() == CellKind.LSTM);
        assertThat(desktop.moment()).isEqualTo(there);
        assertThat(desktop.get(() -> pane().isFocused())).isTrue();
        desktop.press(KeyCode.C);
        desktop.until(session -> session.lesson().cell() == CellKind.GRU);
        assertThat(desktop.get(() -> cell(CellKind.GRU).isSelected())).isTrue();
        assertThat(desktop.session().lesson().epoch())
                .isEqualTo(desktop.session().lesson().lastEpoch() - 1);
        desktop.press(KeyCode.CONTROL, KeyCode.Z);
        desktop.until(session -> session.lesson().cell() == CellKind.RNN);
        assertThat(desktop.get(() -> cell(CellKind.RNN).isSelected())).isTrue();
        assertThat(desktop.moment()).isEqualTo(there);
        desktop.press(KeyCode.CONTROL, KeyCode.Y);
        desktop.until(session -> session.lesson().cell() == CellKind.GRU);
    }

    private ToggleButton cell(CellKind cell) {
        return (ToggleButton) desktop.get(() -> desktop.node(".cells").lookupAll(".segment").stream()
                .filter(node -> node.getUserData() == cell)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void theCardOfKeysOpensOverTheWindowAndClosesAgain() {
        desktop.press(KeyCode.F1);
        Node help = desktop.node(".shade");
        assertThat(desktop.get(help::isVisible)).isTrue();
        desktop.press(KeyCode.RIGHT);
        assertThat(desktop.moment()).isZero();
        desktop.press(KeyCode.ESCAPE);
        assertThat(desktop.get(help::isVisible)).isFalse();
        desktop.press(KeyCode.M);
        desktop.press(KeyCode.SPACE);
        assertThat(desktop.session().playhead().isPlaying()).isFalse();
        assertThat(desktop.moment()).isEqualTo(FIVE.momentOf(0));
    }

    @Test
    void theWheelMovesAlongALongSentenceUntilTimeGoesOn() throws TimeoutException {
        desktop.get(() -> {
            field().setText("um so hey there could you please tell me what time is it right now because i am late");
            return true;
        });
        desktop.until(session -> session.lesson().sentence().size() > 15);
        clickMark(MarkId.word(1));
        double before = desktop.get(() -> pane().look().orElseThrow().scroll());
        desktop.wheel(-5);
        assertThat(desktop.get(() -> pane().look().orElseThrow().scroll())).isGreaterThan(before);
        desktop.press(KeyCode.END);
        desktop.press(KeyCode.HOME);
        assertThat(desktop.get(() -> pane().look().orElseThrow().scroll())).isZero();
    }

    @Test
    void aProblemIsOneCalmSentenceThatCanBeClosed() {
        desktop.get(() -> {
            desktop.window().unexpected("java.lang.IllegalStateException: out of tea");
            return true;
        });
        Node banner = desktop.node(".banner");
        assertThat(desktop.get(banner::isVisible)).isTrue();
        assertThat(desktop.text(".banner-sentence")).doesNotContain("Exception").endsWith(".");
        javafx.scene.control.Button close = (javafx.scene.control.Button) desktop.node(".banner .icon-button");
        desktop.get(() -> {
            close.fire();
            return true;
        });
        assertThat(desktop.get(banner::isVisible)).isFalse();
    }

    @Test
    void aNewcomerIsShownTheStoryUntilTimeGoesOn() {
        Node banner = welcomed();
        assertThat(desktop.get(banner::isVisible)).isTrue();
        desktop.press(KeyCode.RIGHT);
        assertThat(desktop.get(banner::isVisible)).isFalse();
    }

    @Test
    void theWelcomesButtonOpensTheStory() {
        Node banner = welcomed();
        javafx.scene.control.Button button = (javafx.scene.control.Button) desktop.node(".banner .small");
        desktop.get(() -> {
            button.fire();
            return true;
        });
        assertThat(desktop.get(() -> desktop.window().story().isOpen())).isTrue();
        assertThat(desktop.get(banner::isVisible)).isFalse();
    }

    private Node welcomed() {
        desktop.get(() -> {
            desktop.window().welcome();
            return true;
        });
        return desktop.node(".banner");
    }
}
