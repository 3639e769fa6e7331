package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.FigureCheck;
import dev.unrolled.figure.Theme;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonSheetTest {
    @ParameterizedTest
    @CsvSource({"1440, 900", "1280, 720", "1920, 1080"})
    void everyMomentIsASoundPage(double width, double height) {
        Look look = Look.of(Theme.DARK, width, height);
        for (Moment moment : Lessons.moments(Lessons.BUILT_IN)) {
            var page = LessonSheet.draw(Lessons.BUILT_IN, moment, look);
            assertThat(FigureCheck.problems(page)).as("%s", moment).isEmpty();
            assertThat(FigureCheck.collidingTexts(page)).as("%s", moment).isEmpty();
        }
    }

    @Test
    void longSentencesAreScrolledToWhatHappens() {
        Lesson lesson = Lessons.saying(Lessons.FORTY_WORDS);
        Moment moment = Timeline.of(lesson.sentence().size()).at(100);
        var page = LessonSheet.draw(lesson, moment, Look.of(Theme.LIGHT, 1440, 900));
        assertThat(FigureCheck.problems(page)).isEmpty();
        assertThat(page.words().titles()).containsKey(MarkId.column(moment.word()));
    }

    @Test
    void anEmptyLessonIsAPageThatSaysWhatToDo() {
        Lesson lesson = Lessons.saying(" ");
        var page = LessonSheet.draw(lesson, Timeline.of(0).first(), Look.of(Theme.LIGHT, 1440, 900));
        assertThat(FigureCheck.problems(page)).isEmpty();
    }
}
