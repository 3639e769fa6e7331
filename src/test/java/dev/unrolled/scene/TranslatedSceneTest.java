package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureCheck;
import dev.unrolled.figure.Fonts;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.Theme;
import dev.unrolled.network.CellKind;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Playhead;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program’s own lesson in every language but English, at every moment; whether it fits, in English too. */
class TranslatedSceneTest {
    private static final List<Look> LOOKS =
            List.of(Look.of(Theme.LIGHT, 1100, 740), Look.of(Theme.DARK, 744, 560), Look.of(Theme.LIGHT, 640, 480));

    private static final TextStyle CARD = TextStyle.mono(11);
    private static final double COLUMN = TextMetrics.width("0".repeat(44), CARD);

    private static void inEveryLanguage(Consumer<Wording> check) {
        Wording.languages().stream()
                .skip(1)
                .map(language -> Wording.in(language).orElseThrow())
                .forEach(check);
    }

    private static Figure draw(Lesson lesson, Moment moment, Look look) {
        return LessonScene.draw(lesson, moment, look.scrolledTo(LessonScene.scrollFor(lesson, moment, look)));
    }

    private static void check(Lesson lesson, Moment moment, Look look) {
        Figure figure = draw(lesson, moment, look);
        String what = moment + " of " + lesson.text() + " at " + look.width() + " in "
                + look.wording().language();
        assertThat(FigureCheck.problems(figure)).as(what).isEmpty();
        assertThat(FigureCheck.collidingTexts(figure)).as(what).isEmpty();
        if (look.width() > 700) {
            new TextsInBoxes(figure).check();
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(CellKind.class)
    void everyMomentIsASoundFigureWithItsTextsInTheirBoxes(CellKind cell) {
        Lesson lesson = Lessons.saying(cell, "what time is it?");
        inEveryLanguage(wording -> {
            for (Look look : LOOKS) {
                Lessons.moments(lesson).forEach(moment -> check(lesson, moment, look.with(wording)));
            }
        });
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(CellKind.class)
    void noTextIsCutOff(CellKind cell) {
        Lesson lesson = Lessons.saying(cell, "what time is it?");
        for (String language : Wording.languages()) {
            for (Look look : LOOKS) {
                Look there = look.with(Wording.in(language).orElseThrow());
                for (Moment moment : Lessons.moments(lesson)) {
                    assertThat(FigureCheck.cutTexts(draw(lesson, moment, there)))
                            .as(moment + " at " + look.width() + " in " + language)
                            .isEmpty();
                }
            }
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(CellKind.class)
    void sentencesOfAnyLengthAreSoundFigures(CellKind cell) {
        inEveryLanguage(wording -> {
            for (String sentence : Lessons.SENTENCES) {
                Lesson lesson = Lessons.saying(cell, sentence);
                int every = Math.max(1, Lessons.moments(lesson).size() / 12);
                Lessons.moments(lesson).stream()
                        .filter(moment -> moment.index() % every == 0)
                        .forEach(moment -> check(
                                lesson,
                                moment,
                                LOOKS.get(1).with(GradientScale.LINEAR).with(wording)));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void everyMomentIsToldInWholeSentences(CellKind cell) {
        inEveryLanguage(wording -> {
            for (int epoch : new int[] {0, Lessons.BUILT_IN.lastEpoch()}) {
                Lesson lesson = Lessons.saying(cell, "please play zzyx").withEpoch(epoch);
                for (Moment moment : Lessons.moments(lesson)) {
                    Narration told = Narration.of(lesson, moment, wording);
                    assertThat(told.sentences()).isNotEmpty().allMatch(sentence -> sentence.matches(".*[.?。？！]"));
                    assertThat(Fonts.canShow(told.title() + told.step())).isTrue();
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void noCardIsWiderThanTheEnglishOneOrItsColumn(CellKind cell) {
        Lesson lesson = Lessons.saying(cell, "what time is it?");
        inEveryLanguage(wording -> {
            for (Moment moment : Lessons.moments(lesson)) {
                Figure figure = draw(lesson, moment, LOOKS.get(0).with(wording));
                for (String id : figure.words().titles().keySet()) {
                    Explanation card =
                            Explanation.of(lesson, moment, id, wording).orElseThrow();
                    Explanation english = Explanation.of(lesson, moment, id, Wording.english())
                            .orElseThrow();
                    assertThat(card.title()).isNotBlank();
                    assertThat(widest(card)).isLessThanOrEqualTo(Math.max(COLUMN, widest(english)));
                }
            }
        });
    }

    private static double widest(Explanation card) {
        return card.lines().stream()
                .mapToDouble(line -> TextMetrics.width(line, CARD))
                .max()
                .orElse(0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {360, 640, 1100})
    void theBarOfTimeIsASoundFigure(double width) {
        inEveryLanguage(wording -> {
            for (String sentence : Lessons.SENTENCES) {
                Lesson lesson = Lessons.saying(sentence);
                Timeline timeline = Timeline.of(lesson.sentence().size());
                Look look = Look.of(Theme.DARK, width, TimelineScene.HEIGHT).with(wording);
                Figure figure = TimelineScene.draw(lesson, Playhead.at(timeline, 2.3), look);
                assertThat(FigureCheck.problems(figure)).isEmpty();
                assertThat(FigureCheck.collidingTexts(figure)).isEmpty();
            }
        });
    }
}
