package dev.unrolled.tour.sound;

import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;

/** Sequences everywhere. */
public final class SoundChapter implements Chapter {
    private static final int DOZENS = 1;

    /** The chapter. */
    public SoundChapter() {}

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String id() {
        return "sound";
    }

    @Override
    public List<String> paragraphs(Wording wording) {
        Speech speech = Speech.sentence();
        return List.of(
                wording.say("story.sound.1", speech.recording().size()),
                wording.say("story.sound.2", (int) Math.round(1000 * Spectrogram.every()), Spectrogram.BANDS),
                wording.say("story.sound.3"));
    }

    @Override
    public Guess guess(Wording wording) {
        Speech speech = Speech.sentence();
        SoundPage page = SoundPage.first();
        String reveal = wording.say(
                "story.sound.reveal",
                speech.spectrogram().slices(),
                Numbers.fixed(speech.recording().seconds(), 1),
                page.words().size(),
                page.characters().size());
        List<String> answers = List.of(
                wording.say("story.sound.few"),
                wording.say("story.sound.dozens"),
                wording.say("story.sound.thousands"));
        return new Guess(wording.say("story.sound.question"), answers, DOZENS, reveal);
    }

    @Override
    public Page page() {
        return SoundPage.first();
    }
}
