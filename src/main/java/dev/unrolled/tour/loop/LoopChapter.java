package dev.unrolled.tour.loop;

import dev.unrolled.network.Parameters;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Add a loop. */
public final class LoopChapter implements Chapter {
    private static final int NONE_AT_ALL = 2;
    private static final String ORDERED = "it is time to say goodbye";

    private final Cast cast;

    /** The chapter, played by the cast's recurrent network. */
    public LoopChapter(Cast cast) {
        this.cast = cast;
    }

    @Override
    public int number() {
        return 5;
    }

    @Override
    public String id() {
        return "loop";
    }

    /** How many numbers the cell has learned, its input and its loop together. */
    static int cellWeights(Trace trace) {
        Parameters weights = trace.network().parameters();
        return weights.names().stream()
                .filter(name -> name.startsWith("cell."))
                .mapToInt(name -> weights.toArray(name).length)
                .sum();
    }

    @Override
    public List<String> paragraphs(Wording wording) {
        Trace trace = cast.rnn().trace();
        return List.of(
                wording.say("story.loop.1"),
                wording.say("story.loop.2", trace.hiddenSize()),
                wording.say("story.loop.3"),
                wording.say("story.loop.4"));
    }

    /** A sentence whose words mean something else in the opposite order. */
    static Lesson ordered(Lesson lesson) {
        return lesson.withTargetAutomatic().withSentence(ORDERED);
    }

    /** The same words in the opposite order. */
    static Lesson backwards(Lesson lesson) {
        List<String> words = new ArrayList<>(lesson.sentence().words());
        Collections.reverse(words);
        return lesson.withSentence(String.join(" ", words));
    }

    @Override
    public Guess guess(Wording wording) {
        Lesson ordered = ordered(cast.rnn());
        Lesson backwards = backwards(ordered);
        String reveal = wording.say(
                "story.loop.reveal",
                cellWeights(ordered.trace()),
                ordered.text(),
                wording.intent(intent(ordered.trace())),
                percent(ordered.trace()),
                backwards.text(),
                wording.intent(intent(backwards.trace())),
                percent(backwards.trace()));
        List<String> answers = List.of(
                wording.say("story.loop.twice"), wording.say("story.loop.some"), wording.say("story.loop.none"));
        return new Guess(wording.say("story.loop.question"), answers, NONE_AT_ALL, reveal);
    }

    private static String intent(Trace trace) {
        return trace.intents().get(trace.predicted());
    }

    private static String percent(Trace trace) {
        return Numbers.percent(trace.probability(trace.predicted()));
    }

    @Override
    public Page page() {
        return LoopPage.of(cast.rnn());
    }
}
