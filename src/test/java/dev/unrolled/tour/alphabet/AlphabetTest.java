package dev.unrolled.tour.alphabet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.figure.FigureCheck;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Answers;
import dev.unrolled.tour.page.Motion;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class AlphabetTest {
    private static AlphabetPage play(AlphabetPage from, double millis) {
        Page page = from;
        for (char letter : from.round().letters().toCharArray()) {
            page = page.hear(Character.toString(letter)).after(millis);
        }
        return (AlphabetPage) page;
    }

    @Test
    void theClockRunsFromTheFirstLetterToTheLast() {
        AlphabetPage page = AlphabetPage.first();
        assertThat(page.motion()).isEqualTo(Motion.NONE);
        assertThat(page.hear("A").motion()).isEqualTo(Motion.CLOCK);
        AlphabetPage over = play(page, 400);
        assertThat(over.motion()).isEqualTo(Motion.NONE);
        assertThat(over.round().secondsALetter()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void aSlipIsSaidWhileTheClockRunsAndNoneIsCountedBefore() {
        Page early = AlphabetPage.first().hear("X").hear("Y");
        assertThat(((AlphabetPage) early).round().slips()).isZero();
        Look look = Look.of(Theme.LIGHT, 900, 600);
        assertThat(task(early.hear("A").after(1200), look)).isEqualTo("1.2 seconds");
        assertThat(task(early.hear("A").after(1200).hear("X"), look)).isEqualTo("1.2 seconds, one slip so far");
    }

    private static String task(Page page, Look look) {
        return page.draw(look).marks().stream()
                .filter(mark -> mark.id().startsWith("task"))
                .map(mark -> ((Mark.Text) mark).content())
                .collect(Collectors.joining(" "));
    }

    @Test
    void anotherLetterCountsAsASlipAndNothingElse() {
        AlphabetPage page =
                (AlphabetPage) AlphabetPage.first().hear("A").after(100).hear("X");
        assertThat(page.round().typed()).isEqualTo(1);
        assertThat(page.round().slips()).isEqualTo(1);
        assertThat(((AlphabetPage) page.hear("B")).round().seconds(1)).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void whoTypesOnAfterARoundBeginsTheNextWithItsFirstLetter() {
        AlphabetPage over = play(AlphabetPage.first(), 300);
        assertThat(over.hear("X")).isSameAs(over);
        AlphabetPage next =
                (AlphabetPage) over.hear(over.rounds().get(1).letters().substring(0, 1));
        assertThat(next.now()).isEqualTo(1);
        assertThat(next.round().typed()).isEqualTo(1);
        assertThat(next.rounds().get(0)).isEqualTo(over.round());
    }

    @Test
    void afterTheLastRoundLettersChangeNothingAndReachNoKeyOfTheWindow() {
        AlphabetPage page = AlphabetPage.first();
        for (int round = 0; round < page.rounds().size(); round++) {
            page = (AlphabetPage) play(page, 300).turn("next", 1);
        }
        assertThat(page.rounds()).allMatch(Round::isOver);
        assertThat(page.hear("A")).isEqualTo(page);
        assertThat(page.hears()).isTrue();
    }

    @Test
    void everyRoundIsPlottedBesideTheOthers() {
        AlphabetPage page = play(AlphabetPage.first(), 300);
        page = play((AlphabetPage) page.turn("next", 1), 700);
        page = play((AlphabetPage) page.turn("next", 1), 2400);
        assertThat(page.rounds()).allMatch(Round::isOver);
        for (int width : new int[] {640, 1000}) {
            var figure = page.draw(Look.of(Theme.DARK, width, 600));
            assertThat(FigureCheck.problems(figure)).isEmpty();
            assertThat(FigureCheck.collidingTexts(figure)).isEmpty();
        }
        assertThat(((AlphabetPage) page.turn("again", 1)).round().typed()).isZero();
    }

    /** A, and after 0.5 seconds B, then a slip after 0.25, and after 1.35 more C. */
    private static Page begun() {
        return AlphabetPage.first()
                .hear("A")
                .after(500)
                .hear("B")
                .after(250)
                .hear("X")
                .after(1350)
                .hear("C");
    }

    @Test
    void everyNumberAnswersBeforeDuringAndAfterTheRounds() {
        Answers.holdUp(AlphabetPage.first());
        Answers.holdUp(AlphabetPage.first().hear("A"));
        Answers.holdUp(begun());
        AlphabetPage page = play(AlphabetPage.first(), 300);
        Answers.holdUp(page);
        Answers.holdUp(page.revealed().arrived());
        Answers.holdUp(play((AlphabetPage) page.turn("next", 1), 1700));
        assertThat(AlphabetPage.first().explain("legend/0/average", Wording.english()))
                .isEmpty();
        assertThat(AlphabetPage.first().explain("time/0/1", Wording.english())).isEmpty();
    }

    private static Explanation answer(Page page, String mark) {
        return page.explain(mark, Wording.english()).orElseThrow();
    }

    private static String last(Explanation answer) {
        return answer.lines().get(answer.lines().size() - 1);
    }

    @Test
    void aTimeIsTheClockAtALetterMinusTheClockAtTheOneBefore() {
        Explanation answer = answer(begun(), "time/0/2");
        assertThat(answer.lines())
                .containsExactly("t(C) = 2.100", "t(B) = 0.500", "t(C) − t(B)", "  = 2.100 − 0.500 = 1.60");
        assertThat(answer.title()).isEqualTo("C: 1.60 seconds");
        assertThat(last(answer(begun(), "time/0/1"))).isEqualTo("  = 0.500 − 0.000 = 0.50");
    }

    @Test
    void secondsALetterAreTheMeanOfTheTimes() {
        Explanation answer = answer(begun(), "legend/0/average");
        assertThat(answer.lines())
                .isEqualTo(List.of("Σ t =", "  0.500 + 1.600", "  = 2.100", "Σ t ÷ 2 = 2.100 ÷ 2 = 1.05"));
        assertThat(answer.title()).endsWith("1.05 seconds a letter");
        AlphabetPage over = play(AlphabetPage.first(), 400);
        assertThat(last(answer(over, "task/0"))).isEqualTo("Σ t ÷ 7 = 2.800 ÷ 7 = 0.40");
        assertThat(answer(over, "task/0").meaning()).contains("7 times").contains("out of turn: 0");
    }

    @Test
    void theScaleEndsAtAWholeSecondAboveTheLongestTime() {
        assertThat(last(answer(begun(), "scale/1"))).isEqualTo("2·1 ÷ 2 = 1.0");
        assertThat(last(answer(begun(), "scale/2"))).isEqualTo("2·2 ÷ 2 = 2.0");
        assertThat(last(answer(AlphabetPage.first(), "scale/1"))).isEqualTo("1·1 ÷ 2 = 0.5");
    }
}
