package dev.unrolled.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Parameters;
import dev.unrolled.reference.RandomNetworks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class UpdateTest {
    private static Trace trace(CellKind cell) {
        return Trace.of(
                Vocabulary.numbered(9).sentence("1 2 3"), RandomNetworks.small(cell, 1), List.of("a", "b", "c"), 2, 1);
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void aSmallStepLowersTheLossByRateTimesSquaredNorm(CellKind cell) {
        Trace before = trace(cell);
        double rate = 1e-5;
        Update update = Update.of(before, rate, Double.POSITIVE_INFINITY);
        double gain = before.loss() - update.after().loss();
        double norm = before.gradientNorm();
        assertThat(gain / (rate * norm * norm)).isCloseTo(1, offset(1e-4));
    }

    @Test
    void everyWeightMovesAgainstItsGradient() {
        Trace before = trace(CellKind.RNN);
        Update update = Update.of(before, 0.5, Double.POSITIVE_INFINITY);
        Parameters expected = before.network().parameters().plus(-0.5, before.gradients());
        assertThat(update.after().network().parameters()).isEqualTo(expected);
        assertThat(update.clipScale()).isEqualTo(1);
        assertThat(update.gradientNorm()).isEqualTo(before.gradientNorm());
        assertThat(update.rate()).isEqualTo(0.5);
        assertThat(update.before()).isSameAs(before);
        assertThat(update.after().sentence()).isEqualTo(before.sentence());
        assertThat(List.of(update.after().epoch(), update.after().target())).containsExactly(2, 1);
    }

    @Test
    void aLongGradientIsShortenedToTheClip() {
        Trace before = trace(CellKind.GRU);
        Update update = Update.of(before, 1, 0.01);
        Parameters moved =
                update.after().network().parameters().plus(-1, before.network().parameters());
        assertThat(update.clipScale()).isEqualTo(0.01 / before.gradientNorm());
        assertThat(moved.norm()).isCloseTo(0.01, offset(1e-15));
    }

    @Test
    void ratesAndClipsMustBeAboveZero() {
        Trace before = trace(CellKind.RNN);
        assertThatIllegalArgumentException().isThrownBy(() -> Update.of(before, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Update.of(before, Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Update.of(before, Double.POSITIVE_INFINITY, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Update.of(before, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Update.of(before, 1, Double.NaN));
    }
}
