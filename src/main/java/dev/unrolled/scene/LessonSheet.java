package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.figure.TextStyle.Weight;
import dev.unrolled.figure.Tween;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Playhead;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One page with everything: the figure, the line of time, what is happening in words, and the code. For pictures where
 * there is no window. Made for 1440 by 900.
 */
public final class LessonSheet {
    private static final double HEADER = 58;
    private static final double SIDE = 316;
    private static final double MARGIN = 20;

    private final Lesson lesson;
    private final Moment moment;
    private final Look look;
    private final Sketch sketch = new Sketch();
    private final Map<String, String> titles = new HashMap<>();
    private final double width;
    private final double height;

    private LessonSheet(Lesson lesson, Moment moment, Look look) {
        this.lesson = lesson;
        this.moment = moment;
        this.look = look;
        width = Math.max(Look.MIN_WIDTH + SIDE + MARGIN, look.width());
        height = Math.max(Look.MIN_HEIGHT + HEADER + TimelineScene.HEIGHT + MARGIN, look.height());
    }

    /**
     * Draws a moment of a lesson; the look's width and height are the page's.
     *
     * @param lesson an empty one gives a page that says what to do
     * @param moment of the lesson's timeline
     */
    public static Figure draw(Lesson lesson, Moment moment, Look look) {
        return new LessonSheet(lesson, moment, look).draw();
    }

    /**
     * The move from one page to another of the same lesson and look: picture and timeline move; what is said beside them changes at
     * once, as in the window.
     */
    public static Tween move(Figure from, Figure to) {
        Map<String, Mark> before = new HashMap<>();
        from.marks().forEach(mark -> before.put(mark.id(), mark));
        List<Mark> start = to.marks().stream()
                .map(mark -> mark instanceof Mark.Group ? before.getOrDefault(mark.id(), mark) : mark)
                .toList();
        return Tween.between(new Figure(from.width(), from.height(), from.background(), start, from.words()), to);
    }

    /** How far the network is trained; of one whose training nobody kept, nothing is known. */
    private String trained() {
        if (!lesson.hasTraining()) {
            return look.wording().say("sheet.no-history");
        }
        return lesson.epoch() == 0
                ? look.wording().say("sheet.untrained")
                : look.wording().say("sheet.epoch", lesson.epoch(), lesson.lastEpoch());
    }

    private Figure draw() {
        header();
        String description = figure();
        timeline();
        panel();
        titles.putAll(sketch.titles());
        return new Figure(width, height, look.theme().page(), sketch.marks(), new Figure.Words(description, titles));
    }

    private void header() {
        Bounds bar = new Bounds(0, 0, width, HEADER - 4);
        sketch.box("sheet/header", bar, 0, Paint.fill(look.theme().panel()));
        Paint line = Paint.line(look.theme().border(), 1);
        sketch.line("sheet/edge", new Point(0, HEADER - 4.5), new Point(width, HEADER - 4.5), line);
        TextStyle style = TextStyle.sans(20).with(Weight.BOLD);
        String name = look.wording().say("sheet.name");
        sketch.text(
                "sheet/name",
                new Point(MARGIN + 4, 34),
                name,
                style,
                look.theme().text());
        TextStyle epochStyle = TextStyle.sans(13).with(Anchor.END);
        String epoch = trained();
        Point right = new Point(width - MARGIN - 4, 33);
        sketch.text("sheet/epoch", right, epoch, epochStyle, look.theme().muted());
        double x = MARGIN + 34 + TextMetrics.width(name, style);
        double room = right.x() - TextMetrics.width(epoch, epochStyle) - 30 - x;
        TextStyle sentence = TextStyle.sans(16);
        String text = TextMetrics.ellipsize(lesson.text(), sentence, room);
        sketch.text(
                "sheet/sentence", new Point(x, 33), text, sentence, look.theme().text());
    }

