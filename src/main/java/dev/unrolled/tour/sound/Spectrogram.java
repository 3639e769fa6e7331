package dev.unrolled.tour.sound;

import java.util.ArrayList;
import java.util.List;

/**
 * A sound cut into slices, and how loud each pitch is in each slice: a short-time Fourier transform (Hann window of 25 ms,
 * every 20 ms), its power summed in bands that are as wide as the ear hears them (mel scale, 2595·log₁₀(1 + f/700)), in
 * decibels below the loudest.
 */
final class Spectrogram {
    /** How many bands a slice has: the numbers that a network would get for it. */
    static final int BANDS = 24;

    /** What counts as silence, in decibels below the loudest. */
    static final double FLOOR = -60;

    private static final double EVERY = 0.020;
    private static final double WINDOW = 0.025;
    private static final int POINTS = 512;
    private static final double LOWEST = 80;
    private static final double HIGHEST = 7600;

    private final Recording recording;
    private final double[][] decibels;
    private final double loudest;

    private Spectrogram(Recording recording, double[][] decibels, double loudest) {
        this.recording = recording;
        this.decibels = decibels;
        this.loudest = loudest;
    }

    /**
     * What a tone of the Fourier transform gives to a band.
     *
     * @param number of the tone, k
     * @param weight how much of it the band takes, 0 to 1
     * @param power abs(X_k)²
     */
    record Tone(int number, double weight, double power) {}

    /** Of a recording of 16,000 samples a second, or nearly. */
    static Spectrogram of(Recording recording) {
        int hop = hop(recording);
        int slices = recording.size() / hop;
        double[][] power = new double[slices][];
        double loudest = 1e-12;
        for (int t = 0; t < slices; t++) {
            power[t] = bands(spectrum(recording, t), recording.rate());
            for (double band : power[t]) {
                loudest = Math.max(loudest, band);
            }
        }
        for (double[] slice : power) {
            for (int b = 0; b < BANDS; b++) {
                slice[b] = Math.max(FLOOR, 10 * StrictMath.log10(Math.max(1e-12, slice[b]) / loudest));
            }
        }
        return new Spectrogram(recording, power, loudest);
    }

    /** Samples from a slice to the next. */
    static int hop(Recording recording) {
        return (int) Math.round(EVERY * recording.rate());
    }

    /** Power at each frequency around the middle of a slice. */
    private static double[] spectrum(Recording recording, int slice) {
        int middle = slice * hop(recording) + hop(recording) / 2;
        double[] real = new double[POINTS];
        double[] imaginary = new double[POINTS];
        int window = (int) Math.round(WINDOW * recording.rate());
        for (int i = 0; i < window; i++) {
            double hann = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * i / (window - 1));
            real[i] = hann * recording.at(middle - window / 2 + i);
        }
        transform(real, imaginary);
        double[] power = new double[POINTS / 2 + 1];
        for (int k = 0; k < power.length; k++) {
            power[k] = real[k] * real[k] + imaginary[k] * imaginary[k];
        }
        return power;
    }

    /**
     * The discrete Fourier transform X_k = Σ x_n e^(−2πi kn/N) in place, for N a power of two, by halves (Cooley and Tukey,
     * 1965).
     */
    static void transform(double[] real, double[] imaginary) {
        int n = real.length;
        reorder(real, imaginary);
        for (int size = 2; size <= n; size *= 2) {
            for (int k = 0; k < size / 2; k++) {
                double angle = -2 * Math.PI * k / size;
                double c = StrictMath.cos(angle);
                double s = StrictMath.sin(angle);
                for (int i = k; i < n; i += size) {
                    int j = i + size / 2;
                    double re = c * real[j] - s * imaginary[j];
                    double im = s * real[j] + c * imaginary[j];
                    real[j] = real[i] - re;
                    imaginary[j] = imaginary[i] - im;
                    real[i] += re;
                    imaginary[i] += im;
                }
            }
        }
    }

    /** Puts every number where its place read backwards in binary is. */
    private static void reorder(double[] real, double[] imaginary) {
        int bits = Integer.numberOfTrailingZeros(real.length);
        for (int i = 0; i < real.length; i++) {
            int j = Integer.reverse(i) >>> (32 - bits);
            if (j > i) {
                swap(real, i, j);
                swap(imaginary, i, j);
            }
        }
    }

    private static void swap(double[] numbers, int i, int j) {
        double kept = numbers[i];
        numbers[i] = numbers[j];
        numbers[j] = kept;
    }

    private static double mel(double hertz) {
        return 2595 * StrictMath.log10(1 + hertz / 700);
    }

    private static double[] bands(double[] power, double rate) {
        double[] bands = new double[BANDS];
        for (int k = 0; k < power.length; k++) {
            double place = place(k, rate);
            int below = (int) Math.floor(place);
            add(bands, below, power[k] * weight(below, place));
            add(bands, below + 1, power[k] * weight(below + 1, place));
        }
        return bands;
    }

    /** Where tone k lies among the bands: 2 is the middle of band 2, 2.5 halfway to the middle of the next. */
    private static double place(int k, double rate) {
        double low = mel(LOWEST);
        double wide = (mel(HIGHEST) - low) / BANDS;
        return (mel(k * rate / POINTS) - low) / wide - 0.5;
    }

    /** How much a band takes of a tone at a place: the two bands beside it share it, the nearer one takes more. */
    private static double weight(int band, double place) {
        return Math.max(0, 1 - Math.abs(place - band));
    }

    /** The tones that a band of a slice is the sum of, from low to high. */
    List<Tone> tones(int slice, int band) {
        double[] power = spectrum(recording, slice);
        List<Tone> tones = new ArrayList<>();
        for (int k = 0; k < power.length; k++) {
            double weight = weight(band, place(k, recording.rate()));
            if (weight > 0) {
                tones.add(new Tone(k, weight, power[k]));
            }
        }
        return tones;
    }

    /** Hertz from a tone to the next. */
    double spacing() {
        return recording.rate() / POINTS;
    }

    /** Power of the loudest band of all slices, with which all are compared. */
    double loudest() {
        return loudest;
    }

    private static void add(double[] bands, int band, double power) {
        if (band >= 0 && band < BANDS) {
            bands[band] += power;
        }
    }

    int slices() {
        return decibels.length;
    }

    /** Seconds from a slice to the next. */
    static double every() {
        return EVERY;
    }

    /** Seconds of sound that a slice is made of; they overlap a little. */
    static double window() {
        return WINDOW;
    }

    /** How loud a band is in a slice: {@link #FLOOR} to 0. */
    double decibels(int slice, int band) {
        return decibels[slice][band];
    }

    /** The same as a share: 0 is silent, 1 the loudest of all. */
    double loudness(int slice, int band) {
        return 1 - decibels[slice][band] / FLOOR;
    }
}
