package dev.unrolled.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** With a clock that only the work moves on. */
final class StopwatchTest {
    private final AtomicLong now = new AtomicLong();
    private final Stopwatch watch = new Stopwatch(now::get);

    @Test
    void aRunTakesAsLongAsTheClockMovesOn() {
        assertThat(watch.nanos(() -> now.addAndGet(2_500))).isEqualTo(2_500);
    }

    @Test
    void workThatTakesLongerThanARoundIsMeasuredByItself() {
        assertThat(watch.nanos(() -> now.addAndGet(30_000_000))).isEqualTo(30_000_000);
    }

    @Test
    void aFewInterruptionsDoNotCount() {
        AtomicLong runs = new AtomicLong();
        double nanos = watch.nanos(() -> now.addAndGet(runs.incrementAndGet() % 5_000 == 0 ? 9_000_000 : 2_500));
        assertThat(nanos).isEqualTo(2_500);
    }
}
