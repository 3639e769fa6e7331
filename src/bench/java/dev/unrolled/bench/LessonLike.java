package dev.unrolled.bench;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.figure.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Figures of about 600 marks, a hundred of them texts: as heavy as a lesson of several words, and all of it in motion. */
final class LessonLike {
    private static final Theme THEME = Theme.LIGHT;
    private static final int COLUMNS = 8;
    private static final int UNITS = 8;
    private static final int PARTS = 6;

    private final Random random;
    private final List<Mark> marks = new ArrayList<>();

    private LessonLike(long seed) {
        random = new Random(seed);
    }

    /** A figure in which everything stands somewhere else for every seed; ids and texts are the same. */
    static Figure figure(long seed) {
        return new LessonLike(seed).draw();
    }

    private Figure draw() {
        for (int t = 0; t < COLUMNS; t++) {
            column(t);
        }
        return new Figure(1440, 900, THEME.page(), marks, new Figure.Words("a lesson", Map.of()));
    }

    private void column(int t) {
        List<Mark> inside = new ArrayList<>();
        Stroke border = Stroke.solid(THEME.border(), 1);
        inside.add(new Mark.Rectangle(t + "/card", box(0, 0, 140, 330), 8, Paint.of(THEME.panel(), border)));
        for (int j = 0; j < UNITS; j++) {
            for (int k = 0; k < PARTS; k++) {
                Bounds part = box(10 + 18 * k, 60 + 32 * j, 18, 18);
                inside.add(new Mark.Rectangle(
                        t + "/part/" + j + "/" + k,
                        part,
                        0,
                        fill(THEME.palette().word(k))));
            }
            Point top = at(70, 58 + 32 * j);
            inside.add(new Mark.Line(t + "/value/" + j, top, new Point(top.x(), top.y() + 22), line(2)));
            inside.add(text(t + "/number/" + j, 0.01 * (j + 7 * t), at(120, 72 + 32 * j)));
        }
        inside.add(new Mark.Arrow(t + "/carry", at(142, 160), at(170, 160), 12, line(2)));
        inside.add(new Mark.Rectangle(
                t + "/gradient", box(30, 500, 60, 180), 3, fill(THEME.palette().word(t))));
        for (int i = 0; i < 6; i++) {
            inside.add(text(t + "/note/" + i, 0.1 * i, at(20, 700 + 20 * i)));
        }
        marks.add(new Mark.Group(Integer.toString(t), at(20 + 170 * t, 40), null, inside, 1));
    }

    private Mark text(String id, double value, Point at) {
        TextStyle style = TextStyle.mono(12).with(Anchor.END);
        return new Mark.Text(id, at, String.format(Locale.ROOT, "%.3f", value), style, fill(THEME.text()));
    }

    private Point at(double x, double y) {
        return new Point(x + 6 * random.nextDouble(), y + 6 * random.nextDouble());
    }

    private Bounds box(double x, double y, double width, double height) {
        return new Bounds(x + 6 * random.nextDouble(), y, width + 8 * random.nextDouble(), height);
    }

    private static Paint fill(Ink ink) {
        return Paint.fill(ink);
    }

    private static Paint line(double width) {
        return Paint.line(THEME.arrow(), width);
    }
}
