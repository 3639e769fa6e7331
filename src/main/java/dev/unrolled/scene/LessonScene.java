package dev.unrolled.scene;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.figure.Tween;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;

/**
 * The picture of a lesson at a moment: forward pass above, backward pass below, on the same columns. A pure function: the
 * same lesson, moment and look give the same figure, whatever was shown before.
 */
public final class LessonScene {
    private LessonScene() {}

    /**
     * Draws a moment of a lesson.
     *
     * @param lesson an empty one gives a picture that says what to do
     * @param moment of the lesson's timeline
     * @throws IllegalArgumentException for a moment of a longer sentence
     */
    public static Figure draw(Lesson lesson, Moment moment, Look look) {
        if (lesson.isEmpty()) {
            return empty(look);
        } else if (moment.index() >= 7 * lesson.sentence().size() + 4) {
            throw new IllegalArgumentException(
                    moment + " isn't one of " + lesson.sentence().size() + " words");
        }
        Scenery scenery = new Scenery(lesson, moment, look);
        Sketch sketch = new Sketch();
        new ForwardPass(scenery).draw(sketch);
        new BackwardPass(scenery).draw(sketch);
        Layout layout = scenery.layout();
        String description = Headline.description(lesson, moment, look.wording());
        return new Figure(
                layout.width(),
                layout.height(),
                look.theme().page(),
                sketch.marks(),
                new Figure.Words(description, sketch.titles()));
    }

    /**
     * Draws a place on the lesson's timeline: a moment, or part of the way from one to the next, eased.
     *
     * @param position 2.25 is a quarter of the way from moment 2 to moment 3; kept on the timeline
     */
    public static Figure draw(Lesson lesson, double position, Look look) {
        Timeline timeline = Timeline.of(lesson.sentence().size());
        double at = Math.max(0, Math.min(timeline.size() - 1, position));
        int below = (int) Math.floor(at);
        if (at == below) {
            return draw(lesson, timeline.at(below), look);
        }
        return move(lesson, timeline.at(below), look).at(ease(at - below));
    }

    /**
     * The move from a moment to the next, for whoever draws many pictures of it; give its {@link Tween#at} shares that are
     * {@linkplain #ease eased}.
     *
     * @throws IndexOutOfBoundsException for the last moment
     */
    public static Tween move(Lesson lesson, Moment from, Look look) {
        Moment to = Timeline.of(lesson.sentence().size()).at(from.index() + 1);
        return Tween.between(draw(lesson, from, look), draw(lesson, to, look));
    }

    /** Starts and ends gently: 0 at 0, 1 at 1, symmetric. */
    public static double ease(double share) {
        return share * share * share * (share * (6 * share - 15) + 10);
    }

    /** How far the columns can be scrolled; 0 where all are seen. */
    public static double maxScroll(Lesson lesson, Look look) {
        return lesson.isEmpty() ? 0 : Layout.of(lesson, look).columns().maxScroll();
    }

    /** The scroll nearest to the look's at which what happens at a moment is seen, with its neighbours. */
    public static double scrollFor(Lesson lesson, Moment moment, Look look) {
        if (lesson.isEmpty()) {
            return 0;
        }
        int word = new Stage(moment, lesson.sentence().size()).reached();
        return Layout.of(lesson, look).columns().scrollShowing(Math.max(0, word));
    }

    private static Figure empty(Look look) {
        double width = Math.max(Look.MIN_WIDTH, look.width());
        double height = Math.max(Look.MIN_HEIGHT, look.height());
        Sketch sketch = new Sketch();
        Lettering lettering = new Lettering(true);
        String title = look.wording().say("figure.empty");
        String hint = look.wording().say("figure.empty.hint");
        TextStyle style = lettering.heading().with(Anchor.MIDDLE);
        Ink muted = look.theme().muted();
        sketch.text(
                "forward",
                new Point(width / 2, height / 2 - 12),
                title,
                style,
                look.theme().text());
        TextStyle about = lettering.about().with(Anchor.MIDDLE);
        sketch.text("forward/about", new Point(width / 2, height / 2 + 14), hint, about, Paint.fill(muted));
        return new Figure(width, height, look.theme().page(), sketch.marks(), new Figure.Words(title, sketch.titles()));
    }
}
