package dev.unrolled.export;

import dev.unrolled.figure.Mark.Text;
import dev.unrolled.figure.TextRun;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Family;
import dev.unrolled.figure.TextStyle.Weight;
import java.util.List;

/** Texts in an SVG: as text, or as the outlines of their letters. */
final class SvgLetters {
    /** Figures are laid out without kerning and ligatures, so that widths are sums. */
    static final String WITHOUT_KERNING = "font-kerning:none;font-variant-ligatures:none";

    /** The family of the whole drawing, unless a text says another. */
    static final String SANS =
            "Inter, 'Unrolled Sans', 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Noto Sans CJK SC', sans-serif";

    private static final String MONO =
            "'JetBrains Mono', 'Unrolled Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace";

    private final Xml xml;
    private final boolean outlined;

    SvgLetters(Xml xml, SvgText kind) {
        this.xml = xml;
        outlined = kind == SvgText.OUTLINES;
    }

    /** What a text mark is in the file. */
    String element() {
        return outlined ? "g" : "text";
    }

    /** The attributes of the element. */
    void style(Text mark) {
        if (outlined) {
            // Who can't see the outlines, or looks for the word, still finds it.
            xml.attribute("aria-label", mark.content());
        } else {
            place(mark);
            font(mark.style());
        }
        SvgPaint.fill(xml, mark.paint().fill());
        SvgPaint.opacity(xml, mark.paint().opacity());
    }

    /** What stands in the element. */
    void content(Text mark) {
        if (outlined) {
            xml.inline("path").attribute("d", SvgPath.of(Letters.outline(mark))).end();
            return;
        }
        List<TextRun> runs = TextRun.of(mark);
        if (isWhole(runs)) {
            xml.content(mark.content());
        } else {
            runs.forEach(this::run);
        }
    }

    /** Where it is set in one font, the anchor is the format's own, so that an edited text stays where it hangs. */
    private void place(Text mark) {
        if (isWhole(TextRun.of(mark))) {
            xml.attribute("x", mark.at().x()).attribute("y", mark.at().y());
            switch (mark.style().anchor()) {
                case START -> {}
                case MIDDLE -> xml.attribute("text-anchor", "middle");
                case END -> xml.attribute("text-anchor", "end");
            }
        } else {
            xml.attribute("y", mark.at().y());
        }
    }

    private static boolean isWhole(List<TextRun> runs) {
        return runs.size() <= 1;
    }

    private void run(TextRun run) {
        xml.inline("tspan").attribute("x", run.x()).content(run.text()).end();
    }

    private void font(TextStyle style) {
        if (style.family() == Family.MONO) {
            xml.attribute("font-family", MONO);
        }
        xml.attribute("font-size", style.size());
        if (style.weight() != Weight.REGULAR) {
            xml.attribute("font-weight", style.weight() == Weight.BOLD ? "700" : "600");
        }
        xml.attribute("xml:space", "preserve");
    }
}
