package dev.unrolled.export;

import dev.unrolled.figure.Bounds;
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
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Paints marks into the content of a page, or of a part that fades as one. */
final class PdfPainter {
    private final PdfContent content;
    private final PdfResources resources;
    private final List<PDFormXObject> forms = new ArrayList<>();

    PdfPainter(PdfContent content, PdfResources resources) {
        this.content = content;
        this.resources = resources;
    }

    /** The parts that were painted as wholes. */
    List<PDFormXObject> forms() {
        return forms;
    }

    void all(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            if (Seen.is(mark)) {
                mark(mark);
            }
        }
    }

    private void mark(Mark mark) throws IOException {
        if (mark instanceof Group group) {
            faded(mark, group.opacity(), painter -> painter.inside(group));
        } else if (mark instanceof Rectangle rectangle) {
            shape(mark, Shapes.rectangle(rectangle), rectangle.paint());
        } else if (mark instanceof Circle circle) {
            shape(mark, Shapes.circle(circle), circle.paint());
        } else if (mark instanceof Path path) {
            shape(mark, Shapes.path(path), path.paint());
        } else if (mark instanceof Line line) {
            Stroke stroke = line.paint().stroke();
            stroke(Shapes.line(line), stroke, line.paint().opacity(), isButt(stroke));
        } else if (mark instanceof Arrow arrow) {
            faded(mark, arrow.paint().opacity(), painter -> painter.arrow(arrow));
        } else {
            new PdfLetters(content, resources).show((Text) mark);
        }
    }

    /** What is painted into one content or another. */
    private interface Painting {
        void by(PdfPainter painter) throws IOException;
    }

    private void faded(Mark mark, double opacity, Painting painting) throws IOException {
        if (opacity >= 1) {
            painting.by(this);
            return;
        }
        PdfContent apart = new PdfContent();
        PdfPainter painter = new PdfPainter(apart, resources);
        painting.by(painter);
        Rectangle2D extent = Extent.of(mark);
        PDRectangle box = new PDRectangle(
                (float) extent.getX(), (float) extent.getY(), (float) extent.getWidth(), (float) extent.getHeight());
        content.operator("q");
        content.named(resources.opacity(opacity), "gs");
        content.named(PdfResources.formName(forms.size()), "Do");
        content.operator("Q");
        forms.add(resources.form(apart, painter.forms, box));
    }

    private void inside(Group group) throws IOException {
        content.operator("q");
        Bounds clip = group.clip();
        if (clip != null) {
            content.box(clip.x(), clip.y(), clip.width(), clip.height());
            content.operator("W n");
        }
        content.matrix(1, 1, group.shift().x(), group.shift().y());
        all(group.children());
        content.operator("Q");
    }

    /** Fill and outline overlap, so that together they fade as one. */
    private void shape(Mark mark, Shape shape, Paint paint) throws IOException {
        boolean both = paint.fill().alpha() > 0 && Seen.is(paint.stroke());
        if (both && paint.opacity() < 1) {
            faded(mark, paint.opacity(), painter -> painter.shape(mark, shape, paint.withOpacity(1)));
            return;
        }
        fill(shape, paint.fill(), paint.opacity());
        stroke(shape, paint.stroke(), paint.opacity(), isButt(paint.stroke()));
    }

    private void arrow(Arrow arrow) {
        Stroke stroke = arrow.paint().stroke();
        stroke(Shapes.shaft(arrow), stroke, 1, true);
        fill(Shapes.head(arrow), stroke.ink(), 1);
    }

    private void fill(Shape shape, Ink ink, double opacity) {
        if (ink.alpha() == 0) {
            return;
        }
        content.operator("q");
        opacity(ink.alpha() * opacity);
        content.fillInk(ink);
        content.path(shape);
        content.operator("f").operator("Q");
    }

    private void stroke(Shape shape, Stroke stroke, double opacity, boolean butt) {
        if (!Seen.is(stroke)) {
            return;
        }
        content.operator("q");
        opacity(stroke.ink().alpha() * opacity);
        content.strokeInk(stroke.ink());
        content.numbers(stroke.width());
        content.operator(butt ? "w 0 J 1 j" : "w 1 J 1 j");
        if (stroke.dashes().stream().anyMatch(length -> length > 0)) {
            content.dashes(stroke.dashes());
        }
        content.path(shape);
        content.operator("S").operator("Q");
    }

    private void opacity(double opacity) {
        if (opacity < 1) {
            content.named(resources.opacity(opacity), "gs");
        }
    }

    private static boolean isButt(Stroke stroke) {
        return !stroke.dashes().isEmpty();
    }
}
