package dev.unrolled.scene;

import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.wording.Numbers;
import java.util.List;

/** Zero in the middle of the rows, and a guide to either side of it, with their values below. */
final class Guides {
    private final Scenery scenery;
    private final StateScale scale;
    private final TextStyle style;
    private final Card card;

    Guides(Scenery scenery, int t, StateScale scale) {
        this.scenery = scenery;
        this.scale = scale;
        style = scenery.lettering().tinyNumber().with(Anchor.MIDDLE);
        card = scenery.layout().card();
    }

    /** Draws them into a lane; their ids begin with the stem. */
    void draw(Sketch sketch, String stem, Lane lane) {
        double side = scale.guide() / scale.reach() * lane.half();
        String value = Numbers.brief(scale.guide()).replaceAll("\\.0+$", "");
        double wide = TextMetrics.width("\u2212" + value, style);
        boolean zeroFits = side >= (wide + TextMetrics.width("0", style)) / 2 + 2;
        guide(sketch, stem + "zero", lane, 0, zeroFits ? "0" : "");
        guide(
                sketch,
                stem + "low",
                lane,
                -side,
                2 * side > (wide + TextMetrics.width(value, style)) / 2 + 7 ? "\u2212" + value : "");
        guide(sketch, stem + "high", lane, side, value);
    }

    private void guide(Sketch sketch, String id, Lane lane, double side, String label) {
        double x = lane.middle() + side;
        Point from = new Point(x, card.rowsTop() - 1);
        Point to = new Point(x, card.rowsBottom());
        Ink ink = scenery.theme().faint();
        Paint paint =
                id.endsWith("zero") ? Paint.line(ink, 1.5) : Paint.of(Ink.CLEAR, new Stroke(ink, 1, List.of(2.0, 3.0)));
        sketch.line(id, from, to, paint);
        Point below = new Point(within(lane, x, TextMetrics.width(label, style)), card.bottom() - 6);
        sketch.text(id + "-value", below, label, style, scenery.theme().muted());
    }

    /** Beside another lane a value stays over its own. */
    private double within(Lane lane, double x, double width) {
        double over = scenery.cell().hasCellState() ? 0 : card.pad();
        double most = Math.max(0, lane.half() + over - width / 2);
        return lane.middle() + Math.max(-most, Math.min(most, x - lane.middle()));
    }
}
