package dev.unrolled.tour.learning;

import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.training.TrainingHistory;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Learning in three moves. */
public final class LearningChapter implements Chapter {
    private static final int A_LITTLE = 1;

    private final Cast cast;
    private @Nullable Descent descent;

    /** The chapter, played by the cast's recurrent network, from before its training on. */
    public LearningChapter(Cast cast) {
        this.cast = cast;
    }

    @Override
    public int number() {
        return 8;
    }

    @Override
    public String id() {
        return "learning";
    }

    /** The steps on "what time is it?". */
    synchronized Descent descent() {
        Descent known = descent;
        if (known == null) {
            known = Descent.of(cast.rnn());
            descent = known;
        }
        return known;
    }

    @Override
    public List<String> paragraphs(Wording wording) {
        Trace before = descent().after(0).trace();
        TrainingHistory history = cast.rnn().history();
        return List.of(
                wording.say("story.learning.1"),
                wording.say(
                        "story.learning.2",
                        wording.intent(before.intents().get(before.target())),
                        Numbers.percent(before.probability(before.target())),
                        Numbers.number(before.loss()),
                        lossAt(0.5),
                        lossAt(0.1)),
                wording.say("story.learning.3", before.gradients().size(), Numbers.shortest(Lesson.STEP_RATE)),
                wording.say(
                        "story.learning.4",
                        history.lastEpoch(),
                        Numbers.wholePercent(history.report(0).test().accuracy()),
                        Numbers.wholePercent(
                                history.report(history.lastEpoch()).test().accuracy())));
    }

    /** The loss where the right answer is expected with some probability. */
    private static String lossAt(double probability) {
        return Numbers.fixed(-StrictMath.log(probability), 1);
    }

    @Override
    public Guess guess(Wording wording) {
        String reveal = wording.say(
                "story.learning.reveal",
                Numbers.number(descent().loss(0)),
                Numbers.number(descent().loss(1)),
                descent().learned());
        List<String> answers = List.of(
                wording.say("story.learning.nothing"),
                wording.say("story.learning.little"),
                wording.say("story.learning.zero"));
        return new Guess(wording.say("story.learning.question"), answers, A_LITTLE, reveal);
    }

    @Override
    public Page page() {
        return LearningPage.first(descent());
    }
}
