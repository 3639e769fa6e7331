package dev.unrolled.tour.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Theme;
import dev.unrolled.network.CellKind;
import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.Reckoning;
import dev.unrolled.tour.page.Answers;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Page;
import dev.unrolled.tour.page.Part;
import dev.unrolled.trace.Trace;
import dev.unrolled.training.Score;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number of chapter 13's chart and table says where it comes from, and what it says is right. */
final class CostAnswersTest {
    private static final Cast CAST = new Cast();
    private static final Page FIRST = new CostChapter(CAST).page();
    private static final Contest CONTEST = ((CostPage) FIRST).contest();

    private static Explanation card(Page page, String mark) {
        return page.explain(mark, Wording.english()).orElseThrow();
    }

    private static List<Page> pages() {
        Page measured = FIRST.turn("measure/0", 9812).turn("measure/1", 40017).turn("measure/2", 31000);
        return List.of(
                FIRST,
                FIRST.turn("share", 0),
                FIRST.revealed(),
                FIRST.turn("example", 2),
                FIRST.turn("measure/0", 9812),
                measured,
                measured.type("text", "stop"),
                FIRST.type("text", ""),
                FIRST.type("text", "zzyx 7"));
    }

    private static double length(CellKind kind, int t) {
        Trace trace = CONTEST.trace(kind);
        return Math.sqrt(IntStream.range(0, trace.hiddenSize())
                .mapToDouble(j -> Math.pow(trace.gradientHidden(t, j), 2))
                .sum());
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

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void aPointIsTheLengthOfAGradientAndItsPartOfTheLast(CellKind kind) {
        String mark = "point/" + kind.code() + "/3";
        double left = length(kind, 3) / length(kind, CONTEST.words().size() - 1);
        assertThat(card(FIRST, mark).lines()).anyMatch(line -> line.endsWith(" = " + Numbers.number(left)));
        assertThat(card(FIRST, mark).title()).endsWith(": " + Part.of(left, Wording.english()) + " is left");
        Reckoning.comesTo(card(FIRST.turn("share", 0), mark), length(kind, 3));
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void whatIsLeftAtTheFirstWordIsSaidInTheChartAsInTheTable(CellKind kind) {
        var titles = FIRST.draw(Look.of(Theme.LIGHT, 980, 660)).words().titles();
        String left = Part.of(CONTEST.left(kind), Wording.english());
        assertThat(titles.get("point/" + kind.code() + "/0")).endsWith(": " + left + " is left");
        assertThat(titles.get("row/left/" + kind.code())).endsWith(": " + left);
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void theSumsForEachUnitAreThoseThatTheTextNames(CellKind kind) {
        assertThat(Map.of(CellKind.RNN, 1, CellKind.GRU, 3, CellKind.LSTM, 4)).containsEntry(kind, kind.blocks());
        assertThat(card(FIRST, "row/weights/" + kind.code()).meaning()).startsWith("G = " + kind.blocks() + ": sums");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "point/rnn/0",
                "point/lstm/7",
                "point/gru/15",
                "point/lstm-c/2",
                "row/left/gru",
                "row/left-cell/lstm"
            })
    void aGradientIsCheckedByMeasuringIt(String mark) {
        Check.Result result = FIRST.check(mark).orElseThrow().run();
        assertThat(result.difference()).isLessThan(1e-4);
        assertThat(FIRST.check(mark)).isEqualTo(FIRST.check(mark));
    }

    @Test
    void theCheckIsOfTheLengthOnTheCard() {
        Page plain = FIRST.turn("share", 0);
        Reckoning.comesTo(
                card(plain, "point/gru/15"),
                plain.check("point/gru/15").orElseThrow().run().worked());
        Reckoning.comesTo(
                card(plain, "point/lstm-c/2"),
                plain.check("point/lstm-c/2").orElseThrow().run().worked());
    }

    @Test
    void whatIsNoGradientIsNotChecked() {
        for (Question question : Question.values()) {
            boolean gradient = question == Question.LEFT;
            assertThat(FIRST.check("row/" + question.code() + "/rnn").isPresent())
                    .isEqualTo(gradient);
        }
        assertThat(FIRST.check("grid/-2/text")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void theTableCountsWhatIsThere(CellKind kind) {
        Price price = Price.of(CAST.lesson(kind).network());
        Reckoning.comesTo(card(FIRST, "row/weights/" + kind.code()), price.weights());
        Reckoning.comesTo(card(FIRST, "row/multiplications/" + kind.code()), price.multiplications());
        Reckoning.comesTo(card(FIRST, "row/answer/" + kind.code()), CONTEST.sureness(kind));
        Score score = CAST.lesson(kind).report().test();
        Reckoning.comesTo(card(FIRST, "row/unseen/" + kind.code()), score.accuracy());
        assertThat(card(FIRST, "row/left/" + kind.code()).lines())
                .anyMatch(line -> line.endsWith("= " + Numbers.number(CONTEST.left(kind))));
    }

    @Test
    void aMeasuredTimeSaysWhatWasMeasuredEvenWhenAnotherSentenceIsShown() {
        Page told = FIRST.turn("measure/0", 16_000);
        int words = CONTEST.words().size();
        for (Page page : List.of(told, told.type("text", "stop"))) {
            Explanation card = card(page, "row/time/rnn");
            assertThat(card.meaning()).contains(words + " words");
            assertThat(card.lines()).containsExactly("t = 16,000 ns ÷ 16 = 1,000 ns");
        }
        assertThat(told.explain("row/time/gru", Wording.english())).isEmpty();
    }
}
