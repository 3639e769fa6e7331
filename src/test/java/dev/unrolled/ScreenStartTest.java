package dev.unrolled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScreenStartTest {
    @Test
    void aSystemWithXOrWaylandNeedsOneOfThem() {
        assertThat(ScreenStart.isWithoutDisplay("Linux", Map.of())).isTrue();
        assertThat(ScreenStart.isWithoutDisplay("Linux", Map.of("DISPLAY", " ")))
                .isTrue();
        assertThat(ScreenStart.isWithoutDisplay("Linux", Map.of("DISPLAY", ":0")))
                .isFalse();
        assertThat(ScreenStart.isWithoutDisplay("FreeBSD", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isFalse();
    }

    @Test
    void otherSystemsAlwaysHaveAScreen() {
        assertThat(ScreenStart.isWithoutDisplay("Windows 11", Map.of())).isFalse();
        assertThat(ScreenStart.isWithoutDisplay("Mac OS X", Map.of())).isFalse();
    }
}
