package dev.unrolled.tour.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.attribution.SpectralRadius;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import org.junit.jupiter.api.Test;

/** Chapter 10 claims what the gradient does on its way back through time, and what the recurrent matrix has to do with it. */
final class TimeTest {
    private static final Lesson LESSON = Lesson.builtIn();
    private static final TimeChapter CHAPTER = new TimeChapter(new Cast(LESSON));

    private static Echo wordy(Nonlinearity squash, double radius) {
        return Echo.of(LESSON, Setting.FIRST.withWordy(true).withSquash(squash), radius);
    }

    /** The mean of tanh′ over all units at all words. */
    private static double meanSlope(Trace trace) {
        double sum = 0;
        for (int t = 0; t < trace.steps(); t++) {
            for (int j = 0; j < trace.hiddenSize(); j++) {
                sum += 1 - trace.hidden(t, j) * trace.hidden(t, j);
            }
        }
        return sum / (trace.steps() * trace.hiddenSize());
    }

    @Test
    void withItsOwnMatrixItIsTheProgramsOwnNetwork() {
        for (int t = 0; t < 5; t++) {
            assertThat(CHAPTER.echo(true).trace().gradientMagnitude(t))
                    .isEqualTo(LESSON.trained().gradientMagnitude(t));
            assertThat(CHAPTER.echo(false).trace().gradientMagnitude(t))
                    .isEqualTo(LESSON.untrained().gradientMagnitude(t));
        }
    }

    @Test
    void theMatrixHasTheRadiusThatWasAskedFor() {
        Echo echo = wordy(Nonlinearity.TANH, 1.7);
        assertThat(SpectralRadius.of(echo.trace().network().parameters())).isCloseTo(1.7, within(1e-12));
    }

    @Test
    void beforeTrainingFourSmallFactorsLeaveLessThanATwentieth() {
        Echo echo = CHAPTER.echo(false);
        assertThat(echo.own()).isLessThan(1);
        assertThat(echo.left()).isLessThan(0.05).isGreaterThan(0);
        double product = 1;
        for (int t = 0; t < 4; t++) {
            assertThat(echo.trace().stepFactor(t)).isBetween(0.1, 1.0);
            product *= echo.trace().stepFactor(t);
        }
        assertThat(product / echo.left()).isCloseTo(1, within(1e-12));
    }

    @Test
    void afterTrainingTheRadiusIsAboveOneAndTheGradientFadesAllTheSameWhereTanhIsFlat() {
        Echo after = CHAPTER.echo(true);
        assertThat(after.own()).isGreaterThan(1);
        assertThat(after.left()).isLessThan(0.05);
        assertThat(after.fate()).isEqualTo("fades");
        assertThat(meanSlope(after.trace()))
                .isLessThan(0.8 * meanSlope(CHAPTER.echo(false).trace()));
    }

    @Test
    void theSliderMakesTheLongSentencesGradientFadeHoldAndExplode() {
        assertThat(wordy(Nonlinearity.RELU, 0.6).fate()).isEqualTo("fades");
        assertThat(wordy(Nonlinearity.RELU, 1.35).fate()).isEqualTo("holds");
        assertThat(wordy(Nonlinearity.RELU, 2.5).fate()).isEqualTo("explodes");
        assertThat(wordy(Nonlinearity.TANH, 0.6).fate()).isEqualTo("fades");
        assertThat(wordy(Nonlinearity.TANH, 1.5).fate()).isEqualTo("holds");
        assertThat(wordy(Nonlinearity.TANH, 2.5).fate()).isEqualTo("explodes");
    }

    @Test
    void clippingShortensTheExplodedGradientToTheTrainingsLimitAndLeavesShortOnesAlone() {
        Echo loud = CHAPTER.loud();
        assertThat(loud.update().gradientNorm()).isGreaterThan(100);
        assertThat(loud.used()).isCloseTo(loud.clip(), within(1e-12));
        Echo quiet = CHAPTER.echo(true);
        assertThat(quiet.update().gradientNorm()).isLessThan(quiet.clip());
        assertThat(quiet.used()).isEqualTo(quiet.update().gradientNorm());
    }

    @Test
    void noGradientGrowsMoreThanItsJacobianNormAllows() {
        for (Echo echo : new Echo[] {CHAPTER.echo(false), CHAPTER.echo(true), CHAPTER.loud()}) {
            int last = echo.trace().steps() - 1;
            for (int k = 0; k < last; k++) {
                assertThat(echo.trace().gradientLeft(k)).isLessThan(echo.norms().of(last, k) * (1 + 1e-9));
            }
        }
    }

    @Test
    void theKnobsSayWhatTheyShow() {
        Page first = CHAPTER.page();
        Page changed = first.turn("sentence", 1).turn("squash", 1).turn("radius", 25);
        Echo echo = ((TimePage) changed).echo();
        assertThat(echo.setting()).isEqualTo(CHAPTER.loud().setting());
        assertThat(echo.update().gradientNorm())
                .isEqualTo(CHAPTER.loud().update().gradientNorm());
        assertThat(((TimePage) changed.turn("own", 1)).echo().radius()).isEqualTo(echo.own());
        assertThat(((TimePage) first.turn("network", 1)).echo().left())
                .isEqualTo(CHAPTER.echo(true).left());
    }

    @Test
    void theTextStatesWhatTheEchoesSay() {
        String all = String.join(" ", CHAPTER.paragraphs(Wording.english()));
        assertThat(all)
                .contains(Numbers.number(CHAPTER.echo(false).own()))
                .contains(Numbers.number(CHAPTER.loud().update().gradientNorm()))
                .contains(Numbers.percent(CHAPTER.echo(false).left()));
        assertThat(CHAPTER.guess(Wording.english()).reveal())
                .contains(Numbers.percent(CHAPTER.echo(false).left()))
                .contains(Numbers.percent(CHAPTER.echo(true).left()));
    }
}
