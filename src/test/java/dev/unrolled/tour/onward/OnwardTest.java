package dev.unrolled.tour.onward;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Theme;
import dev.unrolled.network.CellKind;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chapter 14 claims how much the network has learned, and gives addresses that can be read in full. */
final class OnwardTest {
    private static final Cast CAST = new Cast();
    private static final OnwardChapter CHAPTER = new OnwardChapter(CAST);

    @Test
    void theNetworkHasLearnedSomeThousandsOfNumbers() {
        Guess guess = CHAPTER.guess(Wording.english());
        assertThat(guess.answers().get(guess.right())).isEqualTo("Some thousands");
        int all = OnwardChapter.weights(CAST.lesson(CellKind.LSTM), "");
        assertThat(all)
                .isBetween(1_000, 10_000)
                .isEqualTo(OnwardChapter.weights(CAST.lesson(CellKind.LSTM), "embedding.")
                        + OnwardChapter.weights(CAST.lesson(CellKind.LSTM), "cell.")
                        + OnwardChapter.weights(CAST.lesson(CellKind.LSTM), "readout."));
    }

    @Test
    void everyTitleAndAddressIsWrittenInFullInTheSmallestPicture() {
        Wording wording = Wording.english();
        Page page = CHAPTER.page().turn("view", 1);
        Figure figure = page.draw(Look.of(Theme.LIGHT, Look.MIN_WIDTH, Look.MIN_HEIGHT));
        List<String> texts = figure.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).content())
                .toList();
        for (Reading reading : Reading.values()) {
            assertThat(texts).contains(reading.title(wording)).anyMatch(text -> text.contains(reading.at(wording)));
        }
    }

    @Test
    void allThreeAgreeOnTheFirstSentence() {
        OnwardPage page = (OnwardPage) CHAPTER.page();
        for (CellKind kind : CellKind.values()) {
            assertThat(page.answer(kind)).isEqualTo("ask the time");
        }
    }

    @Test
    void typingGoesBackToTheCells() {
        OnwardPage page = (OnwardPage) CHAPTER.page().turn("view", 1).type("text", "will it rain today ?");
        assertThat(page.reading()).isFalse();
    }

    @Test
    void aReadingLeadsToItsAddressAndNothingElseDoes() {
        Page readings = CHAPTER.page().turn("view", 1);
        assertThat(readings.link("reading/7")).hasValue("https://colah.github.io/posts/2015-08-Understanding-LSTMs");
        assertThat(readings.grabs("reading/7/title")).isTrue();
        assertThat(readings.link("heading")).isEmpty();
        assertThat(CHAPTER.page().link("cell/rnn/0")).isEmpty();
    }
}
