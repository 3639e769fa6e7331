package dev.unrolled.tour.sound;

import static dev.unrolled.wording.Numbers.subscript;

import dev.unrolled.scene.Arithmetic;
import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.tour.page.MarkName;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Where the numbers of a slice of sound come from, and what is counted in the sound and in the sentence. */
final class SoundAnswers {
    private static final int PER_LINE = 6;

    private final SoundPage page;
    private final Wording wording;
    private final Recording recording = Speech.sentence().recording();
    private final Spectrogram spectrogram = Speech.sentence().spectrogram();

    SoundAnswers(SoundPage page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    Optional<Explanation> explain(String mark) {
        MarkName name = MarkName.of(mark);
        if (name.is("band", Spectrogram.BANDS)) {
            return Optional.of(band(page.slice(), name.at(0)));
        } else if (name.is("cell", spectrogram.slices(), Spectrogram.BANDS)) {
            return Optional.of(band(name.at(0), name.at(1)));
        }
        return switch (mark) {
            case "heading/numbers" -> Optional.of(slice());
            case "heading/words" -> Optional.of(words());
            case "heading/characters" -> Optional.of(characters());
            case "heading/wave", "sound/wave" -> Optional.of(wave());
            case "heading/spectrum", "sound/spectrum" -> Optional.of(spectrum());
            default -> Optional.empty();
        };
    }

    private static String millis(double seconds) {
        return Numbers.whole(Math.round(1000 * seconds));
    }

    /** P = Σ w_k·abs(X_k)², against the loudest in decibels. */
    private Explanation band(int slice, int band) {
        List<Spectrogram.Tone> tones = spectrogram.tones(slice, band);
        double power = Arithmetic.dot(
                tones.size(), i -> tones.get(i).weight(), i -> tones.get(i).power());
        Lines lines = new Lines()
                .add("fₖ = k·" + Numbers.fixed(spectrogram.spacing(), 2) + " Hz")
                .add("k = " + tones.get(0).number() + " … "
                        + tones.get(tones.size() - 1).number())
                .add("P = Σₖ wₖ·|Xₖ|² =")
                .add(Arithmetic.smallProducts(
                        tones.size(),
                        i -> tones.get(i).weight(),
                        new Arithmetic.Row(i -> tones.get(i).power(), i -> "")))
                .add("  = " + Lines.n(power))
                .add(decibels(slice, band, power));
        return new Explanation(
                wording.say("answer.sound.band.title", band + 1, slice + 1, rounded(slice, band)),
                wording.say(
                        "answer.sound.band",
                        millis(Spectrogram.window()),
                        middle(tones),
                        Numbers.fixed(Spectrogram.FLOOR, 0)),
                lines.all());
    }

    private String rounded(int slice, int band) {
        return Numbers.fixed(spectrogram.decibels(slice, band), 0);
    }

    /** The frequency of which a band takes most, in hertz. */
    private String middle(List<Spectrogram.Tone> tones) {
        int most = tones.stream()
                .max(Comparator.comparingDouble(Spectrogram.Tone::weight))
                .orElseThrow()
                .number();
        return Numbers.whole(Math.round(spectrogram.spacing() * most));
    }

    private List<CardLine> decibels(int slice, int band, double power) {
        String most = Lines.n(spectrogram.loudest());
        String loudest = loudest();
        boolean itself = loudest.equals("cell/" + slice + "/" + band);
        String against = "10·log₁₀(" + Lines.n(power) + " ÷ " + most + ")";
        boolean silent = spectrogram.decibels(slice, band) <= Spectrogram.FLOOR;
        return new Lines()
                .add("P₀ = ", itself ? most : CardLine.term(most, loudest))
                .add("s" + subscript(slice + 1) + "[" + (band + 1) + "] = 10·log₁₀(P ÷ P₀)")
                .add("  = " + (silent ? "max(" + Numbers.fixed(Spectrogram.FLOOR, 0) + ", " + against + ")" : against))
                .add("  = " + rounded(slice, band))
                .all();
    }

    /** The mark of the loudest of all. */
    private String loudest() {
        String mark = "";
        for (int t = 0; t < spectrogram.slices(); t++) {
            for (int band = 0; band < Spectrogram.BANDS; band++) {
                mark = spectrogram.decibels(t, band) == 0 ? "cell/" + t + "/" + band : mark;
            }
        }
        return mark;
    }

    private Explanation slice() {
        int slice = page.slice();
        Lines lines = new Lines()
                .add("s" + subscript(slice + 1) + " =")
                .add(listed(Spectrogram.BANDS, band -> CardLine.term(rounded(slice, band), "band/" + band)));
        return new Explanation(
                wording.say("story.sound.numbers", slice + 1),
                wording.say(
                        "answer.sound.slice",
                        millis(slice * Spectrogram.every()),
                        millis((slice + 1) * Spectrogram.every()),
                        Spectrogram.BANDS),
                lines.all());
    }

    private static List<CardLine> listed(int size, IntFunction<CardLine> term) {
        List<CardLine> lines = new ArrayList<>();
        for (int from = 0; from < size; from += PER_LINE) {
            List<CardLine> terms = new ArrayList<>();
            for (int i = from; i < Math.min(size, from + PER_LINE); i++) {
                terms.add(term.apply(i));
            }
            lines.add(CardLine.of("  ", CardLine.join(", ", terms), from + PER_LINE < size ? "," : ""));
        }
        return lines;
    }

    private Explanation wave() {
        String rate = Numbers.whole(Math.round(recording.rate()));
        String seconds = Numbers.fixed(recording.seconds(), 2);
        String samples = Numbers.whole(recording.size());
        return new Explanation(
                wording.say("answer.sound.wave.title", samples),
                wording.say("answer.sound.wave", rate, seconds),
                new Lines().add(samples + " ÷ " + rate + " = " + seconds).all());
    }

    private Explanation spectrum() {
        int slices = spectrogram.slices();
        String hop = Numbers.whole(Spectrogram.hop(recording));
        String rate = Numbers.whole(Math.round(recording.rate()));
        Lines lines = new Lines()
                .add(Numbers.shortest(Spectrogram.every()) + "·" + rate + " = " + hop)
                .add("⌊" + Numbers.whole(recording.size()) + " ÷ " + hop + "⌋ = " + slices)
                .add(slices + "·" + Spectrogram.BANDS + " = " + Numbers.whole((long) slices * Spectrogram.BANDS));
        return new Explanation(
                wording.say("answer.sound.spectrum.title", slices, Spectrogram.BANDS),
                wording.say("answer.sound.spectrum", millis(Spectrogram.every()), hop, slices, Spectrogram.BANDS),
                lines.all());
    }

    private Explanation words() {
        List<String> words = page.words();
        List<CardLine> terms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            terms.add(CardLine.of((i + 1) + " ", CardLine.term("“" + words.get(i) + "”", "word/" + i)));
        }
        return new Explanation(
                wording.say("story.sound.words", words.size()),
                wording.say("answer.sound.words", SoundPage.MOST_WORDS),
                terms);
    }

    private Explanation characters() {
        List<String> characters = page.characters();
        int spaces = (int) characters.stream().filter(String::isBlank).count();
        int signs = characters.size() - spaces;
        return new Explanation(
                wording.say("story.sound.characters", characters.size()),
                wording.say("answer.sound.characters", signs, spaces, SoundPage.MOST_CHARACTERS),
                new Lines()
                        .add(signs + " + " + spaces + " = " + characters.size())
                        .all());
    }
}
