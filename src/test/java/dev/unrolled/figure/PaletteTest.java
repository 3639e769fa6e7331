package dev.unrolled.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PaletteTest {
    private static final int SEEN_BY_ALL = 7;

    @ParameterizedTest
    @EnumSource
    void theFirstSevenStandApartForEveryEye(Theme theme) {
        Palette palette = theme.palette();
        assertThat(nearest(palette, SEEN_BY_ALL)).isGreaterThanOrEqualTo(14);
    }

    @ParameterizedTest
    @EnumSource
    void allBeforeTheFirstRepeatStandApart(Theme theme) {
        Palette palette = theme.palette();
        assertThat(palette.size()).isGreaterThanOrEqualTo(10);
        assertThat(nearest(palette, palette.size())).isGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @EnumSource
    void noWordLooksLikeTheBiasOrTheAccent(Theme theme) {
        Palette palette = theme.palette();
        for (int k = 0; k < palette.size(); k++) {
            assertThat(Eye.leastDifference(palette.word(k), theme.bias())).isGreaterThanOrEqualTo(20);
            assertThat(Eye.leastDifference(palette.word(k), theme.accent())).isGreaterThanOrEqualTo(12);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lettersOnEveryWordAreReadable(Theme theme) {
        Palette palette = theme.palette();
        for (int k = 0; k < palette.size(); k++) {
            assertThat(palette.onWord(k).contrast(palette.word(k)))
                    .as("word %d", k)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void colourComesAgainOnlyInAnotherLightness(Theme theme) {
        Palette palette = theme.palette();
        Set<Ink> seen = new HashSet<>();
        for (int k = 0; k < 3 * palette.size(); k++) {
            assertThat(seen.add(palette.word(k))).as("word %d", k).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreCountedFromZero(Theme theme) {
        Palette palette = theme.palette();
        assertThatIllegalArgumentException().isThrownBy(() -> palette.word(-1)).withMessageContaining("-1");
    }

    private static double nearest(Palette palette, int count) {
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                nearest = Math.min(nearest, Eye.leastDifference(palette.word(i), palette.word(j)));
            }
        }
        return nearest;
    }
}
