package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.figure.TextStyle.Weight;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Playhead;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Numbers;
import java.util.List;

/**
 * The line of time: a dot for every stop, in the colour of its word; the part that lies behind us in the accent, and the
 * playhead. Its ids begin with {@code time/}: {@code time/stop/21} is the stop at moment 21.
 *
 * <p>Stops stand at equal distances; the moments between two stops divide the way between them.
 */
public final class TimelineScene {
    /** The height it is made for. */
    public static final double HEIGHT = 64;

    private static final double NUDGE = 8;
    private static final double PAD = 22;

    private final Lesson lesson;
    private final Playhead playhead;
    private final Look look;
    private final List<Moment> stops;
    private final Sketch sketch = new Sketch();

    private TimelineScene(Lesson lesson, Playhead playhead, Look look) {
        this.lesson = lesson;
        this.playhead = playhead;
        this.look = look;
        stops = playhead.timeline().stops();
    }

    /**
     * Draws the line of time into the look's width and height, on nothing.
     *
     * @param playhead on the lesson's own timeline
     */
    public static Figure draw(Lesson lesson, Playhead playhead, Look look) {
        return new TimelineScene(lesson, playhead, look).draw();
    }

    /** The place on the timeline nearest to {@code x}, for a bar of that width; moments divide the way between stops. */
    public static double positionAt(Timeline timeline, double width, double x) {
        List<Moment> stops = timeline.stops();
        if (stops.size() < 2) {
            return 0;
        }
        double share = (x - PAD) / (width - 2 * PAD) * (stops.size() - 1);
        double inside = Math.max(0, Math.min(stops.size() - 1, share));
        int before = (int) Math.min(stops.size() - 2, Math.floor(inside));
        int from = stops.get(before).index();
        return from + (inside - before) * (stops.get(before + 1).index() - from);
    }

    /** Where a place on the timeline stands in a bar of that width. */
    public static double xAt(Timeline timeline, double width, double position) {
        List<Moment> stops = timeline.stops();
        int after = 0;
        while (after < stops.size() - 1 && stops.get(after).index() < position) {
            after++;
        }
        int before = Math.max(0, after - 1);
        double way = Math.max(1, stops.get(after).index() - stops.get(before).index());
        double share = before + Math.max(0, position - stops.get(before).index()) / way;
        return PAD + (width - 2 * PAD) * Math.min(after, share) / Math.max(1, stops.size() - 1);
    }

    private Figure draw() {
        track();
        phases();
        double free = 0;
        for (int i = 0; i < stops.size(); i++) {
            free = Math.max(free, label(stops.get(i), free));
            dot(stops.get(i));
        }
        knob();
        String description = look.wording()
                .say(
                        "timeline.description",
                        playhead.moment().index() + 1,
                        playhead.timeline().size(),
                        Headline.of(lesson, playhead.moment(), look.wording()));
        Figure.Words words = new Figure.Words(description, sketch.titles());
        return new Figure(look.width(), look.height(), Ink.CLEAR, sketch.marks(), words);
    }

    private double middle() {
        return Math.round(look.height() / 2);
    }

    private double x(double position) {
        return xAt(playhead.timeline(), look.width(), position);
    }

    private void track() {
        double end = x(playhead.timeline().size() - 1);
        bar("time/track", x(0), end, look.theme().border());
        bar("time/done", x(0), x(playhead.position()), look.theme().accent());
    }

    private void bar(String id, double from, double to, Ink ink) {
        Bounds bounds = new Bounds(from, middle() - 1.75, Math.max(0, to - from), 3.5);
        sketch.box(id, bounds, 1.75, Paint.fill(ink));
    }

    private void phases() {
        if (playhead.timeline().words() == 0) {
            return;
        }
        Timeline timeline = playhead.timeline();
        double turn =
                (x(timeline.momentOf(Beat.LOSS, -1)) + x(timeline.momentOf(Beat.PASSES_BACK, timeline.words() - 1)))
                        / 2;
        double end = x(timeline.size() - 1);
        phase("time/forward", "timeline.phase.forward", (x(0) + turn) / 2, turn - x(0));
        phase("time/backward", "timeline.phase.backward", (turn + end) / 2, end - turn);
    }

    private void phase(String id, String key, double x, double room) {
        TextStyle style = TextStyle.sans(11.5).with(Anchor.MIDDLE);
        String text = TextMetrics.ellipsize(look.wording().say(key), style, room);
        sketch.text(id, new Point(x, middle() - 16), text, style, look.theme().muted());
    }

    private double spacing() {
        return (look.width() - 2 * PAD) / Math.max(1, stops.size() - 1);
    }

    private Ink ink(Moment stop) {
        return stop.word() < 0 ? look.theme().arrow() : look.theme().palette().word(stop.word());
    }

    private void dot(Moment stop) {
        String id = "time/stop/" + stop.index();
        double radius = Math.max(2.5, Math.min(6, spacing() * 0.3));
        Ink ground = look.theme().page();
        Paint paint = Paint.of(ink(stop), Stroke.solid(ground, radius > 3 ? 2 : 1));
        sketch.add(new Mark.Circle(id, new Point(x(stop.index()), middle()), radius, paint));
        sketch.title(id, title(stop));
    }

    private String title(Moment stop) {
        if (stop.word() >= 0) {
            String key = stop.is(Beat.NEW_STATE) ? "timeline.title.word" : "timeline.title.gradient";
            return look.wording().say(key, text(stop));
        }
        return look.wording().say("timeline.title.other", text(stop));
    }

    private String text(Moment stop) {
        return switch (stop.beat()) {
            case START -> look.wording().say("timeline.start");
            case CLASSIFY -> look.wording().say("timeline.classify");
            case LOSS -> look.wording().say("timeline.loss");
            case UPDATE -> look.wording().say("timeline.update");
            default -> lesson.sentence().tokens().get(stop.word()).text();
        };
    }

    /** Draws a stop's label if it stays clear of the one before, a little to the right if need be; returns how far it reaches. */
    private double label(Moment stop, double free) {
        boolean here = playhead.moment().equals(stop);
        TextStyle style = TextStyle.sans(11.5).with(Anchor.MIDDLE).with(here ? Weight.BOLD : Weight.REGULAR);
        String text = TextMetrics.ellipsize(text(stop), style, Math.max(46, spacing() - 6));
        double half = TextMetrics.width(text, style) / 2;
        double x = Math.max(half + 1, Math.min(look.width() - half - 1, x(stop.index())));
        double nudged = Math.max(x, free + half);
        if (nudged - x > NUDGE || nudged + half > look.width()) {
            return free;
        }
        Ink ink = here ? look.theme().text() : look.theme().muted();
        sketch.text("time/label/" + stop.index(), new Point(nudged, middle() + 24), text, style, ink);
        return nudged + half + 5;
    }

    private void knob() {
        Moment near = playhead.moment();
        Ink ink = ink(near);
        Paint paint = Paint.of(ink, Stroke.solid(look.theme().text(), 2));
        sketch.add(new Mark.Circle("time/knob", new Point(x(playhead.position()), middle()), 7.5, paint));
        sketch.title("time/knob", look.wording().say("timeline.title.knob", Numbers.whole(near.index() + 1)));
    }
}