    private String figure() {
        Look inside = look.sized(width - SIDE - MARGIN, height - HEADER - TimelineScene.HEIGHT - 12);
        Figure figure =
                LessonScene.draw(lesson, moment, inside.scrolledTo(LessonScene.scrollFor(lesson, moment, inside)));
        put("sheet/figure", new Point(0, HEADER), figure);
        return figure.words().description();
    }

    private void timeline() {
        if (lesson.isEmpty()) {
            return;
        }
        double top = height - TimelineScene.HEIGHT - 8;
        Playhead playhead = Playhead.at(Timeline.of(lesson.sentence().size()), moment.index());
        Look bar = look.sized(width - 2 * MARGIN, TimelineScene.HEIGHT);
        put("sheet/time", new Point(MARGIN, top), TimelineScene.draw(lesson, playhead, bar));
    }

    private void put(String id, Point shift, Figure figure) {
        sketch.add(new Mark.Group(id, shift, null, figure.marks(), 1));
        titles.putAll(figure.words().titles());
    }

    private void panel() {
        double left = width - SIDE - 4;
        double bottom = height - TimelineScene.HEIGHT - 20;
        Bounds bounds = new Bounds(left, HEADER + 16, SIDE - MARGIN + 4, bottom - HEADER - 16);
        Paint paint = Paint.of(look.theme().panel(), Stroke.solid(look.theme().border(), 1));
        sketch.box("sheet/panel", bounds, 10, paint);
        double end = narration(bounds);
        listing(bounds, end + 40);
    }

    private double narration(Bounds panel) {
        Narration narration = Narration.of(lesson, moment, look.wording());
        double x = panel.x() + 18;
        double room = panel.width() - 36;
        double y = Paragraph.of(narration.step(), TextStyle.sans(12), room)
                .draw(
                        sketch,
                        "sheet/step",
                        new Point(x, panel.y() + 14),
                        look.theme().muted());
        y = Paragraph.of(narration.title(), TextStyle.sans(18).with(Weight.BOLD), room)
                .draw(sketch, "sheet/title", new Point(x, y + 4), look.theme().text());
        int i = 0;
        for (String sentence : narration.sentences()) {
            String id = "sheet/sentence-" + i++ + "-";
            y = Paragraph.of(sentence, TextStyle.sans(13.5), room)
                    .draw(sketch, id, new Point(x, y + 7), look.theme().text());
        }
        return y;
    }

    /** In the largest letters that fit; not at all where there is no room. */
    private void listing(Bounds panel, double top) {
        List<Listing.Line> lines = Listing.of(lesson, moment).lines();
        for (double size : new double[] {12.5, 11, 9.5, 8.5}) {
            double tall = lines.stream().mapToDouble(line -> height(line, size)).sum();
            if (top + tall <= panel.bottom()) {
                listing(panel, top, lines, size);
                return;
            }
        }
    }

    private static double height(Listing.Line line, double size) {
        return Math.round(size * (line.values().isEmpty() ? 1.75 : 3.3));
    }

    private void listing(Bounds panel, double top, List<Listing.Line> lines, double size) {
        TextStyle code = TextStyle.mono(size);
        double x = panel.x() + 18;
        double room = panel.width() - 36;
        double y = top;
        for (int i = 0; i < lines.size(); i++) {
            Listing.Line line = lines.get(i);
            double tall = height(line, size);
            if (line.lit()) {
                Bounds lit = new Bounds(x - 8, y - size * 1.24, room + 16, tall);
                sketch.box("sheet/lit" + i, lit, 3, Paint.fill(look.theme().accentSoft()));
            }
            String text = TextMetrics.ellipsize(line.code(), code, room);
            sketch.text(
                    "sheet/code" + i, new Point(x, y), text, code, look.theme().text());
            if (!line.values().isEmpty()) {
                String values = TextMetrics.ellipsize(line.values(), code, room - 10);
                Point at = new Point(x + 14, y + size * 1.45);
                sketch.text("sheet/values" + i, at, values, code, look.theme().accent());
            }
            y += tall;
        }
    }
}
