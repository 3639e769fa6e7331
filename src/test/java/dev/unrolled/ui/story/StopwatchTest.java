package dev.unrolled.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** With a clock that only the work moves on. */
final class StopwatchTest {
    private static final long HALF_A_SECOND = 500_000_000;

    private final AtomicLong now = new AtomicLong();
    private final Stopwatch watch = new Stopwatch(now::get);

    /** Work that takes so many nanoseconds. */
    private Runnable taking(long nanos) {
        return () -> now.addAndGet(nanos);
    }

    @Test
    void aRunTakesAsLongAsTheClockMovesOn() {
        assertThat(watch.nanos(List.of(taking(2_500), taking(400), taking(7_000))))
                .containsExactly(2_500.0, 400.0, 7_000.0);
    }

    @Test
    void workThatTakesLongerThanABatchIsMeasuredByItself() {
        assertThat(watch.nanos(List.of(taking(30_000_000)))).containsExactly(30_000_000.0);
    }

    @Test
    void allOfItTakesLessThanASecond() {
        watch.nanos(List.of(taking(2_500), taking(10_000), taking(8_000)));
        assertThat(now.get()).isBetween(HALF_A_SECOND, 2 * HALF_A_SECOND);
    }

    @Test
    void interruptionsDoNotCount() {
        AtomicLong runs = new AtomicLong();
        Runnable interrupted = () -> now.addAndGet(runs.incrementAndGet() % 5_000 == 0 ? 9_000_000 : 2_500);
        assertThat(watch.nanos(List.of(interrupted))).containsExactly(2_500.0);
    }

    /** Whoever came last would look slower, or quicker, than it is. */
    @Test
    void aMachineThatChangesItsPaceHalfwayChangesItForAllAlike() {
        for (long[] pace : new long[][] {{1, 2}, {2, 1}}) {
            now.set(0);
            Runnable work = () -> now.addAndGet(1_000 * (now.get() < HALF_A_SECOND ? pace[0] : pace[1]));
            assertThat(watch.nanos(List.of(work, work, work))).containsExactly(1_000.0, 1_000.0, 1_000.0);
        }
    }

    @Test
    void theyTakeTurnsFromTheFirstRunToTheLast() {
        List<Character> turns = new ArrayList<>();
        List<Runnable> works = new ArrayList<>();
        for (char name : new char[] {'a', 'b', 'c'}) {
            works.add(() -> {
                now.addAndGet(600_000);
                turns.add(name);
            });
        }
        watch.nanos(works);
        for (int i = 0; i < turns.size(); i++) {
            assertThat(turns.get(i)).isEqualTo((char) ('a' + i % 3));
        }
        assertThat(turns.size() % 3).isZero();
    }
}
