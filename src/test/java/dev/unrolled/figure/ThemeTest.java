package dev.unrolled.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ThemeTest {
    private static final double READABLE = 4.5;

    @ParameterizedTest
    @EnumSource
    void lettersAreReadableOnEveryGround(Theme theme) {
        for (Ink ground : List.of(theme.page(), theme.panel(), theme.track(), theme.accentSoft())) {
            for (Ink letters : List.of(theme.text(), theme.muted(), theme.accent(), theme.warning())) {
                assertThat(letters.contrast(ground))
                        .as("%s on %s", letters, ground)
                        .isGreaterThanOrEqualTo(READABLE);
            }
        }
        assertThat(theme.onAccent().contrast(theme.accent())).isGreaterThanOrEqualTo(READABLE);
    }

    @ParameterizedTest
    @EnumSource
    void theValueMarkStandsOutFromEverythingItCrosses(Theme theme) {
        assertThat(theme.valueMark().contrast(theme.bias())).isGreaterThanOrEqualTo(3);
        assertThat(theme.valueMark().contrast(theme.panel())).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void arrowsAreSeen(Theme theme) {
        assertThat(theme.arrow().contrast(theme.page())).isGreaterThanOrEqualTo(3);
    }
}
