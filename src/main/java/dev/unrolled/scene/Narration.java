package dev.unrolled.scene;

import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Phase;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Wording;
import java.util.List;

/**
 * What is happening, in plain words. Every figure in it is the trace's; it never claims more than the numbers say.
 *
 * @param step where in the story: "moment 8 of 39 · forward"
 * @param title what happens, in a few words
 * @param sentences two or three
 */
public record Narration(String step, String title, List<String> sentences) {
    /** Copies the sentences. */
    public Narration {
        sentences = List.copyOf(sentences);
    }

    /** What is happening at a moment of a lesson; for an empty one, what to do. */
    public static Narration of(Lesson lesson, Moment moment, Wording wording) {
        if (lesson.isEmpty()) {
            return new Narration("", wording.say("figure.empty"), List.of(wording.say("figure.empty.hint")));
        }
        int size = Timeline.of(lesson.sentence().size()).size();
        boolean forward = moment.beat().phase() == Phase.FORWARD;
        String step =
                wording.say(forward ? "narration.step.forward" : "narration.step.backward", moment.index() + 1, size);
        Telling told = forward
                ? new ForwardTelling(lesson, moment, wording).tell()
                : new BackwardTelling(lesson, moment, wording).tell();
        return new Narration(step, told.title(), told.sentences());
    }

    /** A title and its sentences. */
    record Telling(String title, List<String> sentences) {
        static Telling of(String title, String... sentences) {
            return new Telling(
                    title, List.of(sentences).stream().filter(s -> !s.isEmpty()).toList());
        }
    }
}
