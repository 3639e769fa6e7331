package dev.unrolled.tour.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.attribution.Contributions;
import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Reckoning;
import dev.unrolled.tour.page.Answers;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every number of chapter 11's two cards says where it comes from, and what it says is right. */
final class MemoryAnswersTest {
    private static final MemoryChapter CHAPTER = new MemoryChapter(new Cast(Lesson.builtIn()));
    private static final Page FIRST = CHAPTER.page();
    private static final List<Page> PAGES = List.of(
            FIRST,
            FIRST.revealed(),
            FIRST.turn("saying", 1),
            FIRST.turn("saying", 1).revealed(),
            FIRST.turn("saying", 2));

    private static Explanation card(Page page, String mark) {
        return page.explain(mark, Wording.english()).orElseThrow();
    }

    private static Trace after(Page page) {
        return ((MemoryPage) page).memory().after().trace();
    }

    @Test
    void everyNumberAnswers() {
        PAGES.forEach(Answers::holdUp);
    }

    @Test
    void whatTheCardsWorkOutIsSo() {
        int checked = PAGES.stream().mapToInt(Answers::workedOut).sum();
        assertThat(checked).isGreaterThan(200);
    }

    @Test
    void aShareIsTheWordsPartsAmongAllParts() {
        Trace trace = after(FIRST);
        Contributions parts = trace.contributions();
        double own = 0;
        double all = 0;
        for (int k = 0; k < trace.steps(); k++) {
            for (int j = 0; j < trace.hiddenSize(); j++) {
                double part = Math.abs(parts.of(k, trace.steps() - 1, j));
                own += k == 1 ? part : 0;
                all += part;
            }
        }
        Reckoning.comesTo(card(FIRST, "after/bar/1"), own / all);
        assertThat(card(FIRST, "after/bar/1").lines()).contains("without signs, added up: " + Numbers.number(own));
    }

    @Test
    void aLongSentencesPartsAreFoundInAnotherWayAndSaySo() {
        assertThat(card(FIRST, "after/bar/1").meaning()).contains("Shapley");
        assertThat(card(FIRST.turn("saying", 1), "after/bar/1").meaning()).contains("integrated gradients");
    }

    @Test
    void anAnswerIsASoftmaxOfTheNetworkItStandsBeside() {
        for (Page page : PAGES) {
            Memory memory = ((MemoryPage) page).memory();
            int wanted = memory.base().target();
            String piece = "/intent/" + wanted + "/percent";
            Reckoning.comesTo(card(page, "before" + piece), Memory.probability(memory.before()));
            Reckoning.comesTo(card(page, "after" + piece), Memory.probability(memory.after()));
            assertThat(card(page, "before" + piece).title()).startsWith("Before training");
        }
    }

    @Test
    void whatIsLeftOfTheGradientIsWorkedOutAndCheckedByMeasuringIt() {
        Reckoning.comesTo(
                card(FIRST, "before/left"),
                ((MemoryPage) FIRST).memory().before().trace().gradientLeft(0));
        Reckoning.comesTo(card(FIRST, "after/left"), after(FIRST).gradientLeft(0));
        Check.Result result = FIRST.check("after/left").orElseThrow().run();
        assertThat(result.worked()).isEqualTo(after(FIRST).gradientMagnitude(0));
        assertThat(result.difference()).isLessThan(1e-5);
        assertThat(FIRST.check("after/left")).isEqualTo(FIRST.check("after/left"));
        assertThat(FIRST.check("after/bar/1")).isEmpty();
        assertThat(FIRST.check("word/1")).isEmpty();
    }

    @Test
    void aTermOfTheSumLeadsToTheBarOfItsWord() {
        assertThat(card(FIRST, "before/bar/2").rows().stream()
                        .flatMap(row -> row.pieces().stream())
                        .flatMap(piece -> piece.mark().stream())
                        .filter(mark -> !mark.isEmpty()))
                .containsExactly("before/bar/0", "before/bar/1", "before/bar/3", "before/bar/4");
    }
}
