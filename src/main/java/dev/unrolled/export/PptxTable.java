package dev.unrolled.export;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Weight;
import java.util.List;

/** A table that can be edited, sorted and copied where it is shown; its colours are the deck's own. */
final class PptxTable {
    static final double ROW = 30;

    private static final TextStyle STYLE = TextStyle.sans(18);
    private static final double SIDE = 10;
    private static final double LINE = 1;

    private final Xml xml;
    private final PptxShape shape;
    private final Table table;

    private PptxTable(Xml xml, PptxShape shape, Table table) {
        this.xml = xml;
        this.shape = shape;
        this.table = table;
    }

    /** How wide a table is if every text has the room it needs, in the slide's units. */
    static double width(Table table) {
        double sum = 0;
        for (int column = 0; column < table.header().size(); column++) {
            sum += width(table, column);
        }
        return sum;
    }

    private static double width(Table table, int column) {
        double widest = TextMetrics.width(table.header().get(column), STYLE.with(Weight.BOLD));
        for (List<String> row : table.rows()) {
            widest = Math.max(widest, TextMetrics.width(row.get(column), STYLE));
        }
        return widest + 2 * SIDE + 8;
    }

    /**
     * Writes rows of a table.
     *
     * @param rows those of the table that go here
     * @param place left, top and width; the height follows from the rows
     */
    static void write(Xml xml, PptxShape shape, Table table, List<List<String>> rows, Bounds place) {
        new PptxTable(xml, shape, table).write(rows, place);
    }

    private void write(List<List<String>> rows, Bounds place) {
        xml.element("p:graphicFrame").inline("p:nvGraphicFramePr");
        shape.name(table.title(), table.title());
        xml.inline("p:cNvGraphicFramePr").inline("a:graphicFrameLocks").attribute("noGrp", "1");
        xml.end().end().inline("p:nvPr").end().end();
        xml.inline("p:xfrm").inline("a:off").attribute("x", PptxPlace.emu(place.x()));
        xml.attribute("y", PptxPlace.emu(place.y())).end();
        xml.inline("a:ext").attribute("cx", PptxPlace.emu(place.width()));
        xml.attribute("cy", PptxPlace.emu((rows.size() + 1) * ROW)).end().end();
        xml.inline("a:graphic").inline("a:graphicData");
        xml.attribute("uri", "http://schemas.openxmlformats.org/drawingml/2006/table")
                .inline("a:tbl");
        xml.inline("a:tblPr").attribute("firstRow", "1").end();
        columns(place.width());
        row(table.header(), true);
        rows.forEach(row -> row(row, false));
        xml.end().end().end().end();
    }

    private void columns(double room) {
        double stretch = room / width(table);
        xml.inline("a:tblGrid");
        for (int column = 0; column < table.header().size(); column++) {
            xml.inline("a:gridCol")
                    .attribute("w", PptxPlace.emu(width(table, column) * stretch))
                    .end();
        }
        xml.end();
    }

    private void row(List<String> texts, boolean header) {
        xml.inline("a:tr").attribute("h", PptxPlace.emu(ROW));
        for (int column = 0; column < texts.size(); column++) {
            cell(texts.get(column), column > 0, header);
        }
        xml.end();
    }

    private void cell(String text, boolean number, boolean header) {
        xml.inline("a:tc")
                .inline("a:txBody")
                .inline("a:bodyPr")
                .end()
                .inline("a:lstStyle")
                .end()
                .inline("a:p");
        xml.inline("a:pPr").attribute("algn", number ? "r" : "l").end();
        xml.inline("a:r").inline("a:rPr").attribute("lang", "en-US");
        xml.attribute("sz", Math.round(STYLE.size() * PptxPlace.POINTS * 100)).attribute("b", header ? "1" : "0");
        xml.attribute("noProof", "1");
        scheme(header ? "tx2" : "tx1");
        xml.end().inline("a:t").content(text).end().end().end().end();
        xml.inline("a:tcPr");
        side("marL", SIDE);
        side("marR", SIDE);
        side("marT", 2);
        side("marB", 2);
        xml.attribute("anchor", "ctr");
        lines(header);
        xml.inline("a:noFill").end().end().end();
    }

    private void side(String name, double units) {
        xml.attribute(name, PptxPlace.emu(units));
    }

    /** Under every row a line, a stronger one under the header. */
    private void lines(boolean header) {
        for (String edge : new String[] {"a:lnL", "a:lnR", "a:lnT"}) {
            xml.inline(edge).attribute("w", 0).inline("a:noFill").end().end();
        }
        xml.inline("a:lnB").attribute("w", PptxPlace.emu(header ? 2 * LINE : LINE));
        scheme("tx2");
        xml.end();
    }

    private void scheme(String colour) {
        xml.inline("a:solidFill")
                .inline("a:schemeClr")
                .attribute("val", colour)
                .end()
                .end();
    }
}
