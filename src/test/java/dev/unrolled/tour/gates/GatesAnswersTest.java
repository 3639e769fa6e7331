package dev.unrolled.tour.gates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Theme;
import dev.unrolled.network.CellKind;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.Reckoning;
import dev.unrolled.tour.page.Answers;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every number of chapter 12's diagrams says where it comes from, and what it says is right. */
final class GatesAnswersTest {
    private static final Cast CAST = new Cast();
    private static final Page LSTM =
            new GatesChapter(CAST).page().turn("word", 3).turn("unit", 2);
    private static final Page GRU = LSTM.turn("cell", 1);
    private static final int T = 2;
    private static final int J = 1;

    private static Explanation card(Page page, String mark) {
        return page.explain(mark, Wording.english()).orElseThrow();
    }

    private static List<Page> pages() {
        Page first = new GatesChapter(CAST).page();
        return List.of(
                first,
                first.revealed(),
                LSTM,
                LSTM.turn("word", 1),
                LSTM.turn("f", 0),
                LSTM.turn("f", 31).turn("i", 100).turn("o", 50),
                GRU,
                GRU.turn("word", 1),
                GRU.turn("z", 100),
                GRU.turn("r", 23),
                GRU.turn("z", 0).turn("r", 100),
                first.type("text", ""),
                first.type("text", "wake me at 7 zzyx"));
    }

    @Test
    void everyNumberAnswers() {
        pages().forEach(Answers::holdUp);
    }

    @Test
    void whatTheCardsWorkOutIsSo() {
        int checked = pages().stream().mapToInt(Answers::workedOut).sum();
        assertThat(checked).isGreaterThan(400);
    }

    @Test
    void theLstmsCardsComeToWhatTheNetworkComputes() {
        Trace trace = CAST.lesson(CellKind.LSTM).trace();
        double kept = trace.gate("f", T, J) * trace.cellState(T - 1, J);
        Reckoning.comesTo(card(LSTM, "before"), trace.cellState(T - 1, J));
        Reckoning.comesTo(card(LSTM, "label/kept"), kept);
        Reckoning.comesTo(card(LSTM, "label/new"), trace.gate("i", T, J) * trace.gate("g", T, J));
        Reckoning.comesTo(card(LSTM, "cell"), trace.cellState(T, J));
        Reckoning.comesTo(card(LSTM, "plot/c/point"), Math.tanh(trace.cellState(T, J)));
        Reckoning.comesTo(card(LSTM, "after"), trace.hidden(T, J));
        for (String gate : List.of("f", "i", "g", "o")) {
            Reckoning.comesTo(card(LSTM, "card/" + gate), trace.gate(gate, T, J));
            Reckoning.comesTo(card(LSTM, "plot/" + gate + "/point"), trace.gate(gate, T, J));
        }
    }

    @Test
    void theGrusCardsComeToWhatTheNetworkComputes() {
        Trace trace = CAST.lesson(CellKind.GRU).trace();
        double z = trace.gate("z", T, J);
        Reckoning.comesTo(card(GRU, "before"), trace.hidden(T - 1, J));
        Reckoning.comesTo(card(GRU, "label/kept"), z * trace.hidden(T - 1, J));
        Reckoning.comesTo(card(GRU, "label/rest"), 1 - z);
        Reckoning.comesTo(card(GRU, "label/new"), (1 - z) * trace.gate("n", T, J));
        Reckoning.comesTo(card(GRU, "after"), trace.hidden(T, J));
        double word = trace.preActivation(T, 2 * trace.hiddenSize() + J);
        double q = ((GruStep) ((GatesPage) GRU).own()).recalled();
        Reckoning.comesTo(card(GRU, "old"), q);
        Reckoning.comesTo(card(GRU, "label/r"), trace.gate("r", T, J) * q);
        assertThat(card(GRU, "card/n").lines()).anyMatch(line -> line.startsWith("n = tanh("));
        Reckoning.comesTo(card(GRU, "plot/n/point"), Math.tanh(word));
    }

    @Test
    void whatAHandHoldsIsSaidAndReckonedWith() {
        Page held = LSTM.turn("f", 25);
        Trace trace = CAST.lesson(CellKind.LSTM).trace();
        assertThat(card(held, "gauge/f/knob").title()).contains("0.25", "by hand");
        assertThat(card(held, "card/f").lines()).last().asString().startsWith("f = 0.25 by hand, by itself 0.");
        assertThat(card(held, "cell").lines().get(0)).startsWith("f = 0.25 by hand");
        double cell = 0.25 * trace.cellState(T - 1, J) + trace.gate("i", T, J) * trace.gate("g", T, J);
        Reckoning.comesTo(card(held, "cell"), cell);
        Reckoning.comesTo(card(held, "after"), trace.gate("o", T, J) * Math.tanh(cell));
        Reckoning.comesTo(card(held, "cell/own"), trace.cellState(T, J));
        Reckoning.comesTo(card(held, "after/own"), trace.hidden(T, J));
        assertThat(card(LSTM, "cell").lines()).noneMatch(line -> line.contains("by hand"));
    }

    @Test
    void aResetGateInTheHandChangesWhatTheCandidateWorksOut() {
        Page held = GRU.turn("r", 25);
        GruStep step = (GruStep) ((GatesPage) held).step();
        Reckoning.comesTo(card(held, "card/n"), Math.tanh(step.heard() + 0.25 * step.recalled()));
        Reckoning.comesTo(
                card(held, "after/own"), CAST.lesson(CellKind.GRU).trace().hidden(T, J));
        assertThat(Reckoning.holds(card(held, "card/n"))).isPositive();
    }

    @Test
    void theTermsLeadToWhatTheyComeFrom() {
        assertThat(card(LSTM, "cell").rows().stream()
                        .flatMap(row -> row.pieces().stream())
                        .flatMap(piece -> piece.mark().stream()))
                .containsExactly("card/f", "before", "card/i", "card/g");
        assertThat(LSTM.draw(Look.of(Theme.LIGHT, 980, 660)).words().titles())
                .containsKeys("card/f", "before", "card/i", "card/g", "label/kept", "listen", "word/2");
    }
}
