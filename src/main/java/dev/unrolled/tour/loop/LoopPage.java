package dev.unrolled.tour.loop;

import dev.unrolled.figure.Figure;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Motion;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A cell with a loop, rolled up, unrolled, or on the way.
 *
 * @param lesson the network and its sentence
 * @param now the word that is being read, from 0
 * @param unrolled 0 is one cell with a loop, 1 a row of cells
 * @param direction 1 while it unrolls, −1 while it rolls up, 0 while it rests
 */
record LoopPage(Lesson lesson, int now, double unrolled, int direction) implements Page {
    /** The most words that are drawn side by side. */
    static final int MOST = 8;

    private static final double MILLIS = 1800;

    static LoopPage of(Lesson lesson) {
        return new LoopPage(lesson, 0, 0, 0);
    }

    int words() {
        return lesson.sentence().size();
    }

    @Override
    public Optional<Explanation> explain(String mark, Wording wording) {
        return new LoopAnswers(this, wording).explain(mark);
    }

    @Override
    public Figure draw(Look look) {
        return new LoopScene(this, look).draw();
    }

    @Override
    public List<Knob> knobs(Wording wording) {
        boolean opens = direction > 0 || (direction == 0 && unrolled < 0.5);
        return List.of(
                new Knob.Button("roll", wording.say(opens ? "story.loop.unroll" : "story.loop.roll"), true),
                new Knob.Slider(
                        "unrolled",
                        wording.say("story.loop.unrolled"),
                        new Knob.Span(0, 100, 5),
                        100 * unrolled,
                        Numbers.wholePercent(unrolled)),
                new Knob.Button("next", wording.say("story.loop.next"), false),
                new Knob.Button("turn", wording.say("story.loop.turn"), false),
                new Knob.Field("text", wording.say("story.sentence"), lesson.text(), 60));
    }

    @Override
    public Page turn(String knob, double value) {
        return switch (knob) {
            case "roll" -> rolling();
            case "unrolled" -> new LoopPage(lesson, now, Math.max(0, Math.min(1, value / 100)), 0);
            case "next" -> new LoopPage(lesson, words() == 0 ? 0 : (now + 1) % words(), unrolled, direction);
            case "turn" -> new LoopPage(LoopChapter.backwards(lesson), Math.max(0, words() - 1), unrolled, direction);
            default -> this;
        };
    }

    private LoopPage rolling() {
        int way = direction == 0 ? (unrolled < 0.5 ? 1 : -1) : -direction;
        return new LoopPage(lesson, now, unrolled, way);
    }

    @Override
    public Page type(String knob, String text) {
        Lesson next = lesson.withSentence(text);
        boolean fits = next.sentence().size() <= MOST && !text.equals(lesson.text());
        return fits ? new LoopPage(next, 0, unrolled, direction) : this;
    }

    @Override
    public boolean grabs(String mark) {
        return mark.startsWith("word/") || mark.startsWith("cell/");
    }

    @Override
    public Page point(Gesture gesture) {
        if (gesture.kind() != Gesture.Kind.PRESS || gesture.mark().isEmpty()) {
            return this;
        }
        int word = Integer.parseInt(gesture.mark().get().split("/", -1)[1]);
        return word == now ? this : new LoopPage(lesson, word, unrolled, direction);
    }

    @Override
    public Motion motion() {
        return direction == 0 ? Motion.NONE : Motion.SHOW;
    }

    @Override
    public Page after(double millis) {
        double next = unrolled + direction * millis / MILLIS;
        boolean there = direction < 0 ? next <= 0 : next >= 1;
        return new LoopPage(lesson, now, Math.max(0, Math.min(1, next)), there ? 0 : direction);
    }

    @Override
    public Page arrived() {
        return direction == 0 ? this : new LoopPage(lesson, now, direction > 0 ? 1 : 0, 0);
    }

    /** Unrolled, with a sentence that can be turned around. */
    @Override
    public Page revealed() {
        Lesson ordered = LoopChapter.ordered(lesson);
        return new LoopPage(ordered, ordered.sentence().size() - 1, unrolled, 1);
    }
}
