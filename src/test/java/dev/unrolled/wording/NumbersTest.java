package dev.unrolled.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;0",
                "-0.0;0",
                "0.6342;0.634",
                "-0.6342;−0.634",
                "0.01029;0.0103",
                "12.345;12.3",
                "123.4;123",
                "1234;1,230",
                "999.6;1,000",
                "0.9996;1.00",
                "0.00123;0.00123",
                "0.000123;1.23·10⁻⁴",
                "-4.56e-7;−4.56·10⁻⁷",
                "1.2e9;1.20·10⁹",
                "1;1.00",
                "2.5e-13;2.50·10⁻¹³"
            })
    void numbersHaveThreeSignificantDigits(double value, String shown) {
        assertThat(Numbers.number(value)).isEqualTo(shown);
    }

    @Test
    void whatIsNoNumberIsSaidToBeNone() {
        assertThat(Numbers.number(Double.NaN)).isEqualTo("?");
        assertThat(Numbers.number(Double.NEGATIVE_INFINITY)).isEqualTo("−∞");
        assertThat(Numbers.percent(Double.NaN)).isEqualTo("?");
        assertThat(Numbers.fixed(Double.POSITIVE_INFINITY, 2)).isEqualTo("∞");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;0%",
                "1;100%",
                "0.91449;91.4%",
                "0.004;0.4%",
                "0.0002;0.02%",
                "0.00004;<0.01%",
                "0.99999;>99.9%",
                "0.021;2.1%",
                "1.5;150.0%",
                "0.0549;5.5%",
                "0.00099;0.1%",
                "0.00094;0.09%",
                "25;2,500%"
            })
    void percentagesHaveSensibleDigits(double share, String shown) {
        assertThat(Numbers.percent(share)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0.312;31%", "0.004;<1%", "0;0%", "0.996;100%"})
    void wholePercentagesNeverClaimNothingWhereThereIsSomething(double share, String shown) {
        assertThat(Numbers.wholePercent(share)).isEqualTo(shown);
    }

    @Test
    void aFixedNumberOfDecimalsNeverShowsMinusNothing() {
        assertThat(Numbers.fixed(-0.0001, 2)).isEqualTo("0.00");
        assertThat(Numbers.fixed(-0.126, 2)).isEqualTo("−0.13");
    }

    @Test
    void indicesAreLowered() {
        assertThat(Numbers.subscript(1)).isEqualTo("₁");
        assertThat(Numbers.subscript(40)).isEqualTo("₄₀");
    }

    @Test
    void shortNumbersHaveNoEmptyDecimals() {
        assertThat(Numbers.shortest(0.1)).isEqualTo("0.1");
        assertThat(Numbers.shortest(2)).isEqualTo("2");
        assertThat(Numbers.shortest(100)).isEqualTo("100");
        assertThat(Numbers.shortest(0.0125)).isEqualTo("0.0125");
        assertThat(Numbers.shortest(1e-9)).isEqualTo("1.00·10⁻⁹");
    }

    @Test
    void roundingUpNeverAddsADigit() {
        assertThat(Numbers.number(9.996)).isEqualTo("10.0");
        assertThat(Numbers.number(0.09996)).isEqualTo("0.100");
        assertThat(Numbers.brief(0.996)).isEqualTo("1.0");
        assertThat(Numbers.brief(9.96)).isEqualTo("10");
        assertThat(Numbers.number(98.97)).isEqualTo("99.0");
    }

    @Test
    void coarseNumbersHaveOneDigit() {
        assertThat(Numbers.coarse(0.0042)).isEqualTo("0.004");
        assertThat(Numbers.coarse(6.4e-5)).isEqualTo("6·10⁻⁵");
        assertThat(Numbers.coarse(-9.6)).isEqualTo("−10");
        assertThat(Numbers.coarse(0.96)).isEqualTo("1");
        assertThat(Numbers.coarse(4_321)).isEqualTo("4,000");
    }

    @Test
    void briefNumbersHaveTwoDigits() {
        assertThat(Numbers.brief(0.4567)).isEqualTo("0.46");
        assertThat(Numbers.brief(2.84)).isEqualTo("2.8");
    }

    @Test
    void fiveDigitsAreEnoughToWorkAPercentageAgain() {
        assertThat(Numbers.fine(1066.2549)).isEqualTo("1,066.3");
        assertThat(Numbers.fine(-0.00123456)).isEqualTo("\u22120.0012346");
        assertThat(Numbers.fine(0)).isEqualTo("0");
    }
}
