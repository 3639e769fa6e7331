package dev.unrolled.tour.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Theme;
import dev.unrolled.network.CellKind;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Wording;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Chapter 12 claims that its diagrams are the cells' own equations, and that the forget gate keeps what it lets through. */
final class GatesTest {
    private static final Cast CAST = new Cast();
    private static final GatesChapter CHAPTER = new GatesChapter(CAST);

    @Test
    void theDiagramOfTheLstmIsWhatTheNetworkComputes() {
        Trace trace = CAST.lesson(CellKind.LSTM).trace();
        for (int t = 0; t < trace.steps(); t++) {
            for (int j = 0; j < trace.hiddenSize(); j++) {
                LstmStep step = LstmStep.of(trace, t, j, Map.of());
                assertThat(step.cell()).isEqualTo(trace.cellState(t, j));
                assertThat(step.hidden()).isCloseTo(trace.hidden(t, j), within(1e-14));
            }
        }
    }

    @Test
    void theDiagramOfTheGruIsWhatTheNetworkComputes() {
        Trace trace = CAST.lesson(CellKind.GRU).trace();
        for (int t = 0; t < trace.steps(); t++) {
            for (int j = 0; j < trace.hiddenSize(); j++) {
                GruStep step = GruStep.of(trace, t, j, Map.of());
                assertThat(step.value("n")).isCloseTo(trace.gate("n", t, j), within(1e-14));
                assertThat(step.hidden()).isCloseTo(trace.hidden(t, j), within(1e-14));
            }
        }
    }

    @Test
    void aForgetGateHeldShutForgetsAndOneHeldOpenKeeps() {
        Trace trace = CAST.lesson(CellKind.LSTM).trace();
        LstmStep shut = LstmStep.of(trace, 3, 1, Map.of("f", 0.0));
        LstmStep open = LstmStep.of(trace, 3, 1, Map.of("f", 1.0, "i", 0.0));
        assertThat(shut.cell()).isEqualTo(shut.added());
        assertThat(open.cell()).isEqualTo(trace.cellState(2, 1));
    }

    @Test
    void anUpdateGateHeldOpenKeepsTheOldStateAndAResetGateHeldShutHidesItFromTheCandidate() {
        Trace trace = CAST.lesson(CellKind.GRU).trace();
        assertThat(GruStep.of(trace, 3, 1, Map.of("z", 1.0)).hidden()).isEqualTo(trace.hidden(2, 1));
        GruStep shut = GruStep.of(trace, 3, 1, Map.of("r", 0.0));
        assertThat(shut.value("n")).isEqualTo(StrictMath.tanh(shut.heard()));
    }

    @Test
    void theRevealPointsAtTheUnitThatKeepsMost() {
        Trace trace = CAST.lesson(CellKind.LSTM).trace();
        GatesChapter.Keeping most = GatesChapter.Keeping.most(CAST.lesson(CellKind.LSTM));
        for (int t = 1; t < trace.steps(); t++) {
            for (int j = 0; j < trace.hiddenSize(); j++) {
                assertThat(trace.gate("f", t, j))
                        .isLessThanOrEqualTo(most.step().value("f"));
            }
        }
        assertThat(most.step().value("f")).isGreaterThan(0.8);
        assertThat(CHAPTER.guess(Wording.english()).reveal()).contains("unit " + (most.unit() + 1));
        GatesPage shown = (GatesPage) CHAPTER.page().revealed();
        assertThat(shown.t()).isEqualTo(most.t());
        assertThat(shown.unit()).isEqualTo(most.unit());
    }

    @Test
    void aGateIsHeldWhereItsGaugeIsDragged() {
        Look look = Look.of(Theme.LIGHT, 900, 620);
        Bounds gauge = GatesLayout.of(CellKind.LSTM, look).gauge("f");
        Page page = CHAPTER.page();
        page = page.point(new Gesture(
                Gesture.Kind.DRAG, new Point(gauge.x(), gauge.y() - 50), Optional.of("gauge/f/knob"), look));
        assertThat(((GatesPage) page).hand()).containsExactly(Map.entry("f", 1.0));
        Point middle = new Point(gauge.x(), gauge.y() + 0.3333 * gauge.height());
        page = page.point(new Gesture(Gesture.Kind.DRAG, middle, Optional.of("gauge/f"), look));
        assertThat(((GatesPage) page).hand()).containsExactly(Map.entry("f", 0.67));
        assertThat(((GatesPage) page.turn("own", 1)).hand()).isEmpty();
    }

    @Test
    void aClickOnAGaugeMovesNothingSoThatItCanAsk() {
        Look look = Look.of(Theme.LIGHT, 900, 620);
        Page page = CHAPTER.page();
        for (Gesture.Kind kind : new Gesture.Kind[] {Gesture.Kind.PRESS, Gesture.Kind.RELEASE}) {
            assertThat(page.point(new Gesture(kind, new Point(40, 300), Optional.of("gauge/f"), look)))
                    .isSameAs(page);
        }
        assertThat(page.grabs("gauge/f/knob")).isTrue();
        assertThat(page.grabs("card/f")).isFalse();
    }

    @Test
    void anotherWordUnitOrCellIsShownAsTheNetworkHasIt() {
        GatesPage held = (GatesPage) CHAPTER.page().turn("f", 20);
        assertThat(held.hand()).isNotEmpty();
        assertThat(((GatesPage) held.turn("word", 4)).hand()).isEmpty();
        assertThat(((GatesPage) held.turn("unit", 4)).hand()).isEmpty();
        GatesPage gru = (GatesPage) held.turn("cell", 1);
        assertThat(gru.hand()).isEmpty();
        assertThat(gru.lesson().text()).isEqualTo(Lesson.builtIn().text());
    }
}
