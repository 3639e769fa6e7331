package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.wording.Numbers;
import java.util.List;

/** The lower half: how loudly the loss speaks to each step, on the same columns; and what that comes to. */
final class BackwardPass {
    private final Scenery scenery;
    private final Layout layout;
    private final GradientAxis axis;

    BackwardPass(Scenery scenery) {
        this.scenery = scenery;
        layout = scenery.layout();
        axis = GradientAxis.of(scenery.trace(), scenery.look().scale(), layout.bars());
    }

    void draw(Sketch sketch) {
        panel(sketch);
        heading(sketch);
        guides(sketch);
        columns(sketch);
        new ScrollBar(scenery).draw(sketch);
        if (scenery.stage().isUpdate()) {
            new UpdateBlock(scenery).draw(sketch);
        } else if (scenery.stage().isBackward()) {
            new LeftBlock(scenery).draw(sketch);
        } else {
            waiting(sketch);
        }
    }

    private void panel(Sketch sketch) {
        Paint paint =
                Paint.of(scenery.theme().panel(), Stroke.solid(scenery.theme().border(), 1));
        sketch.box(MarkId.of(Kind.BACKWARD), layout.panel(), 10, paint);
        sketch.title(MarkId.of(Kind.BACKWARD), scenery.say("title.backward"));
    }

    private void heading(Sketch sketch) {
        TextStyle style = scenery.lettering().heading();
        String title = scenery.say("figure.backward");
        double y = layout.panel().y() + (layout.roomy() ? 28 : 21);
        Point at = new Point(layout.headingLeft(), y);
        String id = MarkId.of(Kind.BACKWARD);
        sketch.text(id + "/title", at, title, style, scenery.theme().text());
        double x = at.x() + TextMetrics.width(title, style) + 10;
        TextStyle small = scenery.lettering().about();
        boolean log = scenery.look().scale() == GradientScale.LOG;
        String about = Scenery.fitting(
                small,
                layout.side().right() - 12 - x,
                scenery.sayOfCell(log ? "figure.backward.log" : "figure.backward.linear"),
                scenery.sayOfCell(log ? "figure.backward.log.short" : "figure.backward.linear.short"));
        sketch.text(
                id + "/about", new Point(x, y), about, small, scenery.theme().muted());
    }

    private void guides(Sketch sketch) {
        List<Double> ticks = axis.ticks();
        double right = layout.columns().left() + layout.columns().width();
        TextStyle style = scenery.lettering().tinyNumber();
        for (int i = 0; i < ticks.size(); i++) {
            String id = MarkId.of(Kind.AXIS, i);
            double y = Math.round(axis.y(ticks.get(i))) + 0.5;
            Paint paint = Paint.of(Ink.CLEAR, new Stroke(scenery.theme().faint(), 1, List.of(3.0, 4.0)));
            sketch.line(id, new Point(layout.left() + 8, y), new Point(right, y), paint);
            Point at = new Point(right + 4, y + TextMetrics.capHeight(style) / 2 - 0.5);
            String text = tick(ticks.get(i));
            if (TextMetrics.width(text, style) <= layout.side().left() - at.x() - 2) {
                sketch.text(id + "/value", at, text, style, scenery.theme().muted());
            }
        }
    }

    /** 1, 0.1, 0.01, then powers of ten. */
    private String tick(double value) {
        String text = Numbers.brief(value).replaceFirst("\\.0\u00b7", "\u00b7").replaceFirst("^1\u00b7", "");
        return text.contains(".") && !text.contains("\u00b7") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    private void columns(Sketch sketch) {
        Columns columns = layout.columns();
        Sketch inside = sketch.inside();
        GradientBars bars = new GradientBars(scenery, axis);
        for (int t = columns.first(); t <= columns.last(); t++) {
            bars.draw(inside, t);
        }
        bars.travelling(inside);
        Point shift = new Point(-columns.scroll(), 0);
        Bounds clip = columns.clip(
                layout.panel().y() + 30, layout.panel().y() + layout.panel().height() - 1);
        sketch.group(MarkId.of(Kind.BACKWARD) + "/columns", shift, clip, inside, 1);
    }

    private void waiting(Sketch sketch) {
        TextStyle style = scenery.lettering().body();
        double width = layout.side().width() - 14;
        double y = layout.panel().y() + (layout.roomy() ? 76 : 58);
        int i = 0;
        for (String line : TextMetrics.wrap(scenery.say("figure.backward.waiting"), style, width)) {
            String id = MarkId.left() + "/waiting" + i++;
            sketch.text(
                    id,
                    new Point(layout.side().left(), y),
                    line,
                    style.with(Anchor.START),
                    scenery.theme().muted());
            y += style.size() * 1.45;
        }
    }
}
