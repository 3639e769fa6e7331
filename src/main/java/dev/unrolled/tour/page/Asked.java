package dev.unrolled.tour.page;

import dev.unrolled.scene.Explanation;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Wording;
import java.util.Optional;

/** What the lesson's own figure answers, for pages that show the same number in a figure of their own. */
public final class Asked {
    private Asked() {}

    /**
     * What a mark of {@link dev.unrolled.scene.LessonScene} answers when the last word has been read and the classifier has
     * decided. None of its terms leads anywhere: they are marks of that figure.
     *
     * @param mark its id
     * @return nothing where the lesson hasn't got the mark
     */
    public static Optional<Explanation> of(Lesson lesson, String mark, Wording wording) {
        return lesson.isEmpty()
                ? Optional.empty()
                : Explanation.of(lesson, classified(lesson), mark, wording)
                        .map(card -> card.linking(term -> Optional.empty()));
    }

    /** The moment at which the last state decides among the intents; the sentence has words. */
    public static Moment classified(Lesson lesson) {
        return Timeline.of(lesson.sentence().size()).moments().stream()
                .filter(moment -> moment.is(Beat.CLASSIFY))
                .findFirst()
                .orElseThrow();
    }
}
