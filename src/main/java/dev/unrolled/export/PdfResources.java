package dev.unrolled.export;

import dev.unrolled.figure.Fonts;
import dev.unrolled.figure.TextStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** What the pages of a PDF share: fonts and opacities, each under a name that is the same on every page. */
final class PdfResources {
    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger FONT_READER = Logger.getLogger("org.apache.fontbox");

    static {
        // It warns of fonts whose glyphs have no names; ours have none on purpose, to be small.
        FONT_READER.setLevel(Level.SEVERE);
    }

    private final PDDocument document;
    private final Map<Fonts.File, PDFont> fonts = new LinkedHashMap<>();
    private final COSDictionary fontNames = new COSDictionary();
    private final COSDictionary opacityNames = new COSDictionary();

    PdfResources(PDDocument document) {
        this.document = document;
    }

    /** The bundled font of a style, embedded when first asked for. */
    PDFont font(TextStyle style) throws IOException {
        Fonts.File file = Fonts.file(style);
        PDFont known = fonts.get(file);
        if (known == null) {
            try (InputStream stream = Fonts.open(file)) {
                known = PDType0Font.load(document, stream, true);
            }
            fonts.put(file, known);
            fontNames.setItem(COSName.getPDFName(name(file)), known);
        }
        return known;
    }

    String fontName(TextStyle style) {
        return name(Fonts.file(style));
    }

    private static String name(Fonts.File file) {
        return file.name().replaceFirst("\\.ttf$", "").replace("-", "");
    }

    /** Leaves out of the fonts what no text needed; done once, at the end, and in the order in which they came. */
    void cutFonts() throws IOException {
        for (PDFont font : fonts.values()) {
            font.subset();
        }
    }

    /** The name of a state in which everything is painted at this opacity. */
    String opacity(double opacity) {
        String name = "O" + Math.round(opacity * 1000);
        COSName key = COSName.getPDFName(name);
        if (!opacityNames.containsKey(key)) {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            float rounded = Math.round(opacity * 1000) / 1000f;
            state.setNonStrokingAlphaConstant(rounded);
            state.setStrokingAlphaConstant(rounded);
            opacityNames.setItem(key, state);
        }
        return name;
    }

    /** Everything shared, and the parts that one page or part paints as wholes. */
    PDResources of(List<PDFormXObject> forms) {
        COSDictionary all = new COSDictionary();
        all.setItem(COSName.FONT, fontNames);
        all.setItem(COSName.EXT_G_STATE, opacityNames);
        if (!forms.isEmpty()) {
            COSDictionary names = new COSDictionary();
            for (int i = 0; i < forms.size(); i++) {
                names.setItem(COSName.getPDFName(formName(i)), forms.get(i));
            }
            all.setItem(COSName.XOBJECT, names);
        }
        return new PDResources(all);
    }

    static String formName(int index) {
        return "G" + index;
    }

    /** What overlaps and fades as one: painted by itself, then laid on the page. */
    PDFormXObject form(PdfContent content, List<PDFormXObject> inside, PDRectangle box) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        try (OutputStream out = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.bytes());
        }
        form.setBBox(box);
        form.setResources(of(inside));
        PDTransparencyGroupAttributes group = new PDTransparencyGroupAttributes();
        form.getCOSObject().setItem(COSName.GROUP, group);
        return form;
    }
}
