package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureCheck;
import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Theme;
import dev.unrolled.network.CellKind;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures, words and code of the cells with gates. */
class CellSceneTest {
    private static final Look LOOK = Look.of(Theme.LIGHT, 1100, 740);
    private static final Look SMALL = Look.of(Theme.DARK, 744, 560);

    private static Lesson lesson(CellKind cell) {
        return Lessons.saying(cell, "what time is it?");
    }

    private static Figure draw(Lesson lesson, Moment moment, Look look) {
        return LessonScene.draw(lesson, moment, look.scrolledTo(LessonScene.scrollFor(lesson, moment, look)));
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(CellKind.class)
    void everyMomentIsASoundFigure(CellKind cell) {
        for (String sentence : Lessons.SENTENCES) {
            Lesson lesson = Lessons.saying(cell, sentence);
            int every = Math.max(1, Lessons.moments(lesson).size() / 40);
            for (Moment moment : Lessons.moments(lesson)) {
                if (moment.index() % every == 0) {
                    sound(lesson, moment, LOOK);
                    sound(lesson, moment, SMALL);
                }
            }
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(CellKind.class)
    void networksOfAnyShapeAreSoundFigures(CellKind cell) {
        for (Lesson lesson : List.of(Lessons.random(cell, 1, 2, 1), Lessons.random(cell, 40, 12, 8))) {
            for (Moment moment : Lessons.moments(lesson)) {
                sound(lesson, moment, SMALL.with(GradientScale.LINEAR));
            }
        }
    }

    private static void sound(Lesson lesson, Moment moment, Look look) {
        Figure figure = draw(lesson, moment, look);
        String what = moment + " of " + lesson.text() + " at " + look.width();
        assertThat(FigureCheck.problems(figure)).as(what).isEmpty();
        assertThat(FigureCheck.collidingTexts(figure)).as(what).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void textStaysInsideTheBoxThatItBelongsTo(CellKind cell) {
        for (Look look : List.of(LOOK, SMALL)) {
            for (Moment moment : Lessons.moments(lesson(cell))) {
                new TextsInBoxes(draw(lesson(cell), moment, look)).check();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void everyTitledMarkHasAnExplanationAndEveryIdCanBeReadBack(CellKind cell) {
        for (Moment moment : Lessons.moments(lesson(cell))) {
            Figure figure = draw(lesson(cell), moment, LOOK);
            for (String id : figure.words().titles().keySet()) {
                assertThat(MarkId.parse(id).map(MarkId::toString)).contains(id);
                assertThat(Explanation.of(lesson(cell), moment, id, Wording.english()))
                        .as("%s at %s", id, moment)
                        .isPresent();
            }
        }
    }

    @Test
    void anLstmShowsItsCellStateBesideItsHiddenStateInTheSameRow() {
        Lesson lesson = lesson(CellKind.LSTM);
        FigureIndex index = FigureIndex.of(draw(lesson, Lessons.moment(lesson, Beat.NEW_STATE, 4), LOOK));
        for (int j = 0; j < 8; j++) {
            Bounds hidden = index.bounds(MarkId.state(4, j)).orElseThrow();
            Bounds cell = index.bounds(MarkId.cell(4, j)).orElseThrow();
            assertThat(cell.y()).isEqualTo(hidden.y());
            assertThat(cell.x()).isGreaterThan(hidden.right());
            assertThat(bar(index, 4, j) / bar(index, 4, 0)).isCloseTo(ratio(lesson, j), within(1e-6));
        }
    }

    private static double ratio(Lesson lesson, int j) {
        return Math.abs(lesson.trace().cellState(4, j) / lesson.trace().cellState(4, 0));
    }

    private static double bar(FigureIndex index, int t, int j) {
        return ((Mark.Rectangle) index.find(MarkId.cell(t, j) + "/bar").orElseThrow())
                .bounds()
                .width();
    }

    @ParameterizedTest
    @EnumSource(value = CellKind.class, names = "RNN", mode = EnumSource.Mode.EXCLUDE)
    void gatesAreAsFullAsTheyAreOpen(CellKind cell) {
        Lesson lesson = lesson(cell);
        FigureIndex index = FigureIndex.of(draw(lesson, Lessons.moment(lesson, Beat.COMBINE, 2), LOOK));
        for (int g = 0; g < cell.gates().size(); g++) {
            String name = cell.gates().get(g);
            double whole = index.bounds(MarkId.gate(2, 3, g)).orElseThrow().width();
            double full =
                    index.bounds(MarkId.gate(2, 3, g) + "/bar").orElseThrow().width();
            boolean candidate = name.equals("g") || name.equals("n");
            double value = lesson.trace().gate(name, 2, 3);
            assertThat(full / whole).isCloseTo(candidate ? Math.abs(value) / 2 : value, within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource(value = CellKind.class, names = "RNN", mode = EnumSource.Mode.EXCLUDE)
    void whatIsKeptSlidesAlongTheArrow(CellKind cell) {
        Lesson lesson = lesson(cell);
        int squash = Timeline.of(5).momentOf(Beat.SQUASH, 2);
        FigureIndex half = FigureIndex.of(LessonScene.draw(lesson, squash - 0.5, LOOK));
        Bounds kept = half.bounds(MarkId.of(MarkId.Kind.KEPT, 2, 7)).orElseThrow();
        assertThat(kept.x())
                .isGreaterThan(half.bounds(MarkId.column(1)).orElseThrow().x());
        assertThat(kept.right())
                .isLessThan(half.bounds(MarkId.column(2)).orElseThrow().right());
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void theWordsAreThoseOfTheCell(CellKind cell) {
        Lesson lesson = lesson(cell);
        for (Moment moment : Lessons.moments(lesson)) {
            Narration told = Narration.of(lesson, moment, Wording.english());
            assertThat(told.sentences()).hasSizeBetween(1, 4).allMatch(s -> s.matches(".*[.?]"));
            String all = told.title() + told.sentences() + figureTexts(lesson, moment);
            if (cell != CellKind.RNN) {
                assertThat(all).doesNotContain("1 − h²", "1−h²", "squash");
            }
        }
    }

    private static String figureTexts(Lesson lesson, Moment moment) {
        StringBuilder all = new StringBuilder();
        collect(draw(lesson, moment, LOOK).marks(), all);
        return all.toString();
    }

    private static void collect(List<Mark> marks, StringBuilder all) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                collect(group.children(), all);
            } else if (mark instanceof Mark.Text text) {
                all.append(text.content()).append('\n');
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void theCodeIsTheSameAtEveryMomentAndSomethingIsLit(CellKind cell) {
        List<String> code = code(cell, Timeline.of(5).first());
        for (Moment moment : Lessons.moments(lesson(cell))) {
            assertThat(code(cell, moment)).isEqualTo(code);
            assertThat(Listing.of(lesson(cell), moment).lines()).anyMatch(Listing.Line::lit);
        }
        assertThat(String.join("\n", code)).contains("zeros(8)").doesNotContain("(H)");
    }

    private static List<String> code(CellKind cell, Moment moment) {
        return Listing.of(lesson(cell), moment).lines().stream()
                .map(Listing.Line::code)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void aPageHasRoomForAllOfTheCode(CellKind cell) {
        Look page = Look.of(Theme.LIGHT, 1440, 900);
        for (Moment moment : Lessons.moments(lesson(cell))) {
            Figure figure = LessonSheet.draw(lesson(cell), moment, page);
            assertThat(FigureCheck.problems(figure)).isEmpty();
            assertThat(FigureIndex.of(figure).find("sheet/code0"))
                    .as("%s", moment)
                    .isPresent();
        }
    }
}
