package dev.unrolled.tour.ball;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Point;
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Page;
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

    private static Gesture gesture(Gesture.Kind kind, double x, double y, Look look) {
        return new Gesture(kind, new Point(x, y), Optional.of("ball/field"), look);
    }
}
