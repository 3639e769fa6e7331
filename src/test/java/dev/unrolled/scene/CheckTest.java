package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Theme;
import dev.unrolled.network.CellKind;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckTest {
    private static final Look LOOK = Look.of(Theme.LIGHT, 1100, 740);

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void everyGradientInTheFigureIsWhatIsMeasured(CellKind cell) {
        Lesson lesson = Lessons.saying(cell, "what time is it?");
        Set<MarkId.Kind> checked = new TreeSet<>();
        for (Beat beat : new Beat[] {Beat.PASSES_BACK, Beat.UPDATE}) {
            Moment moment = Lessons.moment(lesson, beat, 0);
            for (String mark :
                    LessonScene.draw(lesson, moment, LOOK).words().titles().keySet()) {
                Check.of(lesson, moment, mark).ifPresent(check -> {
                    Check.Result result = check.run();
                    double rounding = 1e-10 / Math.max(1e-300, Math.abs(result.worked()));
                    assertThat(result.difference()).as(mark).isLessThan(1e-6 + rounding);
                    checked.add(MarkId.parse(mark).orElseThrow().kind());
                });
            }
        }
        assertThat(checked).contains(MarkId.Kind.GRADIENT, MarkId.Kind.STATE, MarkId.Kind.WORD, MarkId.Kind.CHANGE);
        assertThat(checked.contains(MarkId.Kind.CELL)).isEqualTo(cell == CellKind.LSTM);
    }

    @Test
    void aWrongGradientWouldBeSeen() {
        Lesson lesson = Lessons.BUILT_IN;
        Check.Result right = new GradientCheck(
                        lesson.trace(), MarkId.parse(MarkId.state(2, 3)).orElseThrow())
                .run();
        Check.Result other = new GradientCheck(
                        lesson.trace(), MarkId.parse(MarkId.state(2, 4)).orElseThrow())
                .run();
        assertThat(right.measured()).isNotEqualTo(other.measured());
        assertThat(Math.abs(right.worked() - other.measured())).isGreaterThan(1e-3 * Math.abs(right.worked()));
    }

    @Test
    void onlyWhatComesOutTheSameIsSaidToAgree() {
        assertThat(Check.Result.of(2, 2.0001).agrees()).isTrue();
        assertThat(Check.Result.of(2, 2.01).agrees()).isFalse();
        assertThat(Check.Result.of(new double[] {1, 0}, new double[] {0, 1}).agrees())
                .isFalse();
        assertThat(Check.Result.of(0, 0).agrees()).isTrue();
    }

    @Test
    void onTheWayForwardNothingIsChecked() {
        Moment forward = Lessons.moment(Lessons.BUILT_IN, Beat.NEW_STATE, 4);
        assertThat(Check.of(Lessons.BUILT_IN, forward, MarkId.state(2, 3))).isEmpty();
        assertThat(Check.of(Lessons.BUILT_IN, forward, MarkId.intent(0))).isEmpty();
        assertThat(Check.of(Lessons.BUILT_IN, forward, "state/9/9")).isEmpty();
        assertThat(Check.of(Lessons.saying(""), forward, MarkId.state(0, 0))).isEmpty();
    }

    @Test
    void aTraceOfItsOwnIsCheckedAsTheLessonsIs() {
        Lesson lesson = Lessons.BUILT_IN;
        Moment back = Lessons.moment(lesson, Beat.UPDATE, 0);
        assertThat(Check.ofState(lesson.trace(), 2))
                .isEqualTo(Check.of(lesson, back, MarkId.gradient(2)).orElseThrow());
        assertThat(Check.ofWeights(lesson.trace()))
                .isEqualTo(Check.of(lesson, back, MarkId.of(MarkId.Kind.UPDATE)).orElseThrow());
    }

    @Test
    void howFarTwoGradientsAreApartIsToldByTheirDifferenceNotByTheirLengths() {
        Check.Result turned = Check.Result.of(new double[] {3, 4}, new double[] {4, 3});
        assertThat(turned.worked()).isEqualTo(5);
        assertThat(turned.measured()).isEqualTo(5);
        assertThat(turned.difference()).isEqualTo(Math.sqrt(2) / 5);
        assertThat(Check.Result.of(0, 0).difference()).isZero();
    }
}
