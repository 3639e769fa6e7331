package dev.unrolled.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class InkTest {
    private static final Ink BLACK = Ink.rgb(0);
    private static final Ink WHITE = Ink.rgb(0xffffff);

    @Test
    void contrastOfBlackAndWhiteIsTwentyOneBothWays() {
        assertThat(BLACK.contrast(WHITE)).isCloseTo(21, within(1e-9));
        assertThat(WHITE.contrast(BLACK)).isCloseTo(21, within(1e-9));
        assertThat(WHITE.contrast(WHITE)).isEqualTo(1);
    }

    /** The grey that accessibility checkers quote as the lightest readable one on white. */
    @Test
    void contrastAgreesWithTheKnownBorderlineGrey() {
        assertThat(Ink.rgb(0x767676).contrast(WHITE)).isCloseTo(4.54, within(0.005));
    }

    @Test
    void mixRunsFromOneEndToTheOther() {
        Ink clear = Ink.rgb(0x204060).withAlpha(0);
        assertThat(clear.mix(WHITE, 0)).isEqualTo(clear);
        assertThat(clear.mix(WHITE, 1)).isEqualTo(WHITE);
        assertThat(BLACK.mix(WHITE, 0.5)).isEqualTo(Ink.rgb(0x808080));
    }

    @Test
    void channelsOutOfRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ink(256, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ink(0, -1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ink(0, 0, 0, Double.NaN));
    }
}
