package dev.unrolled.tour.question;

import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;
import dev.unrolled.tour.page.Silence;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chatbot's question, read one word at a time. */
public final class QuestionChapter implements Chapter {
    private final Cast cast;
    private @Nullable Request request;

    /** The chapter, played by the cast's recurrent network. */
    public QuestionChapter(Cast cast) {
        this.cast = cast;
    }

    @Override
    public int number() {
        return 6;
    }

    @Override
    public String id() {
        return "question";
    }

    /** "what time is it?", with every word on. */
    synchronized Request request() {
        Request known = request;
        if (known == null) {
            Lesson lesson = cast.rnn();
            known = Request.of(Silence.knownTo(lesson), lesson.text());
            request = known;
        }
        return known;
    }

    @Override
    public List<String> paragraphs(Wording wording) {
        Trace trace = request().spoken().trace();
        int last = trace.steps() - 1;
        return List.of(
                wording.say("story.question.1"),
                wording.say("story.question.2", trace.hiddenSize()),
                wording.say(
                        "story.question.3",
                        Numbers.wholePercent(trace.contributions().memoryMix(1, last)),
                        Numbers.wholePercent(trace.contributions().memoryMix(0, last)),
                        wording.intent(trace.intents().get(trace.predicted())),
                        Numbers.percent(trace.probability(trace.predicted()))),
                wording.say("story.question.4"));
    }

    @Override
    public Guess guess(Wording wording) {
        Request all = request();
        int missed = all.mostMissed();
        List<String> words =
                all.words().subList(0, 4).stream().map(token -> token.text()).toList();
        Trace without = all.switched(missed).heard().trace();
        String reveal = wording.say(
                "story.question.reveal",
                words.get(missed),
                Numbers.percent(all.probability()),
                Numbers.percent(all.switched(missed).probability()),
                wording.intent(without.intents().get(without.predicted())),
                Numbers.percent(without.probability(without.predicted())),
                wording.intent(without.intents().get(all.spoken().target())));
        return new Guess(wording.say("story.question.question"), words, missed, reveal);
    }

    @Override
    public Page page() {
        return QuestionPage.of(request());
    }
}
