package dev.unrolled.tour.sound;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** A bundled sound as numbers: one channel, 16 bits, values from −1 to 1. Reading it needs no sound card. */
final class Recording {
    /** Where the sentence lies among the program's own files. */
    static final String ASSET = "sound/what-time-is-it.wav";

    private static final double FULL = 32768;

    private final float[] samples;
    private final double rate;

    private Recording(float[] samples, double rate) {
        this.samples = samples;
        this.rate = rate;
    }

    /** Reads the sentence. */
    static Recording sentence() {
        try (InputStream file = Recording.class.getResourceAsStream("/assets/" + ASSET)) {
            if (file == null) {
                throw new FileNotFoundException(ASSET + " is missing");
            }
            AudioInputStream in = AudioSystem.getAudioInputStream(new BufferedInputStream(file));
            return of(in.readAllBytes(), in.getFormat());
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "The program's own sound can't be read; it must be installed again.", problem);
        } catch (UnsupportedAudioFileException problem) {
            throw new IllegalStateException("The program's own sound is damaged; it must be installed again.", problem);
        }
    }

    private static Recording of(byte[] bytes, AudioFormat format) {
        if (format.getChannels() != 1 || format.getSampleSizeInBits() != 16 || format.isBigEndian()) {
            throw new IllegalStateException("The program's own sound is not 16 bits, mono: " + format);
        }
        float[] samples = new float[bytes.length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) ((short) ((bytes[2 * i] & 0xff) | (bytes[2 * i + 1] << 8)) / FULL);
        }
        return new Recording(samples, format.getSampleRate());
    }

    int size() {
        return samples.length;
    }

    /** Samples a second. */
    double rate() {
        return rate;
    }

    /** A sample; 0 before the start and after the end. */
    double at(int i) {
        return i < 0 || i >= samples.length ? 0 : samples[i];
    }

    double seconds() {
        return samples.length / rate;
    }
}
