package dev.unrolled.tour.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.MarkId;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Wording;
import org.junit.jupiter.api.Test;

/** Chapter 6 claims what the trained network has made of "what time is it?", and what it rests on. */
final class QuestionTest {
    private static final QuestionChapter CHAPTER = new QuestionChapter(new Cast());

    @Test
    void silenceChangesNothingWhileEveryWordIsOn() {
        Trace heard = CHAPTER.request().heard().trace();
        Trace plain = Lesson.builtIn().trace();
        for (int k = 0; k < plain.intentCount(); k++) {
            assertThat(heard.probability(k)).isEqualTo(plain.probability(k));
        }
    }

    @Test
    void theLastStateOwesMostToTimeAndTheAnswerIsRight() {
        Trace trace = CHAPTER.request().spoken().trace();
        int last = trace.steps() - 1;
        double time = trace.contributions().memoryMix(1, last);
        for (int word = 0; word <= last; word++) {
            assertThat(trace.contributions().memoryMix(word, last)).isLessThanOrEqualTo(time);
        }
        assertThat(trace.intents().get(trace.predicted())).isEqualTo("ask the time");
        assertThat(trace.probability(trace.predicted())).isGreaterThan(0.9);
    }

    @Test
    void withoutTimeTheNetworkChoosesSomethingElse() {
        Request all = CHAPTER.request();
        assertThat(all.words().get(all.mostMissed()).text()).isEqualTo("time");
        Request without = all.switched(all.mostMissed());
        assertThat(without.probability()).isLessThan(0.5);
        assertThat(without.heard().trace().predicted())
                .isNotEqualTo(all.spoken().target());
    }

    @Test
    void aWordSaysWhatAClickOnItDoes() {
        QuestionPage page = (QuestionPage) CHAPTER.page().turn("word-1", 0);
        var titles = page.draw(Look.of(Theme.LIGHT, 980, 660)).words().titles();
        assertThat(titles.get(MarkId.word(0))).isEqualTo(Wording.english().say("story.question.switch-off", "what"));
        assertThat(titles.get(MarkId.word(1))).isEqualTo(Wording.english().say("story.question.switch-on", "time"));
    }

    @Test
    void aWordThatIsOffOwnsNothing() {
        Request without = CHAPTER.request().switched(1);
        Trace trace = without.heard().trace();
        assertThat(trace.steps()).isEqualTo(5);
        assertThat(trace.contributions().memoryMix(1, 4)).isCloseTo(0, within(1e-12));
        assertThat(without.switched(1).heard()).isSameAs(CHAPTER.request().spoken());
    }

    @Test
    void allFiveColumnsAreSeenInTheNarrowestPicture() {
        Look narrow = Look.of(Theme.LIGHT, Look.MIN_WIDTH, Look.MIN_HEIGHT);
        Figure figure = QuestionPage.of(CHAPTER.request()).draw(narrow);
        FigureIndex index = FigureIndex.of(figure);
        for (int t = 0; t < 5; t++) {
            assertThat(index.bounds(MarkId.word(t)).orElseThrow().width())
                    .as("word %d", t)
                    .isGreaterThan(40);
            assertThat(index.bounds(MarkId.column(t)).orElseThrow().width())
                    .as("card %d", t)
                    .isGreaterThan(50);
        }
    }

    @Test
    void aWordThatIsOffKeepsItsLettersAndIsDrawnAsOff() {
        QuestionPage page = new QuestionPage(
                CHAPTER.request().switched(1),
                QuestionPage.of(CHAPTER.request()).head());
        FigureIndex index = FigureIndex.of(page.draw(Look.of(Theme.LIGHT, 980, 660)));
        assertThat(index.figure().words().titles().get(MarkId.word(1))).contains("“time”", "off");
        Mark.Text letters = (Mark.Text) index.find(MarkId.word(1) + "/text").orElseThrow();
        assertThat(letters.content()).isEqualTo("time");
        assertThat(outline(index, 1).dashes()).isNotEmpty();
        assertThat(outline(index, 0).dashes()).isEmpty();
    }

    private static Stroke outline(FigureIndex index, int word) {
        return ((Mark.Rectangle) index.find(MarkId.word(word)).orElseThrow())
                .paint()
                .stroke();
    }

    @Test
    void theTextStatesWhatTheTraceSays() {
        assertThat(CHAPTER.paragraphs(Wording.english()).get(2)).contains("50%", "23%", "ask the time");
    }
}
