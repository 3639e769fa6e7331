package dev.unrolled.tour.time;

import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;
import dev.unrolled.tour.page.Part;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whispering through time. */
public final class TimeChapter implements Chapter {
    private static final int LITTLE = 2;

    private final Cast cast;
    private @Nullable TimePage first;

    /** The chapter, played by the cast's recurrent network. */
    public TimeChapter(Cast cast) {
        this.cast = cast;
    }

    @Override
    public int number() {
        return 10;
    }

    @Override
    public String id() {
        return "time";
    }

    /** The program's own network before or after its training, reading "what time is it?". */
    Echo echo(boolean trained) {
        return Echo.of(cast.rnn(), Setting.FIRST.withTrained(trained));
    }

    /** The untrained weights with ReLU, the long sentence, and a large recurrent matrix. */
    Echo loud() {
        return Echo.loud(cast.rnn());
    }

    @Override
    public List<String> paragraphs(Wording wording) {
        Echo before = echo(false);
        Echo loud = loud();
        String norm = Numbers.brief(before.norms().of(1, 0));
        return List.of(
                wording.say(
                        "story.time.1",
                        Numbers.brief(before.trace().stepFactor(3)),
                        Numbers.brief(before.trace().stepFactor(2)),
                        Numbers.brief(before.trace().stepFactor(1)),
                        Numbers.brief(before.trace().stepFactor(0)),
                        Part.of(before.left(), wording)),
                wording.say("story.time.2", Numbers.number(before.own())),
                wording.say(
                        "story.time.3",
                        norm,
                        Numbers.wholePercent(before.norms().of(1, 0))),
                wording.say(
                        "story.time.4",
                        Numbers.shortest(loud.radius()),
                        Numbers.number(loud.update().gradientNorm()),
                        Numbers.shortest(loud.clip())));
    }

    @Override
    public Guess guess(Wording wording) {
        Echo after = echo(true);
        String question = wording.say("story.time.question", Numbers.number(after.own()));
        String reveal = wording.say(
                "story.time.reveal",
                Part.of(after.left(), wording),
                Part.of(echo(false).left(), wording));
        List<String> answers = List.of(
                wording.say("story.time.grows"), wording.say("story.time.half"), wording.say("story.time.little"));
        return new Guess(question, answers, LITTLE, reveal);
    }

    @Override
    public synchronized Page page() {
        TimePage known = first;
        if (known == null) {
            known = new TimePage(cast.rnn(), echo(false));
            first = known;
        }
        return known;
    }
}
