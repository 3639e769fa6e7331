package dev.unrolled.tour;

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
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Chapter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The story as a line with a station for each chapter, and where the reader is. */
public final class Stations {
    /** Height of the figure. */
    public static final double HEIGHT = 56;

    private static final double EDGE = 22;
    private static final double LINE = 20.5;

    private final Tour tour;
    private final Chapter here;
    private final Look look;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, String> titles = new HashMap<>();

    private Stations(Tour tour, Chapter here, Look look) {
        this.tour = tour;
        this.here = here;
        this.look = look;
    }

    /** Draws the line as wide as the look says and {@link #HEIGHT} high. */
    public static Figure draw(Tour tour, Chapter here, Look look) {
        return new Stations(tour, here, look).draw();
    }

    /** The chapter whose station is nearest to a place across. */
    public static Chapter at(Tour tour, double x, double width) {
        int last = tour.chapters().size() - 1;
        double share = (x - EDGE) / Math.max(1, width - 2 * EDGE);
        return tour.chapters().get((int) Math.max(0, Math.min(last, Math.round(share * last))));
    }

    private double x(int index) {
        return EDGE
                + index
                        * (look.width() - 2 * EDGE)
                        / Math.max(1, tour.chapters().size() - 1);
    }

    private Figure draw() {
        int last = tour.chapters().size() - 1;
        int now = tour.chapters().indexOf(here);
        Paint rest = Paint.line(look.theme().border(), 4);
        marks.add(new Mark.Line("line", new Point(x(0), LINE), new Point(x(last), LINE), rest));
        Paint gone = Paint.line(look.theme().accent(), 4);
        marks.add(new Mark.Line("gone", new Point(x(0), LINE), new Point(x(now), LINE), gone));
        for (int i = 0; i <= last; i++) {
            station(i, now);
        }
        title(now);
        String text = look.wording().say("story.stations", here.number(), here.title(look.wording()));
        return new Figure(look.width(), HEIGHT, Ink.CLEAR, marks, new Figure.Words(text, titles));
    }

    private void station(int i, int now) {
        Chapter chapter = tour.chapters().get(i);
        boolean reached = i <= now;
        Ink ground = reached ? look.theme().accent() : look.theme().panel();
        Stroke edge =
                Stroke.solid(reached ? look.theme().accent() : look.theme().arrow(), 1.5);
        double radius = i == now ? 12 : 8.5;
        String id = "station/" + chapter.number();
        marks.add(new Mark.Circle(id, new Point(x(i), LINE), radius, Paint.of(ground, edge)));
        titles.put(id, look.wording().say("story.station", chapter.number(), chapter.title(look.wording())));
        TextStyle style =
                TextStyle.sans(i == now ? 12 : 10).with(Weight.SEMIBOLD).with(Anchor.MIDDLE);
        Point at = new Point(x(i), LINE + TextMetrics.capHeight(style) / 2);
        Ink ink = reached ? look.theme().onAccent() : look.theme().muted();
        marks.add(new Mark.Text(id + "/number", at, Integer.toString(chapter.number()), style, Paint.fill(ink)));
    }

    private void title(int now) {
        TextStyle style = TextStyle.sans(12).with(Weight.SEMIBOLD).with(Anchor.MIDDLE);
        String text = TextMetrics.ellipsize(here.title(look.wording()), style, look.width() - 8);
        double half = TextMetrics.width(text, style) / 2 + 2;
        double x = Math.max(half, Math.min(look.width() - half, x(now)));
        marks.add(new Mark.Text(
                "title",
                new Point(x, HEIGHT - 7),
                text,
                style,
                Paint.fill(look.theme().text())));
    }
}
