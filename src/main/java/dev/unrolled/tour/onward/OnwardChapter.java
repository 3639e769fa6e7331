package dev.unrolled.tour.onward;

import dev.unrolled.network.CellKind;
import dev.unrolled.network.Parameters;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Wording;
import java.util.List;

/** Go on. */
public final class OnwardChapter implements Chapter {
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;

    private final Cast cast;

    /** The chapter, played by all networks of the cast. */
    public OnwardChapter(Cast cast) {
        this.cast = cast;
    }

    @Override
    public int number() {
        return 14;
    }

    @Override
    public String id() {
        return "onward";
    }

    @Override
    public List<String> paragraphs(Wording wording) {
        return List.of(
                wording.say("story.onward.1"),
                wording.say("story.onward.2"),
                wording.say("story.onward.3"),
                wording.say("story.onward.4"));
    }

    /** How many learned numbers a network has in the tensors whose names begin so. */
    static int weights(Lesson lesson, String beginning) {
        Parameters all = lesson.network().parameters();
        return all.names().stream()
                .filter(name -> name.startsWith(beginning))
                .mapToInt(name -> all.toArray(name).length)
                .sum();
    }

    @Override
    public Guess guess(Wording wording) {
        Lesson lesson = cast.lesson(CellKind.LSTM);
        int all = weights(lesson, "");
        int right = all < FEW ? 0 : all < MANY ? 1 : 2;
        String reveal = wording.say(
                "story.onward.reveal",
                all,
                weights(lesson, "embedding."),
                weights(lesson, "cell."),
                weights(lesson, "readout."));
        List<String> answers = List.of(
                wording.say("story.onward.hundreds"),
                wording.say("story.onward.thousands"),
                wording.say("story.onward.millions"));
        return new Guess(wording.say("story.onward.question"), answers, right, reveal);
    }

    @Override
    public Page page() {
        return new OnwardPage(cast, cast.rnn().text(), false);
    }
}
