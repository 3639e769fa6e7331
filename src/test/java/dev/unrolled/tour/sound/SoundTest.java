package dev.unrolled.tour.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Explanation;
import dev.unrolled.tour.page.Answers;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    @Test
    void everyNumberAnswersInEverySliceAndForAnyWords() {
        Page first = SoundPage.first();
        Answers.holdUp(first);
        Answers.holdUp(first.revealed().arrived());
        for (int slice : new int[] {1, 39, 57}) {
            Answers.holdUp(first.turn("slice", slice));
        }
        Answers.holdUp(first.turn("play", 1).after(300));
        Answers.holdUp(first.type("text", ""));
        Answers.holdUp(first.type("text", "7 a.m.?"));
    }

    private static Explanation answer(Page page, String mark) {
        return page.explain(mark, Wording.english()).orElseThrow();
    }

    private static String last(Explanation answer) {
        return answer.lines().get(answer.lines().size() - 1);
    }

    /** Power in a band by the definition: Hann window, Fourier sum, triangle on the mel scale between 80 and 7,600 hertz. */
    private static double power(int slice, int band) {
        Recording recording = Speech.sentence().recording();
        double low = 2595 * Math.log10(1 + 80 / 700.0);
        double wide = (2595 * Math.log10(1 + 7600 / 700.0) - low) / 24;
        double power = 0;
        for (int k = 0; k <= 256; k++) {
            double mel = 2595 * Math.log10(1 + k * 16_000 / 512.0 / 700);
            double away = Math.abs(mel - (low + (band + 0.5) * wide)) / wide;
            double re = 0;
            double im = 0;
            for (int i = 0; away < 1 && i < 400; i++) {
                double sample =
                        recording.at(slice * 320 + 160 - 200 + i) * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / 399));
                re += sample * Math.cos(2 * Math.PI * k * i / 512);
                im += sample * Math.sin(2 * Math.PI * k * i / 512);
            }
            power += Math.max(0, 1 - away) * (re * re + im * im);
        }
        return power;
    }

    @Test
    void aBandIsThePowerOfItsTonesAgainstTheLoudest() {
        Explanation quiet = answer(SoundPage.first().turn("slice", 21), "band/5");
        String loudest = quiet.rows().stream()
                .filter(row -> row.text().startsWith("P₀"))
                .flatMap(row -> row.pieces().stream())
                .map(CardLine.Piece::mark)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        String[] place = loudest.split("/", -1);
        double most = power(Integer.parseInt(place[1]), Integer.parseInt(place[2]));
        assertThat(last(answer(SoundPage.first(), loudest))).isEqualTo("  = 0");
        for (int band : new int[] {0, 5, 12, 23}) {
            Explanation answer = answer(SoundPage.first().turn("slice", 21), "band/" + band);
            double power = power(20, band);
            assertThat(answer.lines()).contains("  = " + Numbers.number(power), "P₀ = " + Numbers.number(most));
            String decibels = Numbers.fixed(10 * Math.log10(power / most), 0);
            assertThat(last(answer)).isEqualTo("  = " + decibels);
            assertThat(answer.title()).contains(decibels + " decibels");
        }
    }

    @Test
    void whatIsQuieterThanSilenceCountsAsSilence() {
        Spectrogram spectrogram = Speech.sentence().spectrogram();
        int slice = IntStream.range(0, spectrogram.slices())
                .filter(t -> spectrogram.decibels(t, 23) == Spectrogram.FLOOR)
                .findFirst()
                .orElseThrow();
        Explanation silent = answer(SoundPage.first(), "cell/" + slice + "/23");
        assertThat(last(silent)).isEqualTo("  = −60");
        assertThat(silent.lines()).anyMatch(line -> line.startsWith("  = max(−60, 10·log₁₀("));
    }

    @Test
    void whatIsCountedAddsUp() {
        SoundPage page = (SoundPage) SoundPage.first().type("text", "is it 7?");
        assertThat(answer(page, "heading/words").lines()).containsExactly("1 “is”", "2 “it”", "3 “7”", "4 “?”");
        assertThat(last(answer(page, "heading/characters"))).isEqualTo("6 + 2 = 8");
        int slices = Speech.sentence().spectrogram().slices();
        List<String> lines = answer(page, "sound/spectrum").lines();
        assertThat(lines).contains("0.02·16,000 = 320").anyMatch(line -> line.endsWith("⌋ = " + slices));
        assertThat(last(answer(page, "sound/wave"))).endsWith(" ÷ 16,000 = 1.15");
        assertThat(answer(page, "heading/numbers").rows().stream()
                        .flatMap(row -> row.pieces().stream())
                        .filter(piece -> piece.mark().isPresent()))
                .hasSize(Spectrogram.BANDS);
    }
}
