package dev.unrolled.tour.gates;

import dev.unrolled.network.CellKind;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Map;

/** Gates. */
public final class GatesChapter implements Chapter {
    private static final int KEPT_WHOLE = 1;

    private final Cast cast;

    /** The chapter, played by the cast's gated networks. */
    public GatesChapter(Cast cast) {
        this.cast = cast;
    }

    /**
     * Where a forget gate keeps most of a memory.
     *
     * @param t the step, from 0
     * @param unit from 0
     * @param step the step of that unit
     */
    record Keeping(int t, int unit, LstmStep step) {
        /** The step and unit with the largest forget gate, from the second word on: before it there is nothing to keep. */
        static Keeping most(Lesson lstm) {
            Trace trace = lstm.trace();
            int t = 1;
            int unit = 0;
            for (int s = 1; s < trace.steps(); s++) {
                for (int j = 0; j < trace.hiddenSize(); j++) {
                    if (trace.gate("f", s, j) > trace.gate("f", t, unit)) {
                        t = s;
                        unit = j;
                    }
                }
            }
            return new Keeping(t, unit, LstmStep.of(trace, t, unit, Map.of()));
        }
    }

    @Override
    public int number() {
        return 12;
    }

    @Override
    public String id() {
        return "gates";
    }

    @Override
    public List<String> paragraphs(Wording wording) {
        return List.of(
                wording.say("story.gates.1"),
                wording.say("story.gates.2"),
                wording.say("story.gates.3"),
                wording.say("story.gates.4"));
    }

    @Override
    public Guess guess(Wording wording) {
        Lesson lesson = cast.lesson(CellKind.LSTM);
        Keeping most = Keeping.most(lesson);
        String reveal = wording.say(
                "story.gates.reveal",
                lesson.sentence().tokens().get(most.t()).text(),
                most.unit() + 1,
                Numbers.fixed(most.step().value("f"), 2),
                most.step().kept(),
                most.step().before());
        List<String> answers = List.of(
                wording.say("story.gates.forgotten"),
                wording.say("story.gates.whole"),
                wording.say("story.gates.half"));
        return new Guess(wording.say("story.gates.question"), answers, KEPT_WHOLE, reveal);
    }

    @Override
    public Page page() {
        return new GatesPage(cast, cast.lesson(CellKind.LSTM), 1, 0, Map.of());
    }
}
