package dev.unrolled.tour.memory;

import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;
import dev.unrolled.tour.page.Part;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short-term memory. */
public final class MemoryChapter implements Chapter {
    private static final int HARDLY = 1;
    private static final int WHAT = 0;
    private static final int TIME = 1;
    private static final int MARK = 4;

    private final Cast cast;
    private @Nullable Memory memory;

    /** The chapter, played by the cast's recurrent network before and after its training. */
    public MemoryChapter(Cast cast) {
        this.cast = cast;
    }

    @Override
    public int number() {
        return 11;
    }

    @Override
    public String id() {
        return "memory";
    }

    /** "what time is it?", nothing hidden. */
    synchronized Memory memory() {
        Memory known = memory;
        if (known == null) {
            known = Memory.of(cast.rnn());
            memory = known;
        }
        return known;
    }

    private static String share(Trace trace, int word) {
        return Numbers.wholePercent(Memory.share(trace, word));
    }

    @Override
    public List<String> paragraphs(Wording wording) {
        Trace before = memory().before().trace();
        Trace after = memory().after().trace();
        return List.of(
                wording.say("story.memory.1", share(before, WHAT), share(before, TIME), share(before, MARK)),
                wording.say("story.memory.2"),
                wording.say(
                        "story.memory.3",
                        share(after, WHAT),
                        share(after, TIME),
                        Part.of(before.gradientLeft(WHAT), wording),
                        Part.of(after.gradientLeft(WHAT), wording)),
                afterLeadIn(wording));
    }

    private String afterLeadIn(Wording wording) {
        Memory lead = memory().saying(Saying.LEAD);
        Trace trace = lead.after().trace();
        return wording.say(
                "story.memory.4",
                trace.steps(),
                wording.intent(trace.intents().get(trace.predicted())),
                Numbers.wholePercent(trace.probability(trace.predicted())),
                Numbers.wholePercent(lead.keyShare(trace)),
                Part.of(trace.gradientLeft(0), wording),
                Part.of(memory().saying(Saying.TAIL).after().trace().gradientLeft(0), wording),
                Numbers.wholePercent(Memory.probability(lead.forgetful(true).after())));
    }

    @Override
    public Guess guess(Wording wording) {
        Memory all = memory();
        Memory hidden = all.forgetful(true);
        String reveal = wording.say(
                "story.memory.reveal",
                Numbers.percent(Memory.probability(all.before())),
                Numbers.percent(Memory.probability(hidden.before())),
                Numbers.wholePercent(all.keyShare(all.before().trace())),
                Numbers.wholePercent(all.keyShare(all.after().trace())),
                Numbers.percent(Memory.probability(all.after())),
                Numbers.percent(Memory.probability(hidden.after())));
        List<String> answers = List.of(
                wording.say("story.memory.lost"),
                wording.say("story.memory.hardly"),
                wording.say("story.memory.surer"));
        return new Guess(wording.say("story.memory.question", wording.intent(all.wanted())), answers, HARDLY, reveal);
    }

    @Override
    public Page page() {
        return new MemoryPage(memory());
    }
}
