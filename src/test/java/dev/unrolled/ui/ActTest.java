package dev.unrolled.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.wording.Wording;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ActTest {
    private static final Set<Act> NAMED_TOGETHER = Set.of(Act.MARK_LEFT, Act.MARK_UP, Act.MARK_DOWN);

    @Test
    void everyActIsNamedAndSaysItsKey() {
        Set<String> keys = Wording.english().keys();
        Set<String> missing = new TreeSet<>();
        for (Act act : Act.values()) {
            if (!NAMED_TOGETHER.contains(act)) {
                missing.add(act.nameKey());
                missing.add(act.keysKey());
            }
        }
        missing.removeAll(keys);
        assertThat(missing).isEmpty();
    }
}
