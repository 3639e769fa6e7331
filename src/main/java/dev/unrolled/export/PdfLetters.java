package dev.unrolled.export;

import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Mark.Text;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextRun;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Texts in a PDF, set in the bundled fonts; of characters that those lack, the outlines, which can be found all the same. */
final class PdfLetters {
    private final PdfContent content;
    private final PdfResources resources;

    PdfLetters(PdfContent content, PdfResources resources) {
        this.content = content;
        this.resources = resources;
    }

    void show(Text mark) throws IOException {
        Ink ink = mark.paint().fill();
        double opacity = ink.alpha() * mark.paint().opacity();
        content.operator("q");
        if (opacity < 1) {
            content.named(resources.opacity(opacity), "gs");
        }
        content.fillInk(ink);
        for (TextRun run : TextRun.of(mark)) {
            if (run.bundled()) {
                set(run.text(), run.x(), mark);
            } else {
                outline(run, mark);
            }
        }
        content.operator("Q");
    }

    private void set(String words, double x, Text mark) throws IOException {
        PDFont font = resources.font(mark.style());
        content.operator("BT");
        font(mark.style());
        // The figure's y points down; letters stand upright all the same.
        content.numbers(1, 0, 0, -1, x, mark.at().y());
        content.operator("Tm");
        content.hexadecimal(encoded(font, words));
        content.operator(" Tj").operator("ET");
    }

    private void font(TextStyle style) {
        content.named(resources.fontName(style), "");
        content.numbers(style.size());
        content.operator("Tf");
    }

    private static byte[] encoded(PDFont font, String words) throws IOException {
        words.codePoints().forEach(font::addToSubset);
        return font.encode(words);
    }

    /** Programs take the words from a span only where there is a letter in it: a space that nobody sees. */
    private void outline(TextRun run, Text mark) throws IOException {
        content.spoken(run.text());
        TextStyle style = mark.style().with(Anchor.START);
        Text piece = new Text(mark.id(), new Point(run.x(), mark.at().y()), run.text(), style, mark.paint());
        content.path(Letters.outline(piece));
        content.operator("f");
        set(" ", run.x(), mark);
        content.operator("EMC");
    }
}
