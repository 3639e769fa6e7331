package dev.unrolled.tour.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Chapter 2 claims that its pictures are the bundled sound's own, and that it makes several dozen slices. */
final class SoundTest {
    @Test
    void theFastTransformIsTheFourierTransform() {
        int n = 64;
        double[] real = new double[n];
        double[] imaginary = new double[n];
        double[] signal = new double[n];
        for (int i = 0; i < n; i++) {
            signal[i] = StrictMath.sin(i * 0.7) + 0.3 * StrictMath.cos(i * i * 0.1);
            real[i] = signal[i];
        }
        Spectrogram.transform(real, imaginary);
        for (int k = 0; k < n; k++) {
            double re = 0;
            double im = 0;
            for (int i = 0; i < n; i++) {
                re += signal[i] * StrictMath.cos(2 * Math.PI * k * i / n);
                im -= signal[i] * StrictMath.sin(2 * Math.PI * k * i / n);
            }
            assertThat(real[k]).isCloseTo(re, within(1e-10));
            assertThat(imaginary[k]).isCloseTo(im, within(1e-10));
        }
    }

    @Test
    void theSentenceMakesSeveralDozenSlices() {
        Speech speech = Speech.sentence();
        assertThat(speech.recording().rate()).isEqualTo(16_000);
        assertThat(speech.recording().seconds()).isBetween(0.8, 2.0);
        assertThat(speech.spectrogram().slices()).isBetween(36, 96);
    }

    @Test
    void theLoudestBandIsAtTheTopOfTheScaleAndNoneIsAboveIt() {
        Spectrogram spectrogram = Speech.sentence().spectrogram();
        double loudest = -1000;
        for (int t = 0; t < spectrogram.slices(); t++) {
            for (int band = 0; band < Spectrogram.BANDS; band++) {
                loudest = Math.max(loudest, spectrogram.decibels(t, band));
                assertThat(spectrogram.loudness(t, band)).isBetween(0.0, 1.0);
            }
        }
        assertThat(loudest).isCloseTo(0, within(1e-9));
    }

    @Test
    void theVowelOfTimeIsLowAndTheEndOfItHissesHigh() {
        Spectrogram spectrogram = Speech.sentence().spectrogram();
        int high = 0;
        int low = 0;
        for (int t = 0; t < spectrogram.slices(); t++) {
            high += upper(spectrogram, t) > lower(spectrogram, t) ? 1 : 0;
            low += upper(spectrogram, t) < lower(spectrogram, t) ? 1 : 0;
        }
        assertThat(low).as("voiced slices").isGreaterThan(spectrogram.slices() / 2);
        assertThat(high).as("slices that hiss, of “t” and “s”").isGreaterThan(1);
    }

    private static double upper(Spectrogram spectrogram, int slice) {
        return mean(spectrogram, slice, 18, Spectrogram.BANDS);
    }

    private static double lower(Spectrogram spectrogram, int slice) {
        return mean(spectrogram, slice, 0, 6);
    }

    private static double mean(Spectrogram spectrogram, int slice, int from, int to) {
        double sum = 0;
        for (int band = from; band < to; band++) {
            sum += spectrogram.loudness(slice, band);
        }
        return sum / (to - from);
    }

    @Test
    void playingGoesThroughAllSlicesInTheTimeThatTheSoundTakes() {
        SoundPage page = (SoundPage) SoundPage.first().turn("play", 1);
        double millis = 0;
        while (page.seconds() >= 0) {
            page = (SoundPage) page.after(10);
            millis += 10;
        }
        assertThat(millis / 1000).isCloseTo(Speech.sentence().recording().seconds(), within(0.05));
        assertThat(page.slice()).isEqualTo(Speech.sentence().spectrogram().slices() - 1);
    }
}
