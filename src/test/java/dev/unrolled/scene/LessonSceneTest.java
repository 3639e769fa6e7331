package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureCheck;
import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Theme;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Playhead;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonSceneTest {
    private static final Look LOOK = Look.of(Theme.LIGHT, 1100, 740);
    private static final Lesson LESSON = Lessons.BUILT_IN;

    private static Look at(Lesson lesson, Moment moment, Look look) {
        return look.scrolledTo(LessonScene.scrollFor(lesson, moment, look));
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"744, 560", "1100, 740", "1560, 880", "640, 480", "900, 480", "1042, 700"})
    void everyMomentIsASoundFigureAtEverySizeAndLength(double width, double height) {
        Look look = Look.of(Theme.LIGHT, width, height);
        for (String sentence : Lessons.SENTENCES) {
            Lesson lesson = Lessons.saying(sentence);
            int every = Math.max(1, Lessons.moments(lesson).size() / 20);
            for (Moment moment : Lessons.moments(lesson)) {
                if (moment.index() % every == 0) {
                    sound(lesson, moment, at(lesson, moment, look));
                }
            }
        }
    }

    private static void sound(Lesson lesson, Moment moment, Look look) {
        Figure figure = LessonScene.draw(lesson, moment, look);
        assertThat(FigureCheck.problems(figure))
                .as("%s of %s", moment, lesson.text())
                .isEmpty();
        assertThat(FigureCheck.collidingTexts(figure))
                .as("%s of %s at %s", moment, lesson.text(), look)
                .isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"1, 2, 1", "3, 5, 20", "12, 12, 0.1", "16, 7, 3", "40, 60, 1", "16, 12, 0"})
    void networksOfAnyShapeAreSoundFigures(int units, int intents, double gain) {
        Lesson lesson = Lessons.random(units, intents, gain);
        for (GradientScale scale : GradientScale.values()) {
            for (Moment moment : Lessons.moments(lesson)) {
                sound(lesson, moment, Look.of(Theme.DARK, 744, 560).with(scale));
            }
        }
    }

    @Test
    void textStaysInsideTheBoxThatItBelongsTo() {
        for (Look look : new Look[] {LOOK, Look.of(Theme.LIGHT, 744, 560)}) {
            for (String sentence : Lessons.SENTENCES) {
                Lesson lesson = Lessons.saying(sentence);
                for (Beat beat : new Beat[] {Beat.START, Beat.LOSS, Beat.UPDATE}) {
                    Moment moment = Lessons.moment(lesson, beat, -1);
                    new TextsInBoxes(LessonScene.draw(lesson, moment, at(lesson, moment, look))).check();
                }
            }
        }
    }

    @Test
    void partsSumToTheMarkOfTheValue() {
        FigureIndex index = FigureIndex.of(LessonScene.draw(LESSON, Lessons.moment(LESSON, Beat.NEW_STATE, 4), LOOK));
        for (int t = 0; t < 5; t++) {
            for (int j = 0; j < LESSON.trace().hiddenSize(); j++) {
                Bounds value = index.bounds(MarkId.value(t, j)).orElseThrow();
                double zero = zero(index, t);
                assertThat(sum(index, t, j, zero))
                        .as("unit %d of state %d", j, t)
                        .isCloseTo(value.x() + value.width() / 2 - zero, within(1e-6));
            }
        }
    }

    private static double zero(FigureIndex index, int t) {
        Mark.Line line = (Mark.Line) index.find(MarkId.column(t) + "/zero").orElseThrow();
        return line.from().x();
    }

    /** Widths of the parts right of zero less those left of it. */
    private static double sum(FigureIndex index, int t, int j, double zero) {
        double sum = 0;
        String[] ids = new String[t + 4];
        for (int k = 0; k <= t; k++) {
            ids[k] = MarkId.part(t, j, k);
        }
        ids[t + 1] = MarkId.bias(t, j);
        ids[t + 2] = MarkId.of(MarkId.Kind.REST, t, j, 0);
        ids[t + 3] = MarkId.of(MarkId.Kind.REST, t, j, 1);
        for (String id : ids) {
            Bounds box = index.bounds(id).orElse(new Bounds(zero, 0, 0, 0));
            sum += box.x() + box.width() / 2 > zero ? box.width() : -box.width();
        }
        return sum;
    }

    @Test
    void aUnitIsDrawnOnTheSameScaleInEveryColumnAndAtEveryMoment() {
        Trace trace = LESSON.trace();
        FigureIndex early = FigureIndex.of(LessonScene.draw(LESSON, Lessons.moment(LESSON, Beat.NEW_STATE, 1), LOOK));
        FigureIndex late = FigureIndex.of(LessonScene.draw(LESSON, Lessons.moment(LESSON, Beat.UPDATE, -1), LOOK));
        double perOne = offset(early, 0, 0) / trace.hidden(0, 0);
        assertThat(offset(early, 1, 3) / trace.hidden(1, 3)).isCloseTo(perOne, within(1e-6));
        assertThat(offset(late, 4, 5) / trace.hidden(4, 5)).isCloseTo(perOne, within(1e-6));
    }

    private static double offset(FigureIndex index, int t, int j) {
        Bounds value = index.bounds(MarkId.value(t, j)).orElseThrow();
        return value.x() + value.width() / 2 - zero(index, t);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aMomentLooksTheSameHoweverItWasReached(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Map<Integer, Figure> seen = new HashMap<>();
        Playhead head = Playhead.atStart(Timeline.of(5));
        for (int i = 0; i < 120; i++) {
            head = switch (random.nextInt(5)) {
                case 0 -> head.step(1).advance(random.nextDouble() * 900, 1);
                case 1 -> head.step(-1).advance(random.nextDouble() * 900, 1);
                case 2 -> head.seek(random.nextDouble() * 39);
                case 3 -> head.playThrough().advance(random.nextDouble() * 3000, 2);
                default -> head.stop();
            };
            LessonScene.draw(LESSON, head.position(), LOOK);
            Playhead rest = head.stop();
            Figure figure = LessonScene.draw(LESSON, rest.position(), LOOK);
            assertThat(figure).isEqualTo(seen.computeIfAbsent(rest.moment().index(), key -> figure));
        }
        seen.forEach((index, figure) -> assertThat(
                        LessonScene.draw(Lesson.builtIn(), Timeline.of(5).at(index), LOOK))
                .isEqualTo(figure));
    }

    @Test
    void everyTitledMarkHasAnExplanation() {
        for (Moment moment : Lessons.moments(LESSON)) {
            Figure figure = LessonScene.draw(LESSON, moment, LOOK);
            for (String id : figure.words().titles().keySet()) {
                assertThat(Explanation.of(LESSON, moment, id, LOOK.wording()))
                        .as("%s at %s", id, moment)
                        .isPresent();
            }
        }
    }

    @Test
    void everyIdCanBeReadBack() {
        Figure figure = LessonScene.draw(LESSON, Lessons.moment(LESSON, Beat.UPDATE, -1), LOOK);
        ids(figure.marks());
    }

    private static void ids(Iterable<Mark> marks) {
        for (Mark mark : marks) {
            assertThat(MarkId.parse(mark.id()).map(MarkId::toString)).contains(mark.id());
            if (mark instanceof Mark.Group group) {
                ids(group.children());
            }
        }
    }

    @Test
    void forwardAndBackwardColumnsStandOnOneAxis() {
        for (String sentence : Lessons.SENTENCES) {
            Lesson lesson = Lessons.saying(sentence);
            Moment end = Lessons.moment(lesson, Beat.UPDATE, -1);
            for (double scroll : new double[] {0, 77}) {
                FigureIndex index = FigureIndex.of(LessonScene.draw(lesson, end, LOOK.scrolledTo(scroll)));
                int t = Math.min(2, lesson.sentence().size() - 1);
                Bounds card = index.bounds(MarkId.column(t)).orElseThrow();
                Bounds bar = index.bounds(MarkId.gradient(t)).orElseThrow();
                Bounds pill = index.bounds(MarkId.word(t)).orElseThrow();
                assertThat(middle(card)).isCloseTo(middle(bar), within(0.5)).isCloseTo(middle(pill), within(0.5));
            }
        }
    }

    private static double middle(Bounds box) {
        return box.x() + box.width() / 2;
    }

    @Test
    void whatIsRememberedSlidesAlongTheArrow() {
        Timeline timeline = Timeline.of(5);
        int combine = timeline.momentOf(Beat.COMBINE, 2);
        FigureIndex half = FigureIndex.of(LessonScene.draw(LESSON, combine - 0.5, LOOK));
        Bounds part = half.bounds(MarkId.part(2, 0, 0)).orElseThrow();
        assertThat(part.right())
                .isLessThan(half.bounds(MarkId.column(2)).orElseThrow().right());
        assertThat(part.x())
                .isGreaterThan(half.bounds(MarkId.column(1)).orElseThrow().x());
        FigureIndex before = FigureIndex.of(LessonScene.draw(LESSON, timeline.at(combine - 1), LOOK));
        assertThat(before.bounds(MarkId.part(2, 0, 0)))
                .contains(before.bounds(MarkId.part(1, 0, 0)).orElseThrow());
        assertThat(before.hit(before.bounds(MarkId.part(1, 0, 0)).orElseThrow().centre()))
                .contains(MarkId.part(1, 0, 0));
    }

    @Test
    void theGradientTravelsFromRightToLeftAndTheNextBarGrowsWhereItStands() {
        Moment passed = Lessons.moment(LESSON, Beat.PASSES_BACK, 3);
        FigureIndex index = FigureIndex.of(LessonScene.draw(LESSON, passed, LOOK));
        Bounds travel = index.bounds("travel").orElseThrow();
        Bounds column = index.bounds(MarkId.column(2)).orElseThrow();
        assertThat(middle(travel)).isCloseTo(middle(column), within(0.5));
        Moment arrived = Lessons.moment(LESSON, Beat.GRADIENT_ARRIVES, 2);
        FigureIndex next = FigureIndex.of(LessonScene.draw(LESSON, arrived, LOOK));
        Bounds bar = next.bounds(MarkId.gradient(2)).orElseThrow();
        assertThat(bar.height()).isCloseTo(travel.height(), within(1e-9));
        assertThat(index.bounds(MarkId.gradient(2)).orElseThrow().height()).isZero();
    }

    @Test
    void nothingIsGivenAwayBeforeItsTime() {
        FigureIndex start = FigureIndex.of(LessonScene.draw(LESSON, Lessons.moment(LESSON, Beat.START, -1), LOOK));
        assertThat(start.find(MarkId.value(0, 0))).isEmpty();
        assertThat(start.find(MarkId.intent(0) + "/value")).isEmpty();
        assertThat(start.find(MarkId.gradient(0))).isEmpty();
        assertThat(start.figure().words().titles()).doesNotContainKey(MarkId.loss());
        FigureIndex loss = FigureIndex.of(LessonScene.draw(LESSON, Lessons.moment(LESSON, Beat.LOSS, -1), LOOK));
        assertThat(loss.find(MarkId.intent(0) + "/value")).isPresent();
        assertThat(loss.find(MarkId.gradient(0))).isEmpty();
    }

    @Test
    void longSentencesScrollAndOnlyColumnsThatAreSeenAreMade() {
        Lesson lesson = Lessons.saying(Lessons.FORTY_WORDS);
        int words = lesson.sentence().size();
        assertThat(words).isGreaterThanOrEqualTo(40);
        Moment end = Lessons.moment(lesson, Beat.UPDATE, -1);
        double most = LessonScene.maxScroll(lesson, LOOK);
        assertThat(most).isPositive();
        FigureIndex left = FigureIndex.of(LessonScene.draw(lesson, end, LOOK));
        FigureIndex right = FigureIndex.of(LessonScene.draw(lesson, end, LOOK.scrolledTo(most)));
        assertThat(left.bounds(MarkId.column(0))).isPresent();
        assertThat(left.find(MarkId.column(words - 1))).isEmpty();
        assertThat(right.bounds(MarkId.column(words - 1))).isPresent();
        assertThat(right.find(MarkId.column(0))).isEmpty();
        assertThat(LessonScene.draw(lesson, end, LOOK.scrolledTo(1e9))).isEqualTo(right.figure());
        assertThat(left.find("scroll")).isPresent();
        assertThat(LessonScene.maxScroll(LESSON, LOOK)).isZero();
    }

    @Test
    void whatHappensIsScrolledIntoSight() {
        Lesson lesson = Lessons.saying(Lessons.FORTY_WORDS);
        for (Moment moment : Lessons.moments(lesson)) {
            if (moment.word() >= 0) {
                Figure figure = LessonScene.draw(lesson, moment, at(lesson, moment, LOOK));
                Bounds card = FigureIndex.of(figure)
                        .bounds(MarkId.column(moment.word()))
                        .orElseThrow();
                assertThat(card.width()).as("column of %s", moment).isGreaterThan(70);
            }
        }
    }

    @Test
    void unknownWordsAreDashedAndSaidToBeUnknown() {
        Lesson lesson = Lessons.saying("play zzyx");
        FigureIndex index = FigureIndex.of(LessonScene.draw(lesson, Lessons.moment(lesson, Beat.START, -1), LOOK));
        Mark.Rectangle pill = (Mark.Rectangle) index.find(MarkId.word(1)).orElseThrow();
        assertThat(pill.paint().stroke().dashes()).isNotEmpty();
        assertThat(index.find(MarkId.word(1) + "/note")).isPresent();
        assertThat(index.find(MarkId.word(0) + "/note")).isEmpty();
    }

    @Test
    void anEmptySentenceSaysWhatToDo() {
        Lesson lesson = Lessons.saying("");
        Figure figure = LessonScene.draw(lesson, Timeline.of(0).first(), LOOK);
        assertThat(FigureCheck.problems(figure)).isEmpty();
        assertThat(figure.words().description()).isNotBlank();
        assertThat(LessonScene.draw(lesson, 3.7, LOOK)).isEqualTo(figure);
        assertThat(LessonScene.maxScroll(lesson, LOOK)).isZero();
    }

    @Test
    void refusesAMomentOfALongerSentence() {
        assertThatThrownBy(() ->
                        LessonScene.draw(Lessons.saying("hello"), Timeline.of(5).last(), LOOK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlaceBetweenTwoMomentsIsBetweenTheirFigures() {
        assertThat(LessonScene.draw(LESSON, 2.0, LOOK))
                .isEqualTo(LessonScene.draw(LESSON, Timeline.of(5).at(2), LOOK));
        for (double position = 0.05; position < 38; position += 0.37) {
            assertThat(FigureCheck.problems(LessonScene.draw(LESSON, position, LOOK)))
                    .isEmpty();
        }
        assertThat(LessonScene.ease(0)).isZero();
        assertThat(LessonScene.ease(1)).isEqualTo(1);
        assertThat(LessonScene.ease(0.5)).isEqualTo(0.5);
    }
}
