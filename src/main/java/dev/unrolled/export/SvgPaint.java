package dev.unrolled.export;

import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Stroke;
import java.util.stream.Collectors;

/** Colours and outlines as SVG's attributes; what is the format's own default is not written. */
final class SvgPaint {
    private SvgPaint() {}

    /** Inside, outline and opacity of a mark; fill and outline fade as one. */
    static void both(Xml xml, Paint paint) {
        fill(xml, paint.fill());
        stroke(xml, paint.stroke(), !paint.stroke().dashes().isEmpty());
        opacity(xml, paint.opacity());
    }

    /** An outline alone; {@code butt} is for straight ends. */
    static void line(Xml xml, Paint paint, boolean butt) {
        xml.attribute("fill", "none");
        stroke(xml, paint.stroke(), butt);
        opacity(xml, paint.opacity());
    }

    static void fill(Xml xml, Ink ink) {
        if (ink.alpha() == 0) {
            xml.attribute("fill", "none");
            return;
        }
        xml.attribute("fill", hex(ink));
        if (ink.alpha() < 1) {
            xml.attribute("fill-opacity", ink.alpha());
        }
    }

    static void stroke(Xml xml, Stroke stroke, boolean butt) {
        if (!Seen.is(stroke)) {
            return;
        }
        xml.attribute("stroke", hex(stroke.ink())).attribute("stroke-width", stroke.width());
        if (stroke.ink().alpha() < 1) {
            xml.attribute("stroke-opacity", stroke.ink().alpha());
        }
        if (!butt) {
            xml.attribute("stroke-linecap", "round");
        }
        xml.attribute("stroke-linejoin", "round");
        if (stroke.dashes().stream().anyMatch(length -> length > 0)) {
            xml.attribute(
                    "stroke-dasharray",
                    stroke.dashes().stream().map(Decimals::of).collect(Collectors.joining(" ")));
        }
    }

    static void opacity(Xml xml, double opacity) {
        if (opacity < 1) {
            xml.attribute("opacity", opacity);
        }
    }

    private static String hex(Ink ink) {
        int rgb = ink.red() << 16 | ink.green() << 8 | ink.blue();
        return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
    }
}
