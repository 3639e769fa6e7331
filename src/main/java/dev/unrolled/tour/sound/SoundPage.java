package dev.unrolled.tour.sound;

import dev.unrolled.figure.Figure;
import dev.unrolled.language.Tokenizer;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Motion;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * One spoken sentence in slices, and one typed sentence in words and in characters.
 *
 * @param slice the slice of sound that is looked at, from 0
 * @param text the typed sentence
 * @param seconds how much of the sound has been played; negative while it is silent
 */
record SoundPage(int slice, String text, double seconds) implements Page {
    private static final double SILENT = -1;
    /** The most words that are shown. */
    static final int MOST_WORDS = 12;

    /** The most characters that are shown. */
    static final int MOST_CHARACTERS = 40;

    static SoundPage first() {
        return new SoundPage(Speech.sentence().spectrogram().slices() / 3, "what time is it?", SILENT);
    }

    List<String> words() {
        List<String> words = Tokenizer.words(text);
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    /** As a reader sees them, spaces too. */
    List<String> characters() {
        return text.codePoints()
                .limit(MOST_CHARACTERS)
                .mapToObj(Character::toString)
                .toList();
    }

    private static int slices() {
        return Speech.sentence().spectrogram().slices();
    }

    @Override
    public Figure draw(Look look) {
        return new SoundScene(this, look).draw();
    }

    @Override
    public Optional<Explanation> explain(String mark, Wording wording) {
        return new SoundAnswers(this, wording).explain(mark);
    }

    @Override
    public List<Knob> knobs(Wording wording) {
        Knob.Span span = new Knob.Span(1, slices(), 1);
        return List.of(
                new Knob.Sound("play", wording.say("story.sound.play"), Recording.ASSET),
                new Knob.Slider(
                        "slice",
                        wording.say("story.sound.slice"),
                        span,
                        slice + 1.0,
                        wording.say("story.of", slice + 1, slices())),
                new Knob.Field("text", wording.say("story.sentence"), text, 36));
    }

    @Override
    public Page turn(String knob, double value) {
        return switch (knob) {
            case "play" -> new SoundPage(0, text, 0);
            case "slice" -> at((int) Math.round(value) - 1);
            default -> this;
        };
    }

    private SoundPage at(int newSlice) {
        return new SoundPage(Math.max(0, Math.min(slices() - 1, newSlice)), text, SILENT);
    }

    @Override
    public Page type(String knob, String newText) {
        return new SoundPage(slice, newText, seconds);
    }

    @Override
    public boolean grabs(String mark) {
        return mark.startsWith("sound/");
    }

    @Override
    public Page point(Gesture gesture) {
        return gesture.mark().isEmpty() ? this : at(new SoundScene(this, gesture.look()).sliceAt(gesture.at()));
    }

    @Override
    public Motion motion() {
        return seconds < 0 ? Motion.NONE : Motion.SHOW;
    }

    @Override
    public Page after(double millis) {
        if (seconds < 0) {
            return this;
        }
        double next = seconds + millis / 1000;
        int there = (int) (next / Spectrogram.every());
        return there >= slices() ? at(slices() - 1) : new SoundPage(there, text, next);
    }

    @Override
    public Page arrived() {
        return seconds < 0 ? this : at(slices() - 1);
    }
}
