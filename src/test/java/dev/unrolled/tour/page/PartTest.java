package dev.unrolled.tour.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.wording.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PartTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "1=100%",
                "0.4432=44.3%",
                "0.0187=1.9%",
                "0.00204=0.2%",
                "0.00034=0.034%",
                "0.0000339=1 part in 29,000",
                "1.07e-10=1 part in 9,300,000,000",
                "1e-15=1 part in 1.0·10¹⁵",
                "0=0%"
            })
    void whatIsLeftIsSaidInWordsThatCanBeCompared(double share, String words) {
        assertThat(Part.of(share, Wording.english())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0.0000339,2.9 万分之一", "0.0000333,3 万分之一", "1.07e-10,93 亿分之一", "1.07e-12,9300 亿分之一"})
    void largeNumbersAreSaidInTheUnitsOfTheLanguage(double share, String words) {
        assertThat(Part.of(share, Wording.in("zh").orElseThrow()).replace(",", ""))
                .isEqualTo(words);
    }
}
