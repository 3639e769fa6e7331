package dev.unrolled.tour.page;

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
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.Look;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page's figure while it is put together; used for one figure and then thrown away. */
public final class Drawing {
    private static final double SMALLEST = 10;
    private static final double LEADING = 1.42;

    private final Look look;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, String> titles = new HashMap<>();

    /** An empty one of the look's size, or the least. */
    public Drawing(Look look) {
        this.look = look;
    }

    /** Width of the figure. */
    public double width() {
        return Math.max(Look.MIN_WIDTH, look.width());
    }

    /** Height of the figure. */
    public double height() {
        return Math.max(Look.MIN_HEIGHT, look.height());
    }

    /** Its colours. */
    public Theme theme() {
        return look.theme();
    }

    /** Its language. */
    public Wording wording() {
        return look.wording();
    }

    /** Adds any mark. */
    public void add(Mark mark) {
        marks.add(mark);
    }

    /** Says what a mark is, in one line. */
    public void title(String id, String text) {
        titles.put(id, text);
    }

    /** Adds a box with rounded corners. */
    public void box(String id, Bounds bounds, double radius, Paint paint) {
        marks.add(new Mark.Rectangle(id, bounds, radius, paint));
    }

    /** Adds a white panel with a thin edge. */
    public void panel(String id, Bounds bounds) {
        box(id, bounds, 10, Paint.of(theme().panel(), Stroke.solid(theme().border(), 1)));
    }

    /** Adds a straight line. */
    public void line(String id, Point from, Point to, Paint paint) {
        marks.add(new Mark.Line(id, from, to, paint));
    }

    /** Adds an arrow with a head of 10. */
    public void arrow(String id, Point from, Point to, Paint paint) {
        marks.add(new Mark.Arrow(id, from, to, 10, paint));
    }

    /** Adds a circle. */
    public void circle(String id, Point centre, double radius, Paint paint) {
        marks.add(new Mark.Circle(id, centre, radius, paint));
    }

    /** Adds a line through points; nothing where there are fewer than two. */
    public void curve(String id, List<Point> points, Paint paint) {
        if (points.size() > 1) {
            List<Mark.Segment> segments = new ArrayList<>();
            segments.add(new Mark.Segment.Move(points.get(0)));
            points.subList(1, points.size()).forEach(point -> segments.add(new Mark.Segment.To(point)));
            marks.add(new Mark.Path(id, segments, paint));
        }
    }

    /** Adds one line of text; nothing where it is empty. */
    public void text(String id, Point at, String content, TextStyle style, Ink ink) {
        if (!content.isEmpty()) {
            marks.add(new Mark.Text(id, at, content, style, Paint.fill(ink)));
        }
    }

    /** Adds one line of text in the middle of a box, in smaller letters where it must be; shortened only if even those don't fit. */
    public void centred(String id, Bounds box, String content, TextStyle style, Ink ink) {
        TextStyle letters = style.with(Anchor.MIDDLE);
        while (letters.size() > SMALLEST && TextMetrics.width(content, letters) > box.width()) {
            letters = letters.with(letters.size() - 1);
        }
        double y = box.centre().y() + TextMetrics.capHeight(letters) / 2;
        String fitting = TextMetrics.ellipsize(content, letters, box.width());
        text(id, new Point(box.centre().x(), y), fitting, letters, ink);
    }

    /**
     * Adds text in lines of a width, from a top left corner (top middle, for text in the middle).
     *
     * @return the bottom of the last line
     */
    public double paragraph(String id, Bounds room, String content, TextStyle style, Ink ink) {
        double y = room.y();
        double x = style.anchor() == Anchor.MIDDLE ? room.centre().x() : room.x();
        int n = 0;
        for (String line : TextMetrics.wrap(content, style, room.width())) {
            double baseline = y + style.size() * (LEADING + 0.7) / 2;
            text(id + "/" + n++, new Point(x, baseline), line, style, ink);
            y += style.size() * LEADING;
        }
        return y;
    }

    /** How high {@link #paragraph} makes a text. */
    public static double paragraphHeight(String content, TextStyle style, double width) {
        return TextMetrics.wrap(content, style, width).size() * style.size() * LEADING;
    }

    /** Adds word {@code k} as a pill in its colour. */
    public void pill(String id, Bounds bounds, String word, int k) {
        box(id, bounds, bounds.height() / 2, Paint.fill(theme().palette().word(k)));
        Bounds inner = new Bounds(bounds.x() + 6, bounds.y(), Math.max(0, bounds.width() - 12), bounds.height());
        centred(id + "/text", inner, word, Type.word(), theme().palette().onWord(k));
    }

    /** Adds word {@code k} of a row as a pill in its colour. */
    public void pill(String id, WordRow row, String word, int k) {
        Bounds pill = row.pill(k);
        box(id, pill, pill.height() / 2, Paint.fill(theme().palette().word(k)));
        centred(
                id + "/text",
                row.inner(k),
                word,
                row.letters(),
                theme().palette().onWord(k));
    }

    /** Adds a whole figure, cut to its size. */
    public void put(String id, Point at, Figure figure) {
        put(id, at, new Bounds(at.x(), at.y(), figure.width(), figure.height()), figure);
    }

    /** Adds part of a figure, shifted so that the figure's own origin comes to lie at {@code at}; {@code part} isn't shifted. */
    public void put(String id, Point at, Bounds part, Figure figure) {
        marks.add(new Mark.Group(id, at, part, figure.marks(), 1));
        titles.putAll(figure.words().titles());
    }

    /** The figure where there are no words to show; says so in a room of it. */
    public Figure withoutWords(Bounds room) {
        String none = wording().say("story.no-words");
        paragraph("empty", room, none, Type.body(), theme().muted());
        return figure(none);
    }

    /** Where {@link #withoutWords} says so in a figure that is empty but for that. */
    public Bounds middle() {
        return new Bounds(24, height() / 2, width() - 48, 40);
    }

    /** The figure. */
    public Figure figure(String description) {
        return new Figure(width(), height(), theme().page(), marks, new Figure.Words(description, titles));
    }
}
