package dev.unrolled.tour.cost;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import java.util.ArrayList;
import java.util.List;

/** The gradients of all cells at every word, on one logarithmic axis. */
final class GradientChart {
    private static final double AXIS = 62;
    private static final double WORDS = 36;
    private static final double MOST_DECADES = 12;
    private static final double MOST_LINES = 6;

    private final Drawing drawing;
    private final Bounds room;
    private final List<Series> all;
    private final List<String> words;
    private final CostPage page;
    private double low = Double.MAX_VALUE;
    private double high = -Double.MAX_VALUE;

    /** With its words in the lowest part of the room. */
    GradientChart(Drawing drawing, Bounds whole, List<Series> all, CostPage page) {
        this.drawing = drawing;
        room = new Bounds(whole.x() + AXIS, whole.y(), whole.width() - AXIS - 24, whole.height() - WORDS);
        this.all = all;
        this.page = page;
        words = page.contest().words();
        all.forEach(series -> {
            for (double value : series.values()) {
                if (value > 0) {
                    low = Math.min(low, Math.log10(value));
                    high = Math.max(high, Math.log10(value));
                }
            }
        });
        bound();
    }

    private void bound() {
        if (low > high) {
            low = -1;
            high = 0;
        }
        high = Math.ceil(high - 1e-9);
        low = Math.max(Math.floor(low - 0.05), high - MOST_DECADES);
    }

    void draw() {
        axis();
        words();
        all.forEach(this::line);
    }

    private double x(int t) {
        return words.size() < 2 ? room.centre().x() : room.x() + room.width() * t / (words.size() - 1);
    }

    private double y(double value) {
        double share = value > 0 ? (Math.log10(value) - low) / (high - low) : 0;
        return room.bottom() - room.height() * Math.max(0, Math.min(1, share));
    }

    /** How many powers of ten are from line to line. */
    private int step() {
        return (int) Math.ceil((high - low) / Math.min(MOST_LINES, room.height() / 24));
    }

    /** How many times as much each line stands for as the one below it. */
    long factor() {
        return Math.round(StrictMath.pow(10, step()));
    }

    private void axis() {
        int step = step();
        for (int power = (int) high; power >= (int) low; power -= step) {
            double value = StrictMath.pow(10, power);
            String id = "grid/" + power;
            Paint paint = Paint.line(drawing.theme().faint(), 1);
            drawing.line(id, new Point(room.x() - 6, y(value)), new Point(room.right() + 6, y(value)), paint);
            TextStyle style = TextStyle.sans(11).with(Anchor.END);
            Point at = new Point(room.x() - 12, y(value) + 4);
            drawing.title(id + "/text", drawing.wording().say("answer.cost.title.scale", Series.power(power)));
            drawing.text(
                    id + "/text",
                    at,
                    Series.power(power),
                    style,
                    drawing.theme().muted());
        }
    }

    /** In two rows where one would be too narrow. */
    private void words() {
        double pitch = words.size() < 2 ? room.width() : room.width() / (words.size() - 1);
        TextStyle style = Type.middle(TextStyle.sans(12));
        double widest = words.stream()
                .mapToDouble(word -> TextMetrics.width(word, style))
                .max()
                .orElse(0);
        boolean two = widest > pitch - 6;
        for (int t = 0; t < words.size(); t++) {
            double y = room.bottom() + (two && t % 2 == 1 ? 34 : 18);
            String fitting = TextMetrics.ellipsize(words.get(t), style, (two ? 2 : 1) * pitch - 5);
            drawing.text(
                    "word/" + t,
                    new Point(x(t), y),
                    fitting,
                    style,
                    drawing.theme().text());
        }
    }

    private void line(Series series) {
        List<Point> points = new ArrayList<>();
        for (int t = 0; t < words.size(); t++) {
            points.add(new Point(x(t), y(series.values().get(t))));
        }
        Ink ink = series.ink(drawing.theme());
        Stroke stroke = new Stroke(ink, 2, series.dashed() ? List.of(6.0, 4.0) : List.of());
        drawing.curve("line/" + series.id(), points, new Paint(Ink.CLEAR, stroke, 1));
        WayBack way = new WayBack(page.contest().lesson(series.kind()), series.dashed(), drawing.wording());
        for (int t = 0; t < words.size(); t++) {
            String id = "point/" + series.id() + "/" + t;
            series.mark(drawing, id, points.get(t));
            drawing.title(id, way.title(t, page.share()));
        }
    }
}
