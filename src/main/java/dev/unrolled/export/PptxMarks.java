package dev.unrolled.export;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Mark.Arrow;
import dev.unrolled.figure.Mark.Circle;
import dev.unrolled.figure.Mark.Group;
import dev.unrolled.figure.Mark.Line;
import dev.unrolled.figure.Mark.Path;
import dev.unrolled.figure.Mark.Rectangle;
import dev.unrolled.figure.Mark.Text;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;

/**
 * The marks of a figure as shapes of a slide that can be moved, coloured and rewritten there: boxes, ellipses, lines, block arrows,
 * free shapes and text boxes, grouped as in the figure and named by their ids. What nobody sees is left out.
 */
final class PptxMarks {
    private final Xml xml;
    private final PptxShape shape;
    private final FigureIndex index;
    private final PptxPlace whole;
    private final Map<String, String> titles;

    private PptxMarks(Xml xml, PptxShape shape, Figure figure, Bounds area) {
        this.xml = xml;
        this.shape = shape;
        index = FigureIndex.of(figure);
        titles = figure.words().titles();
        whole = PptxPlace.fitting(figure.width(), figure.height(), area);
    }

    /** Writes a page's figure as one group, as large as fits into {@code area} of the slide. */
    static void write(Xml xml, PptxShape shape, Page page, Bounds area) {
        PptxMarks marks = new PptxMarks(xml, shape, page.figure(), area);
        Figure figure = page.figure();
        if (figure.marks().stream().anyMatch(Seen::is)) {
            Bounds box = marks.whole.box(new Bounds(0, 0, figure.width(), figure.height()));
            shape.startGroup(page.title(), page.alternative(), box);
            marks.all(figure.marks(), marks.whole);
            xml.end();
        }
    }

    private void all(List<Mark> marks, PptxPlace place) {
        marks.stream().filter(Seen::is).forEach(mark -> one(mark, place));
    }

    private void one(Mark mark, PptxPlace place) {
        if (mark instanceof Group group) {
            group(group, place);
        } else if (mark instanceof Text text) {
            text(text, place);
        } else if (mark instanceof Line line) {
            line(line, place);
        } else if (mark instanceof Arrow arrow) {
            arrow(arrow, place);
        } else {
            area(mark, place);
        }
    }

    private String name(Mark mark) {
        String title = titles.getOrDefault(mark.id(), "");
        return title.isEmpty() ? mark.id() : mark.id() + " · " + title;
    }

    private String description(Mark mark) {
        return titles.getOrDefault(mark.id(), "");
    }

    private void group(Group group, PptxPlace place) {
        Bounds box = index.bounds(group.id()).map(whole::box).orElse(null);
        if (box != null) {
            shape.startGroup(name(group), description(group), box);
            all(group.children(), place.inside(group));
            xml.end();
        }
    }

    private void text(Text mark, PptxPlace place) {
        PptxText text = PptxText.of(xml, place, mark);
        if (!text.isNothing()) {
            shape.start(name(mark), "", true);
            shape.place(text.box());
            shape.preset("rect");
            xml.inline("a:noFill").end().end();
            text.body(shape);
            xml.end();
        }
    }

    private void line(Line mark, PptxPlace place) {
        Point from = place.at(mark.from());
        Point to = place.at(mark.to());
        double[] start = {from.x(), from.y()};
        double[] end = {to.x(), to.y()};
        Bounds paper = new Bounds(-1e4, -1e4, 3e4, 3e4);
        PptxClip.line(start, end, place.clip().orElse(paper)).ifPresent(seen -> {
            shape.startLine(name(mark), description(mark));
            Bounds box = Bounds.around(new Point(seen[0], seen[1]), new Point(seen[2], seen[3]));
            shape.diagonal(box, (seen[2] - seen[0]) * (seen[3] - seen[1]) < 0);
            shape.preset("line");
            shape.outline(mark.paint().stroke(), mark.paint().opacity() * place.opacity(), place.scale());
            shape.end();
        });
    }

    /** A block arrow, turned: its head keeps its size when it is made longer. A dashed one is a line and a head. */
    private void arrow(Arrow mark, PptxPlace place) {
        Point from = place.at(mark.from());
        Point to = place.at(mark.to());
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (length == 0 || place.hides(Bounds.around(from, to))) {
            return;
        } else if (!mark.paint().stroke().dashes().isEmpty()) {
            dashedArrow(mark, place);
            return;
        }
        double head = Math.min(mark.head() * place.scale(), length);
        Point middle = Bounds.around(from, to).centre();
        Bounds box = new Bounds(middle.x() - length / 2, middle.y() - head / 2, length, head);
        double shaft = Math.min(1, mark.paint().stroke().width() * place.scale() / head);
        shape.start(name(mark), description(mark), false);
        shape.turned(box, StrictMath.toDegrees(StrictMath.atan2(to.y() - from.y(), to.x() - from.x())));
        shape.preset("rightArrow", "adj1", shaft, "adj2", 1);
        flat(mark.paint(), place);
        shape.end();
    }

