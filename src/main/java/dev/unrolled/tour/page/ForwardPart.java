package dev.unrolled.tour.page;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Mark;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.MarkId;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The upper half of a lesson's picture: the forward pass alone, for chapters that don't look back yet. */
public final class ForwardPart {
    private static final Set<MarkId.Kind> BACKWARD = EnumSet.of(
            MarkId.Kind.BACKWARD,
            MarkId.Kind.AXIS,
            MarkId.Kind.GRADIENT,
            MarkId.Kind.FACTOR,
            MarkId.Kind.TRAVEL,
            MarkId.Kind.LEFT,
            MarkId.Kind.UPDATE,
            MarkId.Kind.CHANGE);
    private static final double PANEL_SHARE = 0.365;
    private static final double TALLEST_PANEL = 330;
    private static final double BELOW = 14;

    private ForwardPart() {}

    /**
     * Draws a place on the lesson's timeline. The lesson's own picture is laid out higher than the look says, so that its
     * forward pass fills the look; the rest is left out.
     */
    public static Figure draw(Lesson lesson, double position, Look look) {
        double width = Math.max(Look.MIN_WIDTH, look.width());
        double height = look.height();
        double whole = Math.min((height + BELOW) / (1 - PANEL_SHARE), height + BELOW + TALLEST_PANEL);
        Look taller = look.sized(width, whole);
        Moment towards = Timeline.of(lesson.sentence().size()).at((int) Math.ceil(position));
        double scroll = LessonScene.scrollFor(lesson, towards, taller);
        Figure all = LessonScene.draw(lesson, position, taller.scrolledTo(scroll));
        List<Mark> upper =
                all.marks().stream().filter(mark -> !isBackward(mark.id())).toList();
        Map<String, String> titles = new HashMap<>(all.words().titles());
        titles.keySet().removeIf(ForwardPart::isBackward);
        Figure.Words words = new Figure.Words(all.words().description(), titles);
        return new Figure(width, height, all.background(), upper, words);
    }

    private static boolean isBackward(String id) {
        return MarkId.parse(id).filter(mark -> BACKWARD.contains(mark.kind())).isPresent();
    }
}
