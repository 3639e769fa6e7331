package dev.unrolled.tour.onward;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.network.CellKind;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Reckoning;
import dev.unrolled.tour.page.Answers;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every number of chapter 14's three networks says where it comes from, and what it says is right. */
final class OnwardAnswersTest {
    private static final Page FIRST = new OnwardChapter(new Cast()).page();
    private static final List<Page> PAGES = List.of(
            FIRST,
            FIRST.turn("view", 1),
            FIRST.type("text", ""),
            FIRST.type("text", "wake me up at 7 zzyx"),
            FIRST.type("text", "will it rain today ?"));

    private static Explanation card(Page page, String mark) {
        return page.explain(mark, Wording.english()).orElseThrow();
    }

    @Test
    void everyNumberAnswers() {
        PAGES.forEach(Answers::holdUp);
    }

    @Test
    void whatTheCardsWorkOutIsSo() {
        int checked = PAGES.stream().mapToInt(Answers::workedOut).sum();
        assertThat(checked).isGreaterThan(100);
    }

    @Test
    void aProbabilityIsThatOfTheNetworkAndTheIntentItStandsBeside() {
        OnwardPage page = (OnwardPage) FIRST.type("text", "will it rain today ?");
        for (CellKind kind : CellKind.values()) {
            Trace trace = page.lesson(kind).trace();
            for (int row = 0; row < 3; row++) {
                int k = page.likeliest().get(row);
                Explanation card = card(page, "cell/" + kind.code() + "/" + row + "/percent");
                Reckoning.comesTo(card, trace.probability(k));
                assertThat(card.title())
                        .startsWith(kind.name())
                        .contains(trace.intents().get(k))
                        .endsWith(Numbers.percent(trace.probability(k)));
            }
        }
    }

    @Test
    void aWordHasNumbersOfItsOwnInEveryNetwork() {
        Explanation card = card(FIRST, "word/1");
        for (CellKind kind : CellKind.values()) {
            Trace trace = ((OnwardPage) FIRST).lesson(kind).trace();
            assertThat(card.lines()).contains("x₂ (" + kind.name() + ") =");
            assertThat(String.join("\n", card.lines())).contains(Numbers.fixed(trace.embedding(1, 0), 3));
        }
    }
}
