package dev.unrolled.export;

import dev.unrolled.figure.Bounds;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** Free shapes of a slide. */
final class PptxPath {
    private static final String[] COMMANDS = {"a:moveTo", "a:lnTo", "a:quadBezTo", "a:cubicBezTo", "a:close"};
    private static final int[] POINTS = {1, 1, 2, 3, 0};

    private final Xml xml;
    private final Bounds box;

    private PptxPath(Xml xml, Bounds box) {
        this.xml = xml;
        this.box = box;
    }

    /** The box around shapes. */
    static Bounds box(Shape... shapes) {
        Rectangle2D all = shapes[0].getBounds2D();
        for (Shape shape : shapes) {
            Rectangle2D one = shape.getBounds2D();
            all = all.getWidth() + all.getHeight() == 0 ? one : all.createUnion(one);
        }
        return new Bounds(all.getX(), all.getY(), all.getWidth(), all.getHeight());
    }

    /** A shape that is filled and outlined. */
    static void write(Xml xml, Shape shape, Bounds box) {
        PptxPath path = new PptxPath(xml, box);
        path.start();
        path.add(shape, true, true);
        path.end();
    }

    /** One shape to fill and another for the outline, which together are one thing to move and colour. */
    static void write(Xml xml, Shape fill, Shape outline, Bounds box) {
        PptxPath path = new PptxPath(xml, box);
        path.start();
        path.add(fill, true, false);
        path.add(outline, false, true);
        path.end();
    }

    private void start() {
        xml.inline("a:custGeom").inline("a:avLst").end().inline("a:gdLst").end();
        xml.inline("a:ahLst").end().inline("a:cxnLst").end();
        xml.inline("a:rect")
                .attribute("l", "0")
                .attribute("t", "0")
                .attribute("r", "r")
                .attribute("b", "b");
        xml.end().inline("a:pathLst");
    }

    private void end() {
        xml.end().end();
    }

    private void add(Shape shape, boolean filled, boolean outlined) {
        PathIterator pieces = shape.getPathIterator(AffineTransform.getTranslateInstance(-box.x(), -box.y()));
        if (pieces.isDone()) {
            return;
        }
        xml.inline("a:path").attribute("w", PptxPlace.emu(box.width())).attribute("h", PptxPlace.emu(box.height()));
        if (!filled) {
            xml.attribute("fill", "none");
        }
        if (!outlined) {
            xml.attribute("stroke", "0");
        }
        double[] places = new double[6];
        for (; !pieces.isDone(); pieces.next()) {
            piece(pieces.currentSegment(places), places);
        }
        xml.end();
    }

    private void piece(int kind, double[] places) {
        xml.inline(COMMANDS[kind]);
        for (int i = 0; i < POINTS[kind]; i++) {
            xml.inline("a:pt").attribute("x", PptxPlace.emu(places[2 * i]));
            xml.attribute("y", PptxPlace.emu(places[2 * i + 1])).end();
        }
        xml.end();
    }
}
