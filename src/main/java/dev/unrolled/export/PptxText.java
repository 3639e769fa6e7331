package dev.unrolled.export;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Mark.Text;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;

/** Texts of a figure as text boxes: no margins, no wrapping, no fitting, so that nothing moves when another font is taken. */
final class PptxText {
    private static final double LINE = 1.25;
    private static final int SMALLEST = 100;

    private final Xml xml;
    private final PptxPlace place;
    private final Text text;
    private final String content;
    private final double left;

    private PptxText(Xml xml, PptxPlace place, Text text) {
        this.xml = xml;
        this.place = place;
        this.text = text;
        double start = TextMetrics.left(text.content(), text.style(), text.at().x());
        int from = 0;
        int to = text.content().length();
        while (from < to && isCut(start, from)) {
            from += Character.charCount(text.content().codePointAt(from));
        }
        while (to > from && isCut(start, text.content().offsetByCodePoints(to, -1))) {
            to = text.content().offsetByCodePoints(to, -1);
        }
        content = text.content().substring(from, to);
        left = start + TextMetrics.width(text.content().substring(0, from), text.style());
    }

    static PptxText of(Xml xml, PptxPlace place, Text text) {
        return new PptxText(xml, place, text);
    }

    /** Whether nothing of it is left to be seen. */
    boolean isNothing() {
        return content.isBlank() || place.hides(box());
    }

    /** A letter is cut away if its middle is. */
    private boolean isCut(double start, int index) {
        String all = text.content();
        int end = all.offsetByCodePoints(index, 1);
        double before = TextMetrics.width(all.substring(0, index), text.style());
        double after = TextMetrics.width(all.substring(0, end), text.style());
        double middle = place.at(new Point(start + (before + after) / 2, 0)).x();
        return place.clip()
                .map(clip -> middle < clip.x() || middle > clip.right())
                .orElse(false);
    }

    Bounds box() {
        TextStyle style = text.style();
        double height = LINE * style.size();
        double top = text.at().y() - PptxFonts.middle(style) * style.size() - height / 2;
        return place.box(new Bounds(left, top, TextMetrics.width(content, style), height));
    }

    /** The text of the box. */
    void body(PptxShape shape) {
        xml.inline("p:txBody").inline("a:bodyPr").attribute("wrap", "none");
        for (String side : new String[] {"lIns", "tIns", "rIns", "bIns"}) {
            xml.attribute(side, "0");
        }
        xml.attribute("anchor", "ctr").inline("a:noAutofit").end().end();
        xml.inline("a:lstStyle").end().inline("a:p");
        xml.inline("a:pPr").attribute("algn", alignment()).end();
        run(shape);
        xml.end().end();
    }

    /** Where letters are cut away, what is left starts where it is seen. */
    private String alignment() {
        Anchor anchor =
                content.length() == text.content().length() ? text.style().anchor() : Anchor.START;
        return switch (anchor) {
            case START -> "l";
            case MIDDLE -> "ctr";
            case END -> "r";
        };
    }

    private void run(PptxShape shape) {
        TextStyle style = text.style();
        double points = PptxPlace.POINTS * place.scale();
        xml.inline("a:r").inline("a:rPr").attribute("lang", "en-US");
        xml.attribute("sz", Math.max(SMALLEST, Math.round(style.size() * points * 100)));
        xml.attribute("b", PptxFonts.isBold(style) ? "1" : "0");
        long spacing = Math.round(PptxFonts.spacing(content, style) * points * 100);
        double opacity = text.paint().opacity() * place.opacity();
        if (spacing < 0 || (spacing > 0 && isOpaque(opacity))) {
            xml.attribute("spc", spacing);
        }
        xml.attribute("noProof", "1");
        shape.ink(text.paint().fill(), opacity);
        font("a:latin", PptxFonts.of(style));
        font("a:cs", PptxFonts.of(style));
        xml.end().inline("a:t").content(content).end().end();
    }

    /** LibreOffice cuts faint text where it would end if it were not spaced out. */
    private boolean isOpaque(double opacity) {
        return opacity * text.paint().fill().alpha() >= 1;
    }

    private void font(String script, String name) {
        xml.inline(script).attribute("typeface", name).end();
    }
}
