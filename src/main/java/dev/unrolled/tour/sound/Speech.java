package dev.unrolled.tour.sound;

/**
 * The spoken sentence and its slices.
 *
 * @param recording as it was spoken
 * @param spectrogram cut into slices
 */
record Speech(Recording recording, Spectrogram spectrogram) {
    /** "What time is it?" */
    static Speech sentence() {
        return Kept.SPEECH;
    }

    /** Read when it is first asked for. */
    private static final class Kept {
        static final Speech SPEECH = read();

        private static Speech read() {
            Recording recording = Recording.sentence();
            return new Speech(recording, Spectrogram.of(recording));
        }
    }
}
