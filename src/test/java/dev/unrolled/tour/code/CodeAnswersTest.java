package dev.unrolled.tour.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.Reckoning;
import dev.unrolled.tour.page.Answers;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every value of chapter 7's variables says where it comes from, at every line. */
final class CodeAnswersTest {
    private static final Cast CAST = new Cast();
    private static final Page FIRST = new CodeChapter(CAST).page();
    private static final int PYTORCH = 2;

    @Test
    void everyNumberAnswersAndWhatTheCardsWorkOutIsSo() {
        int checked = 0;
        for (Page page = FIRST; ; page = page.turn("step", 1)) {
            Answers.holdUp(page);
            checked += Answers.workedOut(page);
            if (page.turn("step", 1).equals(FIRST)) {
                break;
            }
        }
        assertThat(checked).isGreaterThan(300);
        Answers.holdUp(FIRST.turn("run", 1).after(800));
        Answers.holdUp(FIRST.type("text", ""));
    }

    @Test
    void theCardsComeToWhatTheNetworkComputes() {
        Trace trace = CAST.rnn().trace();
        Page end = FIRST.turn("moment", 999);
        double all = 0;
        for (int k = 0; k < trace.intentCount(); k++) {
            all += StrictMath.exp(trace.logit(k));
        }
        for (int k = 0; k < trace.intentCount(); k++) {
            Reckoning.comesTo(end.explain("bar/3/" + k, Wording.english()).orElseThrow(), trace.logit(k));
            double share = StrictMath.exp(trace.logit(k)) / all;
            Reckoning.comesTo(end.explain("bar/4/" + k, Wording.english()).orElseThrow(), share);
        }
        int last = trace.steps() - 1;
        double state = StrictMath.tanh(trace.preActivation(last, 2));
        Reckoning.comesTo(end.explain("bar/2/2", Wording.english()).orElseThrow(), state);
    }

    /** While the next word's sum stands on the page, the state is still that of the sum before, which stands nowhere. */
    @Test
    void aStateLeadsToItsOwnSumAndToNoOther() {
        Page summed = FIRST.turn("moment", 6);
        assertThat(links(summed, "bar/2/2")).isEmpty();
        assertThat(links(summed, "bar/1/2")).contains("bar/2/0", "bar/0/0");
        assertThat(links(FIRST.turn("moment", 7), "bar/2/2")).containsExactly("bar/1/2");
    }

    /** Nothing that was there is said not to be there yet. */
    @Test
    void whatWasThereIsNoLongerNeededAndWhatWasNotIsNotThereYet() {
        CodePage start = (CodePage) FIRST;
        CodePage end = (CodePage) FIRST.turn("moment", 999);
        assertThat(List.of("x", "a", "scores", "intent")).noneMatch(start::isUsed);
        assertThat(List.of("x", "a")).allMatch(end::isUsed);
        CodePage secondWord = (CodePage) FIRST.turn("moment", 5);
        assertThat(secondWord.word()).isEqualTo(1);
        assertThat(secondWord.summed()).isEmpty();
        assertThat(secondWord.isUsed("a")).isTrue();
        assertThat(secondWord.isUsed("x")).isFalse();
    }

    /** PyTorch's cell doesn't hand out its sums: where the page shows them all the same, it says that they are inside. */
    @Test
    void whatTheProgramHasNoNameForIsSaidToBeInside() {
        Page sums = FIRST.turn("moment", 6);
        Page torch = sums.turn("dialect", PYTORCH);
        assertThat(said(torch, "variable/1/values")).startsWith("inside cell: [");
        assertThat(said(sums, "variable/1/values")).startsWith("[");
        assertThat(meaning(torch, "bar/1/2")).contains("stays inside cell");
        assertThat(meaning(sums, "bar/1/2")).doesNotContain("inside");
        Page end = torch.turn("moment", 999);
        assertThat(meaning(end, "bar/3/4")).contains("scores[4]", "inside readout");
        Answers.holdUp(torch);
        Answers.holdUp(end);
    }

    private static String meaning(Page page, String mark) {
        return page.explain(mark, Wording.english()).orElseThrow().meaning();
    }

    private static String said(Page page, String mark) {
        FigureIndex index = FigureIndex.of(page.draw(Look.of(Theme.LIGHT, 980, 660)));
        return ((Mark.Text) index.find(mark).orElseThrow()).content();
    }

    private static List<String> links(Page page, String mark) {
        return page.explain(mark, Wording.english()).orElseThrow().rows().stream()
                .flatMap(row -> row.pieces().stream())
                .flatMap(piece -> piece.mark().stream())
                .toList();
    }
}
