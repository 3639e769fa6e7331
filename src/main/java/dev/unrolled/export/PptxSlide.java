package dev.unrolled.export;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import java.util.List;

/** The slides of a deck, and what is said with them, as XML (ECMA-376, part 1, section 19.3). */
final class PptxSlide {
    private static final double MARGIN = 40;
    private static final double TOP = 72;
    private static final double BOTTOM = 8;
    private static final double GAP = 60;

    /** How many rows of a table a slide has room for. */
    static final int ROWS = 18;

    private final Xml xml = new Xml();
    private final PptxShape shape = new PptxShape(xml);

    private PptxSlide() {}

    static String cover(Deck deck) {
        PptxSlide slide = new PptxSlide();
        slide.start("p:sld");
        slide.tree();
        slide.placeholder("Title", "ctrTitle", "", List.of(deck.title()));
        if (!deck.about().isEmpty()) {
            slide.placeholder("Subtitle", "subTitle", "1", deck.about());
        }
        return slide.finish();
    }

    static String page(Page page, Ink ground) {
        PptxSlide slide = new PptxSlide();
        slide.start("p:sld");
        if (!page.figure().background().equals(ground)
                && page.figure().background().alpha() > 0) {
            slide.xml.inline("p:bg").inline("p:bgPr");
            slide.shape.ink(page.figure().background(), 1);
            slide.xml.inline("a:effectLst").end().end().end();
        }
        slide.tree();
        boolean titled = !page.title().isBlank();
        if (titled) {
            slide.placeholder("Title", "title", "", List.of(page.title()));
        }
        double top = titled ? TOP : 0;
        Bounds area = new Bounds(0, top, PptxPlace.WIDTH, PptxPlace.HEIGHT - top - (titled ? BOTTOM : 0));
        PptxMarks.write(slide.xml, slide.shape, page, area);
        return slide.finish();
    }

    /** The rows of every table from {@code first} on, as many as there is room for. */
    static String numbers(List<Table> tables, int first) {
        PptxSlide slide = new PptxSlide();
        slide.start("p:sld");
        slide.tree();
        List<Table> here =
                tables.stream().filter(table -> table.rows().size() > first).toList();
        slide.placeholder(
                "Title",
                "title",
                "",
                List.of(String.join(" · ", here.stream().map(Table::title).toList())));
        double wanted = here.stream().mapToDouble(PptxTable::width).sum() + GAP * (here.size() - 1);
        double shrink = Math.min(1, (PptxPlace.WIDTH - 2 * MARGIN) / wanted);
        double left = MARGIN;
        for (Table table : here) {
            List<List<String>> rows = table.rows()
                    .subList(first, Math.min(first + ROWS, table.rows().size()));
            Bounds place = new Bounds(left, TOP + 28, PptxTable.width(table) * shrink, 0);
            PptxTable.write(slide.xml, slide.shape, table, rows, place);
            left += place.width() + GAP * shrink;
        }
        return slide.finish();
    }

    static String notes(String text) {
        PptxSlide slide = new PptxSlide();
        slide.start("p:notes");
        slide.tree();
        slide.xml.element("p:sp").inline("p:nvSpPr");
        slide.shape.name("Slide", "");
        slide.locks("noGrp", "noRot", "noChangeAspect");
        slide.xml.inline("p:nvPr").inline("p:ph").attribute("type", "sldImg").attribute("idx", "2");
        slide.xml.end().end().end().inline("p:spPr").end().end();
        slide.placeholder("Notes", "body", "3", List.of(text.split("\n", -1)));
        return slide.finish();
    }

    private void start(String root) {
        xml.element(root);
        xml.attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        xml.attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        xml.attribute("xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main");
        xml.element("p:cSld");
    }

    private void tree() {
        xml.element("p:spTree").inline("p:nvGrpSpPr").inline("p:cNvPr").attribute("id", "1");
        xml.attribute("name", "")
                .end()
                .inline("p:cNvGrpSpPr")
                .end()
                .inline("p:nvPr")
                .end()
                .end();
        xml.inline("p:grpSpPr").end();
    }

    private String finish() {
        xml.end()
                .end()
                .element("p:clrMapOvr")
                .inline("a:masterClrMapping")
                .end()
                .end()
                .end();
        return xml.toString();
    }

    private void locks(String... locks) {
        xml.inline("p:cNvSpPr").inline("a:spLocks");
        for (String lock : locks) {
            xml.attribute(lock, "1");
        }
        xml.end().end();
    }

    /** Text in a place that the layout has for it. */
    private void placeholder(String name, String type, String index, List<String> paragraphs) {
        xml.element("p:sp").inline("p:nvSpPr");
        shape.name(name, "");
        locks("noGrp");
        xml.inline("p:nvPr").inline("p:ph").attribute("type", type);
        if (!index.isEmpty()) {
            xml.attribute("idx", index);
        }
        xml.end().end().end().inline("p:spPr").end();
        xml.inline("p:txBody").inline("a:bodyPr").end().inline("a:lstStyle").end();
        for (String paragraph : paragraphs) {
            xml.inline("a:p")
                    .inline("a:r")
                    .inline("a:rPr")
                    .attribute("lang", "en-US")
                    .end();
            xml.inline("a:t").content(paragraph).end().end().end();
        }
        xml.end().end();
    }
}
