package dev.unrolled.scene;

import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import java.util.List;

/**
 * Text in lines, set one under the other.
 *
 * @param lines broken to fit
 * @param style of all lines
 */
record Paragraph(List<String> lines, TextStyle style) {
    private static final double LEADING = 1.42;

    static Paragraph of(String text, TextStyle style, double width) {
        return new Paragraph(TextMetrics.wrap(text, style, width), style);
    }

    double height() {
        return lines.size() * leading();
    }

    double leading() {
        return style.size() * LEADING;
    }

    /** Draws it below {@code top} and returns where it ends; lines have the ids {@code id0}, {@code id1}, … */
    double draw(Sketch sketch, String id, Point top, Ink ink) {
        double y = top.y();
        for (int i = 0; i < lines.size(); i++) {
            double baseline = y + leading() * 0.5 + TextMetrics.capHeight(style) / 2;
            sketch.text(id + i, new Point(top.x(), baseline), lines.get(i), style, ink);
            y += leading();
        }
        return y;
    }
}
