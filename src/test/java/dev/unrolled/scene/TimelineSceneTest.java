package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureCheck;
import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Theme;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Playhead;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineSceneTest {
    private static Look look(double width) {
        return Look.of(Theme.DARK, width, TimelineScene.HEIGHT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {360, 640, 1100})
    void theBarIsASoundFigureForEverySentence(double width) {
        for (String sentence : Lessons.SENTENCES) {
            Lesson lesson = Lessons.saying(sentence);
            Timeline timeline = Timeline.of(lesson.sentence().size());
            for (double position : new double[] {0, 2.3, timeline.size() - 1}) {
                Figure figure = TimelineScene.draw(lesson, Playhead.at(timeline, position), look(width));
                assertThat(FigureCheck.problems(figure)).isEmpty();
                assertThat(FigureCheck.collidingTexts(figure)).isEmpty();
            }
        }
    }

    @Test
    void anEmptySentenceHasABarToo() {
        Figure figure = TimelineScene.draw(Lessons.saying(""), Playhead.atStart(Timeline.of(0)), look(500));
        assertThat(FigureCheck.problems(figure)).isEmpty();
        assertThat(TimelineScene.positionAt(Timeline.of(0), 500, 250)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40})
    void aPlaceInTheBarIsAPlaceInTimeAndBack(int words) {
        Timeline timeline = Timeline.of(words);
        for (double position = 0; position <= timeline.size() - 1; position += 0.3) {
            double x = TimelineScene.xAt(timeline, 800, position);
            assertThat(TimelineScene.positionAt(timeline, 800, x)).isCloseTo(position, within(1e-9));
        }
        assertThat(TimelineScene.positionAt(timeline, 800, -50)).isZero();
        assertThat(TimelineScene.positionAt(timeline, 800, 5000)).isEqualTo(timeline.size() - 1);
    }

    @Test
    void dotsHaveTheColoursOfTheirWords() {
        Timeline timeline = Timeline.of(5);
        FigureIndex index = FigureIndex.of(TimelineScene.draw(Lessons.BUILT_IN, Playhead.atStart(timeline), look(800)));
        for (int t = 0; t < 5; t++) {
            for (Beat beat : new Beat[] {Beat.NEW_STATE, Beat.PASSES_BACK}) {
                String id = "time/stop/" + timeline.momentOf(beat, t);
                Mark.Circle dot = (Mark.Circle) index.find(id).orElseThrow();
                assertThat(dot.paint().fill()).isEqualTo(Theme.DARK.palette().word(t));
            }
        }
    }

    @Test
    void theTravelledPartEndsAtThePlayhead() {
        Timeline timeline = Timeline.of(5);
        FigureIndex index =
                FigureIndex.of(TimelineScene.draw(Lessons.BUILT_IN, Playhead.at(timeline, 10.5), look(800)));
        Bounds done = index.bounds("time/done").orElseThrow();
        Mark.Circle knob = (Mark.Circle) index.find("time/knob").orElseThrow();
        assertThat(done.right()).isEqualTo(knob.centre().x());
    }
}
