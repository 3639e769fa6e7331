package dev.unrolled.export;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Stroke;
import java.util.Locale;

/** The pieces that shapes of a slide are made of (ECMA-376, part 1, sections 19.3 and 20.1). */
final class PptxShape {
    private static final int WHOLE = 100_000;

    private final Xml xml;
    private int shapes = 1;

    PptxShape(Xml xml) {
        this.xml = xml;
    }

    /** Starts a shape that isn't a line, up to its properties. */
    void start(String name, String description, boolean text) {
        xml.element("p:sp").inline("p:nvSpPr");
        name(name, description);
        xml.inline("p:cNvSpPr");
        if (text) {
            xml.attribute("txBox", "1");
        }
        xml.end().inline("p:nvPr").end().end().inline("p:spPr");
    }

    /** Starts a line, up to its properties. */
    void startLine(String name, String description) {
        xml.element("p:cxnSp").inline("p:nvCxnSpPr");
        name(name, description);
        xml.inline("p:cNvCxnSpPr").end().inline("p:nvPr").end().end().inline("p:spPr");
    }

    /** Starts a group whose children have the slide's own coordinates. */
    void startGroup(String name, String description, Bounds box) {
        xml.element("p:grpSp").inline("p:nvGrpSpPr");
        name(name, description);
        xml.inline("p:cNvGrpSpPr").end().inline("p:nvPr").end().end();
        xml.inline("p:grpSpPr").inline("a:xfrm");
        offset("a:off", "a:ext", box);
        offset("a:chOff", "a:chExt", box);
        xml.end().end();
    }

    /** Number, name and alternative text; numbers count the shapes of a slide. */
    void name(String name, String description) {
        xml.inline("p:cNvPr").attribute("id", ++shapes).attribute("name", name);
        if (!description.isEmpty()) {
            xml.attribute("descr", description);
        }
        xml.end();
    }

    void place(Bounds box) {
        xml.inline("a:xfrm");
        offset("a:off", "a:ext", box);
        xml.end();
    }

    /** A box that is turned around its middle by so many degrees, clockwise. */
    void turned(Bounds box, double degrees) {
        xml.inline("a:xfrm").attribute("rot", Math.round((degrees + 360) % 360 * 60_000));
        offset("a:off", "a:ext", box);
        xml.end();
    }

    /** A box whose falling diagonal is meant, or its rising one. */
    void diagonal(Bounds box, boolean rising) {
        xml.inline("a:xfrm");
        if (rising) {
            xml.attribute("flipV", "1");
        }
        offset("a:off", "a:ext", box);
        xml.end();
    }

    private void offset(String off, String ext, Bounds box) {
        long left = PptxPlace.emu(box.x());
        long top = PptxPlace.emu(box.y());
        xml.inline(off).attribute("x", left).attribute("y", top).end();
        xml.inline(ext)
                .attribute("cx", PptxPlace.emu(box.right()) - left)
                .attribute("cy", PptxPlace.emu(box.bottom()) - top)
                .end();
    }

    /** One of the ready-made shapes; names and values of its handles alternate. */
    void preset(String shape, Object... handles) {
        xml.inline("a:prstGeom").attribute("prst", shape).inline("a:avLst");
        for (int i = 0; i < handles.length; i += 2) {
            xml.inline("a:gd").attribute("name", handles[i].toString());
            xml.attribute("fmla", "val " + Math.round(((Number) handles[i + 1]).doubleValue() * WHOLE))
                    .end();
        }
        xml.end().end();
    }

    void paint(Paint paint, double opacity, double scale) {
        fill(paint.fill(), opacity * paint.opacity());
        outline(paint.stroke(), opacity * paint.opacity(), scale);
    }

    void fill(Ink ink, double opacity) {
        if (ink.alpha() * opacity > 0) {
            ink(ink, opacity);
        } else {
            xml.inline("a:noFill").end();
        }
    }

    void ink(Ink ink, double opacity) {
        xml.inline("a:solidFill").inline("a:srgbClr").attribute("val", hex(ink));
        double alpha = ink.alpha() * opacity;
        if (alpha < 1) {
            xml.inline("a:alpha").attribute("val", Math.round(alpha * WHOLE)).end();
        }
        xml.end().end();
    }

    /** Ends are round, straight for dashes; joins are round. */
    void outline(Stroke stroke, double opacity, double scale) {
        xml.inline("a:ln");
        if (stroke.width() <= 0 || stroke.ink().alpha() * opacity <= 0) {
            xml.inline("a:noFill").end().end();
            return;
        }
        xml.attribute("w", PptxPlace.emu(stroke.width() * scale));
        boolean dashed = stroke.dashes().stream().anyMatch(length -> length > 0);
        xml.attribute("cap", dashed ? "flat" : "rnd");
        ink(stroke.ink(), opacity);
        if (dashed) {
            dashes(stroke);
        }
        xml.inline("a:round").end().end();
    }

    /** Lengths are told in widths of the line; an odd number of them is gone through twice, as Java2D and SVG do. */
    private void dashes(Stroke stroke) {
        int lengths = stroke.dashes().size();
        xml.inline("a:custDash");
        for (int i = 0; i < (lengths % 2 == 0 ? lengths : 2 * lengths); i += 2) {
            xml.inline("a:ds").attribute("d", share(stroke, i % lengths));
            xml.attribute("sp", share(stroke, (i + 1) % lengths)).end();
        }
        xml.end();
    }

    private static long share(Stroke stroke, int index) {
        return Math.round(stroke.dashes().get(index) / stroke.width() * WHOLE);
    }

    /** Ends the properties and the shape. */
    void end() {
        xml.end().end();
    }

    static String hex(Ink ink) {
        int rgb = ink.red() << 16 | ink.green() << 8 | ink.blue();
        return Integer.toHexString(0x1000000 | rgb).substring(1).toUpperCase(Locale.ROOT);
    }
}
