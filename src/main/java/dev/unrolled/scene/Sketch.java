package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Marks and titles while a picture is put together; used by one call and then thrown away. */
final class Sketch {
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, String> titles;

    Sketch() {
        this(new HashMap<>());
    }

    private Sketch(Map<String, String> titles) {
        this.titles = titles;
    }

    /** An empty one for the inside of a group, with the same titles. */
    Sketch inside() {
        return new Sketch(titles);
    }

    List<Mark> marks() {
        return marks;
    }

    Map<String, String> titles() {
        return titles;
    }

    void title(String id, String text) {
        titles.put(id, text);
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void box(String id, Bounds bounds, double radius, Paint paint) {
        marks.add(new Mark.Rectangle(id, bounds, radius, paint));
    }

    void line(String id, Point from, Point to, Paint paint) {
        marks.add(new Mark.Line(id, from, to, paint));
    }

    void arrow(String id, Point from, Point to, double head, Paint paint) {
        marks.add(new Mark.Arrow(id, from, to, head, paint));
    }

    void text(String id, Point at, String content, TextStyle style, Ink ink) {
        text(id, at, content, style, Paint.fill(ink));
    }

    void text(String id, Point at, String content, TextStyle style, Paint paint) {
        if (!content.isEmpty()) {
            marks.add(new Mark.Text(id, at, content, style, paint));
        }
    }

    void group(String id, Point shift, @Nullable Bounds clip, Sketch inside, double opacity) {
        marks.add(new Mark.Group(id, shift, clip, inside.marks, opacity));
    }
}
