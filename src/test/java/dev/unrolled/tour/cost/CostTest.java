package dev.unrolled.tour.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.network.CellKind;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Page;
import dev.unrolled.training.Score;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Chapter 13 claims what the bundled networks make of long sentences, and what they cost. */
final class CostTest {
    private static final Cast CAST = new Cast();
    private static final CostChapter CHAPTER = new CostChapter(CAST);

    @Test
    void gatesLetMoreOfTheGradientReachTheFirstWord() {
        Contest last = Example.LAST.contest(CAST);
        assertThat(last.left(CellKind.RNN)).isLessThan(0.001);
        assertThat(last.left(CellKind.GRU)).isGreaterThan(100 * last.left(CellKind.RNN));
        assertThat(last.left(CellKind.LSTM)).isGreaterThan(100 * last.left(CellKind.RNN));
        assertThat(last.leftByCellState()).isGreaterThan(0.1);
    }

    @Test
    void allThreeFindWhatMattersNearTheEnd() {
        Contest last = Example.LAST.contest(CAST);
        assertThat(CostChapter.right(last)).containsExactly(CellKind.values());
        for (CellKind kind : CellKind.values()) {
            assertThat(last.sureness(kind)).isGreaterThan(0.9);
        }
    }

    @Test
    void aRightAnswerIsNoEvidenceThatWhatMattersWasHeard() {
        Contest hidden = Example.LAST.hidden(CAST);
        assertThat(CostChapter.right(hidden)).containsExactly(CellKind.values());
        for (CellKind kind : CellKind.values()) {
            assertThat(hidden.sureness(kind)).isBetween(0.9, 0.97);
            assertThat(hidden.words()).hasSize(16);
            assertThat(hidden.lesson(kind).sentence().ids()[10])
                    .isEqualTo(hidden.lesson(kind).vocabulary().size() - 1);
        }
        assertThat(Example.LAST.contest(CAST).words().subList(9, 11)).containsExactly("what", "time");
        assertThat(CHAPTER.paragraphs(Wording.english()).get(1))
                .contains("“ask the time”, 95.3% sure", "91.9%", "96.7%");
    }

    @Test
    void itIsTheOtherWordsThatMakeTheAnswerAndNotTheNumberOfTheirSteps() {
        Contest last = Example.LAST.contest(CAST);
        Contest nothing = last.without(IntStream.range(0, 16).boxed().collect(Collectors.toSet()));
        assertThat(CostChapter.right(nothing)).isEmpty();
    }

    @Test
    void theGatedOnesHaveHeardTheJoke() {
        Contest hidden = Example.FIRST.hidden(CAST);
        assertThat(CostChapter.right(hidden)).isEmpty();
        assertThat(Example.FIRST.contest(CAST).words().subList(0, 4)).containsExactly("tell", "me", "a", "joke");
        for (CellKind kind : new CellKind[] {CellKind.LSTM, CellKind.GRU}) {
            String left = Numbers.percent(hidden.wantedSureness(kind));
            assertThat(hidden.wantedSureness(kind)).isLessThan(0.2);
            assertThat(CHAPTER.guess(Wording.english()).reveal()).contains(left);
        }
    }

    @Test
    void onlyTheGatedOnesFindTheJokeAtTheBeginning() {
        assertThat(CostChapter.right(Example.FIRST.contest(CAST))).containsExactly(CellKind.LSTM, CellKind.GRU);
        Guess guess = CHAPTER.guess(Wording.english());
        assertThat(guess.answers().get(guess.right())).isEqualTo("LSTM and GRU");
        assertThat(guess.question()).contains(Example.FIRST.text());
    }

    @Test
    void gatesAreNoGuarantee() {
        assertThat(CostChapter.right(Example.RAIN.contest(CAST))).doesNotContain(CellKind.GRU);
    }

    @Test
    void onShortRequestsThePlainNetworkIsAboutAsGood() {
        Score plain = CAST.rnn().report().test();
        for (CellKind kind : CellKind.values()) {
            Score score = CAST.lesson(kind).report().test();
            assertThat(score.sentences()).isEqualTo(plain.sentences());
            assertThat(score.accuracy() - plain.accuracy()).isBetween(-0.01, 0.01);
        }
    }

    @Test
    void thePricesAreCountedFromTheSizes() {
        int e = CAST.rnn().network().shape().sizes().embedding();
        int h = CAST.rnn().network().shape().sizes().hidden();
        assertThat(Price.of(CAST.rnn().network())).isEqualTo(new Price(h * (e + h) + 2 * h, h * (e + h)));
        assertThat(Price.of(CAST.lesson(CellKind.LSTM).network()))
                .isEqualTo(new Price(4 * (h * (e + h) + 2 * h), 4 * h * (e + h) + 3 * h));
        assertThat(Price.of(CAST.lesson(CellKind.GRU).network()))
                .isEqualTo(new Price(3 * (h * (e + h) + 2 * h), 3 * h * (e + h) + 3 * h));
    }

    @Test
    void thePageShowsTheTimeThatItIsTold() {
        CostPage page = (CostPage) CHAPTER.page();
        int words = page.contest().words().size();
        Page told = page.turn("measure/0", 100.0 * words).turn("measure/1", 400.0 * words);
        assertThat(((CostPage) told).times())
                .isEqualTo(Map.of(
                        CellKind.RNN,
                        new Timing(100.0 * words, words),
                        CellKind.LSTM,
                        new Timing(400.0 * words, words)));
        assertThat(((CostPage) told).times().get(CellKind.LSTM))
                .extracting(Timing::word)
                .isEqualTo(400.0);
        assertThat(page.times()).isEmpty();
    }

    @Test
    void whatIsMeasuredIsOneReadingByEachNetwork() {
        Knob.Stopwatch watch = CHAPTER.page().knobs(Wording.english()).stream()
                .filter(Knob.Stopwatch.class::isInstance)
                .map(Knob.Stopwatch.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(watch.works()).hasSize(CellKind.values().length);
        watch.works().forEach(Runnable::run);
    }

    @Test
    void whatMostOfThemSayIsWantedWhereNobodyKnowsBetter() {
        Contest typed = Contest.of(CAST, Example.FIRST.text());
        assertThat(typed.wanted()).isEqualTo(Example.FIRST.wanted());
        assertThat(Contest.of(CAST, "what time is it?").wanted()).isEqualTo("ask the time");
        assertThat(Contest.of(CAST, " ").isEmpty()).isTrue();
    }
}
