package dev.unrolled.ui;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Tween;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import java.util.Optional;

/**
 * The pictures of a lesson at any position in time, with the columns scrolled so that the word they are about stands in the
 * middle. Where a sentence is scrolled to depends on the moment alone, so a moment looks the same however it was reached. The
 * move that is under way is kept, so that a frame of it costs little.
 */
final class FigureReel {
    private Optional<Move> kept = Optional.empty();

    /** The way from a moment to the next. */
    private record Move(Lesson lesson, int from, Look look, Tween tween) {
        boolean is(Lesson otherLesson, int otherFrom, Look otherLook) {
            return lesson == otherLesson && from == otherFrom && look.equals(otherLook);
        }
    }

    /**
     * Draws a position.
     *
     * @param look its scroll doesn't matter
     */
    Figure at(Lesson lesson, double position, Look look) {
        Timeline timeline = Timeline.of(lesson.sentence().size());
        int below = (int) Math.floor(position);
        if (position == below) {
            return draw(lesson, timeline, below, look);
        }
        if (kept.filter(move -> move.is(lesson, below, look)).isEmpty()) {
            Figure from = draw(lesson, timeline, below, look);
            Figure to = draw(lesson, timeline, below + 1, look);
            kept = Optional.of(new Move(lesson, below, look, Tween.between(from, to)));
        }
        return kept.orElseThrow().tween.at(LessonScene.ease(position - below));
    }

    private static Figure draw(Lesson lesson, Timeline timeline, int index, Look look) {
        double scroll = scroll(lesson, timeline.at(index).index(), look);
        return LessonScene.draw(lesson, timeline.at(index), look.scrolledTo(scroll));
    }

    /** Where the columns are scrolled to at a moment. */
    static double scroll(Lesson lesson, int index, Look look) {
        Look atStart = look.scrolledTo(0);
        double most = LessonScene.maxScroll(lesson, atStart);
        if (most <= 0) {
            return 0;
        }
        var moment = Timeline.of(lesson.sentence().size()).at(index);
        double leftmost = LessonScene.scrollFor(lesson, moment, atStart);
        double rightmost = LessonScene.scrollFor(lesson, moment, look.scrolledTo(most));
        return Math.rint((leftmost + rightmost) / 2);
    }
}
