package dev.unrolled.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NewestFirstTest {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> delivery = new ArrayDeque<>();
    private final List<Integer> worked = new ArrayList<>();
    private final List<Integer> delivered = new ArrayList<>();
    private final NewestFirst<Integer> work =
            new NewestFirst<>(background::add, delivery::add, worked::add, delivered::add);

    private static void run(Deque<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    @Test
    void whatWaitsIsReplacedByTheNewest() {
        work.take(1);
        work.take(2);
        work.take(3);
        run(background);
        assertThat(worked).containsExactly(3);
    }

    @Test
    void theWindowIsNotFlooded() {
        for (int i = 1; i <= 5; i++) {
            work.take(i);
            run(background);
        }
        assertThat(worked).containsExactly(1, 2, 3, 4, 5);
        assertThat(delivery).hasSize(1);
        run(delivery);
        assertThat(delivered).containsExactly(5);
    }

    @Test
    void whatComesLaterIsDeliveredToo() {
        work.take(1);
        run(background);
        run(delivery);
        work.take(2);
        run(background);
        run(delivery);
        assertThat(delivered).containsExactly(1, 2);
    }
}
