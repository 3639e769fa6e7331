package dev.unrolled.export;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Mark.Arrow;
import dev.unrolled.figure.Mark.Circle;
import dev.unrolled.figure.Mark.Group;
import dev.unrolled.figure.Mark.Line;
import dev.unrolled.figure.Mark.Path;
import dev.unrolled.figure.Mark.Rectangle;
import dev.unrolled.figure.Mark.Text;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Stroke;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.util.List;
import java.util.function.Consumer;

/**
 * Paints figures with Java2D: no toolkit, no display, any thread. Letters are painted as outlines, so they stand where
 * the metrics say, at every scale.
 */
public final class Java2dPainter {
    private final Graphics2D graphics;

    private Java2dPainter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /**
     * Paints the marks of a figure in its own units; the background is the caller's. The graphics keeps its state; its
     * composite must be the usual one.
     */
    public static void paint(Figure figure, Graphics2D graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        own.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        new Java2dPainter(own).all(figure.marks());
        own.dispose();
    }

    private void all(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Group group) {
                group(group);
            } else {
                single(mark);
            }
        }
    }

    private void group(Group group) {
        if (group.opacity() < 1) {
            Layer.paint(graphics, group, group.opacity(), layer -> new Java2dPainter(layer).inside(group));
        } else {
            inside(group);
        }
    }

    private void inside(Group group) {
        Graphics2D inner = (Graphics2D) graphics.create();
        if (group.clip() != null) {
            inner.clip(Shapes.rectangle(group.clip()));
        }
        inner.translate(group.shift().x(), group.shift().y());
        new Java2dPainter(inner).all(group.children());
        inner.dispose();
    }

    private void single(Mark mark) {
        if (mark instanceof Rectangle rectangle) {
            shape(mark, Shapes.rectangle(rectangle), rectangle.paint());
        } else if (mark instanceof Circle circle) {
            shape(mark, Shapes.circle(circle), circle.paint());
        } else if (mark instanceof Path path) {
            shape(mark, Shapes.path(path), path.paint());
        } else if (mark instanceof Line line) {
            faded(
                    line.paint().opacity(),
                    faded -> stroke(faded, Shapes.line(line), line.paint().stroke()));
        } else if (mark instanceof Arrow arrow) {
            arrow(arrow);
        } else if (mark instanceof Text text) {
            faded(
                    text.paint().opacity(),
                    faded -> fill(faded, Letters.outline(text), text.paint().fill()));
        }
    }

    /** Fill and outline overlap, so that together they fade as one. */
    private void shape(Mark mark, Shape shape, Paint paint) {
        Consumer<Graphics2D> painting = canvas -> {
            fill(canvas, shape, paint.fill());
            stroke(canvas, shape, paint.stroke());
        };
        if (paint.opacity() < 1 && paint.fill().alpha() > 0 && paint.stroke().width() > 0) {
            Layer.paint(graphics, mark, paint.opacity(), painting);
        } else {
            faded(paint.opacity(), painting);
        }
    }

    private void faded(double opacity, Consumer<Graphics2D> painting) {
        if (opacity >= 1) {
            painting.accept(graphics);
        } else if (opacity > 0) {
            Graphics2D faint = (Graphics2D) graphics.create();
            faint.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
            painting.accept(faint);
            faint.dispose();
        }
    }

    /** Shaft and head overlap a little, so that together they fade as one. */
    private void arrow(Arrow arrow) {
        if (arrow.paint().opacity() < 1) {
            Layer.paint(graphics, arrow, arrow.paint().opacity(), layer -> arrow(layer, arrow));
        } else {
            arrow(graphics, arrow);
        }
    }

    private static void arrow(Graphics2D canvas, Arrow arrow) {
        Stroke stroke = arrow.paint().stroke();
        stroke(canvas, Shapes.shaft(arrow), stroke, Strokes.butt(stroke));
        fill(canvas, Shapes.head(arrow), stroke.ink());
    }

    private static void fill(Graphics2D canvas, Shape shape, Ink ink) {
        if (ink.alpha() > 0) {
            canvas.setColor(color(ink));
            canvas.fill(shape);
        }
    }

    private static void stroke(Graphics2D canvas, Shape shape, Stroke stroke) {
        stroke(canvas, shape, stroke, Strokes.of(stroke));
    }

    private static void stroke(Graphics2D canvas, Shape shape, Stroke stroke, java.awt.Stroke pen) {
        if (stroke.width() > 0 && stroke.ink().alpha() > 0) {
            canvas.setColor(color(stroke.ink()));
            canvas.setStroke(pen);
            canvas.draw(shape);
        }
    }

    static Color color(Ink ink) {
        return new Color(ink.red(), ink.green(), ink.blue(), (int) Math.round(ink.alpha() * 255));
    }
}
