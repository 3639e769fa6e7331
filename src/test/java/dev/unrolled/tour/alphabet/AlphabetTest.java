package dev.unrolled.tour.alphabet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.figure.FigureCheck;
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Motion;
import dev.unrolled.tour.page.Page;
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
        assertThat(over.hears()).isFalse();
        assertThat(over.round().secondsALetter()).isCloseTo(0.4, within(1e-9));
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
}
