package dev.unrolled.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EpochReportTest {
    private static final Score ANY = new Score(1, 0.5, 10);

    private static EpochReport valid(double loss, double accuracy) {
        return new EpochReport(ANY, new Score(loss, accuracy, 10), ANY);
    }

    @ParameterizedTest
    @CsvSource({
        "0.9, 0.8, true",
        "0.1, 0.6, false",
        "0.4, 0.7, true",
        "0.5, 0.7, false",
        "0.6, 0.7, false",
    })
    void moreIntentsFoundIsBetterAndWithAsManyASmallerLoss(double loss, double accuracy, boolean better) {
        assertThat(valid(loss, accuracy).beats(valid(0.5, 0.7))).isEqualTo(better);
    }
}
