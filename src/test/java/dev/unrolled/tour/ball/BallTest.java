package dev.unrolled.tour.ball;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Point;
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Answers;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BallTest {
    @Test
    void oneSnapshotTellsNothingTwoMissAndThreeHitTheThrownBall() {
        BallPath thrown = BallPath.thrown();
        assertThat(thrown.expected(1)).isEmpty();
        assertThat(thrown.miss(2).orElseThrow()).isGreaterThan(0.3);
        for (int shown = 3; shown < thrown.size(); shown++) {
            assertThat(thrown.miss(shown).orElseThrow()).isLessThan(1e-9);
        }
    }

    @Test
    void theThrownBallStaysOnItsField() {
        for (Point place : BallPath.thrown().seen()) {
            assertThat(place.x()).isBetween(BallPath.RADIUS, BallPath.WIDTH - BallPath.RADIUS);
            assertThat(place.y()).isBetween(BallPath.RADIUS, BallPath.HEIGHT - BallPath.RADIUS);
        }
    }

    @Test
    void draggingMakesAPathOfOnesOwn() {
        Look look = Look.of(Theme.LIGHT, 900, 620);
        Page page = BallPage.first();
        page = page.point(gesture(Gesture.Kind.PRESS, 200, 200, look));
        for (int x = 220; x <= 600; x += 20) {
            page = page.point(gesture(Gesture.Kind.DRAG, x, 200 + x / 4.0, look));
        }
        BallPage drawn = (BallPage) page.point(gesture(Gesture.Kind.RELEASE, 600, 350, look));
        assertThat(drawn.own()).isTrue();
        assertThat(drawn.path().size()).isBetween(5, 12);
        assertThat(drawn.turn("thrown", 1)).isEqualTo(BallPage.first());
    }

    @Test
    void aClickIsNoPath() {
        Look look = Look.of(Theme.LIGHT, 900, 620);
        Page page = BallPage.first().point(gesture(Gesture.Kind.PRESS, 200, 200, look));
        assertThat(page.point(gesture(Gesture.Kind.RELEASE, 200, 200, look))).isEqualTo(BallPage.first());
    }

    private static BallPage drawn() {
        return new BallPage(
                new BallPath(List.of(new Point(20, 60), new Point(38, 42), new Point(47, 51), new Point(92, 24))),
                4,
                true,
                -1);
    }

    @Test
    void everyNumberAnswersAfterAnyNumberOfSnapshots() {
        for (int shown = 1; shown <= 9; shown++) {
            Answers.holdUp(BallPage.first().turn("shown", shown));
        }
        Answers.holdUp(BallPage.first().revealed().arrived());
        Answers.holdUp(drawn());
        assertThat(BallPage.first().explain("expected", Wording.english())).isEmpty();
        assertThat(BallPage.first().explain("memory/step", Wording.english())).isEmpty();
    }

    private static Explanation answer(Page page, String mark) {
        return page.explain(mark, Wording.english()).orElseThrow();
    }

    private static String last(Explanation answer) {
        return answer.lines().get(answer.lines().size() - 1);
    }

    /** In widths of the ball, which is 9: (2.22, 2.67), (4.22, 4.67), (5.22, 3.67), (10.22, 6.67); worked out by hand. */
    @Test
    void aSnapshotSaysHowFarItMissedTheExpectedPlace() {
        assertThat(answer(drawn(), "ball/0").lines()).containsExactly("p₁ = (2.22, 2.67)");
        Explanation third = answer(drawn(), "ball/2");
        assertThat(third.lines()).contains("v₂ = p₂ − p₁", "  = (2.00, 2.00)", "  = (6.22, 6.67)");
        assertThat(third.lines()).contains("expected = last place + last step");
        assertThat(answer(drawn(), "ball/3").lines()).contains("expected = last place + step + change");
        assertThat(answer(drawn(), "ball/0").meaning()).contains("nothing yet to compare");
        assertThat(third.lines()).contains("d = p₃ − e₃ = (−1.00, −3.00)", "‖d‖² = (−1.00)² + (−3.00)² = 10.00");
        assertThat(last(third)).isEqualTo("‖d‖ = √10.00 = 3.2");
        assertThat(third.meaning()).contains("3.2 ball-widths");
        assertThat(last(answer(drawn(), "ball/3"))).isEqualTo("‖d‖ = √74.00 = 8.6");
    }

    @Test
    void whatTheMissCardSaysIsThePathsMiss() {
        BallPage page = drawn();
        for (int n = 3; n <= 4; n++) {
            double missed = page.path().miss(n - 1).orElseThrow();
            assertThat(last(answer(page, "ball/" + (n - 1)))).endsWith(" = " + Numbers.fixed(missed, 1));
        }
    }

    @Test
    void whereItShouldBeNextIsTheLastPlaceTheStepAndItsChange() {
        Page two = drawn().turn("shown", 2);
        assertThat(last(answer(two, "expected"))).isEqualTo("  = (6.22, 6.67)");
        assertThat(last(answer(two, "step"))).isEqualTo("e₃ − p₂ = (2.00, 2.00)");
        Page three = drawn().turn("shown", 3);
        assertThat(last(answer(three, "memory/bend"))).isEqualTo("v₃ − v₂ = (−1.00, −3.00)");
        assertThat(last(answer(three, "expected"))).isEqualTo("  = (5.22, −0.33)");
        assertThat(answer(three, "expected").title()).contains("(5.22, −0.33)");
        assertThat(last(answer(three, "memory/step"))).isEqualTo("‖v₃‖ = √2.00 = 1.41");
    }

    private static Gesture gesture(Gesture.Kind kind, double x, double y, Look look) {
        return new Gesture(kind, new Point(x, y), Optional.of("ball/field"), look);
    }
}
