package dev.unrolled.tour.code;

import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Wording;
import java.util.List;

/** The same thing as code. */
public final class CodeChapter implements Chapter {
    private static final int STATE = 2;

    private final Cast cast;

    /** The chapter, played by the cast's recurrent network. */
    public CodeChapter(Cast cast) {
        this.cast = cast;
    }

    @Override
    public int number() {
        return 7;
    }

    @Override
    public String id() {
        return "code";
    }

    @Override
    public List<String> paragraphs(Wording wording) {
        Trace trace = cast.rnn().trace();
        return List.of(
                wording.say("story.code.1"),
                wording.say("story.code.2", trace.hiddenSize()),
                wording.say("story.code.3", trace.steps()),
                wording.say("story.code.4"));
    }

    @Override
    public Guess guess(Wording wording) {
        List<String> answers = List.of("x", "a", "state", "intent");
        String reveal = wording.say("story.code.reveal", cast.rnn().trace().hiddenSize());
        return new Guess(wording.say("story.code.question"), answers, STATE, reveal);
    }

    @Override
    public Page page() {
        return CodePage.of(cast.rnn());
    }
}
