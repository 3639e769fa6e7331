package dev.unrolled.tour.alphabet;

import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Wording;
import java.util.List;

/** Memory has a direction. */
public final class AlphabetChapter implements Chapter {
    private static final int BACKWARDS = 2;

    /** The chapter. */
    public AlphabetChapter() {}

    @Override
    public int number() {
        return 3;
    }

    @Override
    public String id() {
        return "alphabet";
    }

    @Override
    public List<String> paragraphs(Wording wording) {
        return List.of(
                wording.say("story.alphabet.1", Round.WAYS.get(0).length()),
                wording.say("story.alphabet.2"),
                wording.say("story.alphabet.3"));
    }

    @Override
    public Guess guess(Wording wording) {
        List<String> answers = List.of(
                wording.say("story.alphabet.way.0"),
                wording.say("story.alphabet.way.1"),
                wording.say("story.alphabet.way.2"));
        return new Guess(
                wording.say("story.alphabet.question"), answers, BACKWARDS, wording.say("story.alphabet.reveal"));
    }

    @Override
    public Page page() {
        return AlphabetPage.first();
    }
}
