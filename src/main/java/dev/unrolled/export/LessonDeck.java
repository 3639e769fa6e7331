package dev.unrolled.export;

import dev.unrolled.figure.Theme;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.Narration;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A lesson as slides: what it is about, its moments with what is said at each, and its numbers. */
public final class LessonDeck {
    private final Lesson lesson;
    private final Wording wording;

    private LessonDeck(Lesson lesson, Wording wording) {
        this.lesson = lesson;
        this.wording = wording;
    }

    /**
     * A deck of pages about a lesson.
     *
     * @param lesson not an empty one
     * @param pages one slide each; {@link #pages} makes some
     */
    public static Deck of(Lesson lesson, List<Page> pages, Theme theme, Wording wording) {
        return new LessonDeck(lesson, wording).deck(pages, theme);
    }

    /** A page for each moment: the picture that fills a slide, what happens as its title, the explanation as notes. */
    public static List<Page> pages(Lesson lesson, List<Moment> moments, Theme theme, Wording wording) {
        Look look = Look.of(theme, Deck.FIGURE_WIDTH, Deck.FIGURE_HEIGHT).with(wording);
        return moments.stream()
                .map(moment -> {
                    Look scrolled = look.scrolledTo(LessonScene.scrollFor(lesson, moment, look));
                    var figure = LessonScene.draw(lesson, moment, scrolled);
                    Narration said = Narration.of(lesson, moment, wording);
                    String notes = String.join("\n", said.sentences());
                    return new Page(figure, said.title(), notes, figure.words().description());
                })
                .toList();
    }

    /** The deck of every stop of a lesson. */
    public static Deck ofStops(Lesson lesson, Theme theme, Wording wording) {
        List<Moment> stops = Timeline.of(lesson.sentence().size()).stops();
        return of(lesson, pages(lesson, stops, theme, wording), theme, wording);
    }

    private Deck deck(List<Page> pages, Theme theme) {
        return new Deck(wording.say("deck.title", lesson.text()), about(), pages, List.of(words(), intents()), theme);
    }

    private List<String> about() {
        Trace trace = lesson.trace();
        String cell = wording.say("cell." + trace.cell().code() + ".name");
        String trained = lesson.epoch() == 0
                ? wording.say("sheet.untrained")
                : wording.say("sheet.epoch", lesson.epoch(), lesson.lastEpoch());
        int best = trace.predicted();
        return List.of(
                wording.say("deck.network", cell, trace.hiddenSize(), trained),
                wording.say(
                        "deck.answer",
                        wording.intent(trace.intents().get(best)),
                        Numbers.percent(trace.probability(best)),
                        trace.loss()));
    }

    private Table words() {
        Trace trace = lesson.trace();
        List<List<String>> rows = new ArrayList<>();
        for (int t = 0; t < trace.steps(); t++) {
            String factor = t == trace.steps() - 1 ? "" : "×" + Numbers.number(trace.stepFactor(t));
            rows.add(List.of(
                    lesson.sentence().words().get(t),
                    Numbers.percent(trace.contributions().memoryMix(t, trace.steps() - 1)),
                    Numbers.number(trace.gradientMagnitude(t)),
                    factor,
                    Numbers.percent(trace.gradientLeft(t))));
        }
        List<String> header = header("word", "mix", "gradient", "factor", "left");
        return new Table(wording.say("deck.numbers.words"), header, rows);
    }

    private Table intents() {
        Trace trace = lesson.trace();
        List<List<String>> rows = IntStream.range(0, trace.intentCount())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer k) -> -trace.probability(k)))
                .map(k -> List.of(
                        wording.intent(trace.intents().get(k)),
                        Numbers.number(trace.logit(k)),
                        Numbers.percent(trace.probability(k))))
                .toList();
        return new Table(wording.say("deck.numbers.intents"), header("intent", "logit", "probability"), rows);
    }

    private List<String> header(String... columns) {
        return List.of(columns).stream()
                .map(column -> wording.say("deck.column." + column))
                .toList();
    }
}
