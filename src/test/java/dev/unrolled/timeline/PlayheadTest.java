package dev.unrolled.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayheadTest {
    private final Timeline timeline = Timeline.of(5);
    private final Playhead start = Playhead.atStart(timeline);

    @Test
    void playingToTheNextStopRestsThere() {
        Playhead playing = start.playToStop();
        assertThat(playing.isPlaying()).isTrue();
        Playhead there = playing.advance(10_000, 1);
        assertThat(there.isPlaying()).isFalse();
        assertThat(there.moment()).isEqualTo(timeline.at(timeline.momentOf(0)));
    }

    @Test
    void playingThroughTakesAsLongAsAllMovesTogether() {
        double all = timeline.moments().stream()
                .skip(1)
                .mapToDouble(moment -> moment.beat().millis())
                .sum();
        assertThat(start.playThrough().advance(all - 1, 1).isPlaying()).isTrue();
        assertThat(start.playThrough().advance(all + 1e-6, 1).isAtEnd()).isTrue();
        assertThat(start.playThrough().advance(all / 4 + 1e-6, 4).isAtEnd()).isTrue();
    }

    @Test
    void playingThroughFromTheEndStartsAgain() {
        Playhead end = Playhead.at(timeline, timeline.size() - 1);
        assertThat(end.playThrough().position()).isZero();
    }

    @Test
    void manySmallAdvancesEqualOneLargeOne() {
        Playhead small = start.playThrough();
        for (int i = 0; i < 300; i++) {
            small = small.advance(7, 1);
        }
        assertThat(small.position())
                .isCloseTo(start.playThrough().advance(2100, 1).position(), within(1e-9));
    }

    @Test
    void aStepGoesOneBeatOnAndBack() {
        Playhead one = start.step(1).advance(1000, 1);
        assertThat(one.moment().index()).isEqualTo(1);
        assertThat(one.step(-1).advance(1000, 1)).isEqualTo(start);
    }

    @Test
    void steppingWhileAStepIsUnderWayFinishesItAtOnce() {
        Playhead half = start.step(1).advance(100, 1);
        assertThat(half.fraction()).isBetween(0.01, 0.99);
        assertThat(half.step(1).position()).isEqualTo(1);
        assertThat(half.step(1).goal()).isEqualTo(2);
        assertThat(half.step(-1).goal()).isZero();
    }

    @Test
    void aStepByAWordMovesOnlyItsLastBeat() {
        Playhead stepping = start.stepWord(1);
        assertThat(stepping.goal()).isEqualTo(timeline.momentOf(0));
        assertThat(stepping.position()).isEqualTo(timeline.momentOf(0) - 1);
        assertThat(stepping.stepWord(-1).goal()).isZero();
    }

    @Test
    void stoppingRestsAtTheMomentThatWasComing() {
        Playhead stopped = start.playThrough().advance(100, 1).stop();
        assertThat(stopped.isPlaying()).isFalse();
        assertThat(stopped.position()).isEqualTo(1);
    }

    @Test
    void arrivingJumpsToTheGoal() {
        assertThat(start.playToStop().arrive()).isEqualTo(Playhead.at(timeline, timeline.momentOf(0)));
    }

    @Test
    void seekingStaysOnTheTimeline() {
        assertThat(start.seek(-3)).isEqualTo(start);
        assertThat(start.seek(1e9).isAtEnd()).isTrue();
        assertThat(start.seek(Double.NaN)).isEqualTo(start);
        assertThat(start.seek(2.25).fraction()).isEqualTo(0.25);
    }

    @Test
    void noTimeMovesNothing() {
        Playhead playing = start.playThrough();
        assertThat(playing.advance(0, 1)).isEqualTo(playing);
        assertThat(playing.advance(-5, 1)).isEqualTo(playing);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsPressedThePlayheadStaysOnTheTimelineAndComesToRest(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Playhead head = start;
        for (int i = 0; i < 500; i++) {
            head = press(head, random);
            assertThat(head.position()).isBetween(0.0, timeline.size() - 1.0);
        }
        assertThat(head.advance(1e6, 1).isPlaying()).isFalse();
    }

    private static Playhead press(Playhead head, RandomGenerator random) {
        return switch (random.nextInt(8)) {
            case 0 -> head.playToStop();
            case 1 -> head.playThrough();
            case 2 -> head.step(random.nextBoolean() ? 1 : -1);
            case 3 -> head.stepWord(random.nextBoolean() ? 1 : -1);
            case 4 -> head.stepStop(random.nextBoolean() ? 1 : -1);
            case 5 -> head.stop();
            case 6 -> head.seek(random.nextDouble() * 50 - 5);
            default -> head.advance(random.nextDouble() * 900, 1);
        };
    }
}
