package dev.unrolled.tour.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.network.Parameters;
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

/** Every number of chapter 6 says where it comes from, of words that are off too. */
final class QuestionAnswersTest {
    private static final Page FIRST = new QuestionChapter(new Cast()).page();

    private static Explanation card(Page page, String mark) {
        return page.explain(mark, Wording.english()).orElseThrow();
    }

    @Test
    void everyNumberAnswers() {
        for (Page page : List.of(
                FIRST,
                FIRST.revealed(),
                FIRST.turn("moment", 0),
                FIRST.turn("moment", 6),
                FIRST.turn("play", 1).after(1500),
                FIRST.turn("word-0", 0).turn("word-3", 0),
                FIRST.type("text", ""),
                FIRST.type("text", "wake me zzyx"))) {
            Answers.holdUp(page);
        }
    }

    @Test
    void aUnitIsWorkedOutFromWhatTheNetworkHears() {
        for (Page page : List.of(FIRST, FIRST.revealed())) {
            Trace trace = ((QuestionPage) page).request().heard().trace();
            Parameters weights = trace.network().parameters();
            double a = weights.get("cell.bias_ih_l0", 3, 0) + weights.get("cell.bias_hh_l0", 3, 0);
            for (int i = 0; i < 8; i++) {
                a += weights.get("cell.weight_ih_l0", 3, i) * trace.embedding(1, i);
                a += weights.get("cell.weight_hh_l0", 3, i) * trace.hidden(0, i);
            }
            Reckoning.comesTo(card(page, "state/1/3"), StrictMath.tanh(a));
        }
    }

    @Test
    void ofAWordThatIsOffNothingIsRead() {
        Page off = FIRST.turn("word-1", 0);
        assertThat(card(off, "word/1").lines()).contains("  0.000, 0.000, 0.000, 0.000,");
        assertThat(card(off, "part/4/2/1").lines())
                .anyMatch(line -> line.startsWith("“time”") && line.endsWith(" 0.000"));
        assertThat(card(off, "intent/0").title())
                .contains(Numbers.percent(
                        ((QuestionPage) off).request().heard().trace().probability(0)));
        assertThat(off.check("state/1/3")).isEmpty();
    }
}