    private void dashedArrow(Arrow mark, PptxPlace place) {
        Shape head = onSlide(Shapes.head(mark), place);
        Shape shaft = onSlide(Shapes.shaft(mark), place);
        Bounds box = PptxPath.box(shaft, head);
        shape.startGroup(name(mark), description(mark), box);
        line(new Line(mark.id() + "/shaft", mark.from(), mark.to(), mark.paint()), place);
        shape.start(mark.id() + "/head", "", false);
        shape.place(PptxPath.box(head));
        PptxPath.write(xml, head, PptxPath.box(head));
        flat(mark.paint(), place);
        shape.end();
        xml.end();
    }

    /** In the colour of the stroke, without an outline. */
    private void flat(Paint paint, PptxPlace place) {
        shape.fill(paint.stroke().ink(), paint.opacity() * place.opacity());
        xml.inline("a:ln").inline("a:noFill").end().end();
    }

    private void area(Mark mark, PptxPlace place) {
        Shape outline = onSlide(shapeOf(mark), place);
        Bounds box = PptxPath.box(outline);
        Paint paint = paint(mark);
        boolean isLine = box.width() == 0 || box.height() == 0;
        if (place.hides(box) || (isLine && !Seen.is(paint.stroke()))) {
            return;
        }
        boolean fades = paint.opacity() * place.opacity() < 1 && paint.fill().alpha() > 0 && Seen.is(paint.stroke());
        if (place.shows(box) && !fades) {
            shape.start(name(mark), description(mark), false);
            shape.place(box);
            whole(mark, outline, box);
            shape.paint(paint, place.opacity(), place.scale());
            shape.end();
        } else {
            pieces(mark, outline, place, fades);
        }
    }

    private void whole(Mark mark, Shape outline, Bounds box) {
        if (mark instanceof Rectangle rectangle) {
            double shorter =
                    Math.min(rectangle.bounds().width(), rectangle.bounds().height());
            if (rectangle.radius() <= 0 || shorter <= 0) {
                shape.preset("rect");
            } else {
                shape.preset("roundRect", "adj", rectangle.roundness() / shorter);
            }
        } else if (mark instanceof Circle) {
            shape.preset("ellipse");
        } else {
            PptxPath.write(xml, outline, box);
        }
    }

    /** What is cut has an outline only where it had one; what fades is filled only where its outline isn't. */
    private void pieces(Mark mark, Shape outline, PptxPlace place, boolean fades) {
        Paint paint = paint(mark);
        Area fill = new Area(outline);
        if (fades) {
            fill.subtract(new Area(scaled(paint, place).createStrokedShape(outline)));
        }
        Shape line = outline;
        if (place.clip().isPresent()) {
            fill.intersect(new Area(Shapes.rectangle(place.clip().get())));
            line = PptxClip.outline(outline, place.clip().get());
        }
        boolean outlined =
                Seen.is(paint.stroke()) && !line.getPathIterator(null).isDone();
        boolean filled = paint.fill().alpha() > 0 && !fill.isEmpty();
        if (!outlined && !filled) {
            return;
        }
        Shape inside = filled ? fill : new Path2D.Double();
        Shape around = outlined ? line : new Path2D.Double();
        Bounds box = filled && outlined ? PptxPath.box(fill, line) : PptxPath.box(filled ? fill : line);
        shape.start(name(mark), description(mark), false);
        shape.place(box);
        PptxPath.write(xml, inside, around, box);
        shape.paint(paint, place.opacity(), place.scale());
        shape.end();
    }

    private static BasicStroke scaled(Paint paint, PptxPlace place) {
        return new BasicStroke((float) (paint.stroke().width() * place.scale()));
    }

    private static Shape onSlide(Shape shape, PptxPlace place) {
        AffineTransform way = AffineTransform.getTranslateInstance(
                place.origin().x(), place.origin().y());
        way.scale(place.scale(), place.scale());
        return way.createTransformedShape(shape);
    }

    private static Shape shapeOf(Mark mark) {
        if (mark instanceof Rectangle rectangle) {
            return Shapes.rectangle(rectangle);
        } else if (mark instanceof Circle circle) {
            return Shapes.circle(circle);
        }
        return Shapes.path((Path) mark);
    }

    private static Paint paint(Mark mark) {
        if (mark instanceof Rectangle rectangle) {
            return rectangle.paint();
        } else if (mark instanceof Circle circle) {
            return circle.paint();
        }
        return ((Path) mark).paint();
    }
}
