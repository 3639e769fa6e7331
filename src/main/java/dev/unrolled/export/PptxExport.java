package dev.unrolled.export;

import java.nio.file.Path;

/**
 * Decks for PowerPoint and its kin: shapes, texts, tables and notes of their own kind, which can be edited there. The same deck gives
 * the same bytes. Needs no display; any thread may write.
 *
 * <p>The parts are written here and not by a library: the thousands of shapes of a walk took Apache POI 4 seconds, and take 0.2 so.
 * The tests read what is written with POI.
 */
public final class PptxExport {
    private static final String SLIDE = "ppt/slides/slide";
    private static final String PRESENTATION = "ppt/presentation.xml";
    private static final int FIRST_SLIDE = 256;
    private static final int NOTES_WIDTH = 6_858_000;
    private static final int NOTES_HEIGHT = 9_144_000;

    private final PptxPackage parts = new PptxPackage();
    private final Deck deck;
    private final Progress progress;
    private int slides;
    private int finished;

    private PptxExport(Deck deck, Progress progress) {
        this.deck = deck;
        this.progress = progress;
    }

    /**
     * Writes a deck. The file appears whole or not at all; one that was there before stays until then.
     *
     * @throws ExportException with a sentence for the user when it can't be written
     * @throws java.util.concurrent.CancellationException where the progress says so
     */
    public static void write(Deck deck, Path file, Progress progress) throws ExportException {
        Destination destination = Destination.of(file);
        PptxExport export = new PptxExport(deck, progress);
        export.fill();
        destination.write(stream -> export.parts.write(stream, export::written));
    }

    private void fill() {
        PptxFrame.addTo(parts, deck.theme());
        slide(PptxSlide.cover(deck), PptxFrame.COVER, "");
        for (Page page : deck.pages()) {
            progress.check();
            slide(PptxSlide.page(page, deck.theme().page()), PptxFrame.FIGURE, page.notes());
        }
        int rows = deck.numbers().stream()
                .mapToInt(table -> table.rows().size())
                .max()
                .orElse(0);
        for (int first = 0; first < rows; first += PptxSlide.ROWS) {
            slide(PptxSlide.numbers(deck.numbers(), first), PptxFrame.FIGURE, "");
        }
        presentation();
        properties();
    }

    /** To pack the parts is most of the work. */
    private void written(String part) {
        progress.check();
        if (part.startsWith(SLIDE)) {
            progress.done(++finished, slides);
        }
    }

    private void slide(String xml, String layout, String notes) {
        slides++;
        String name = SLIDE + slides + ".xml";
        parts.add(name, "slide+xml", xml);
        parts.link(name, "slideLayout", layout);
        if (!notes.isBlank()) {
            String file = "notesSlides/notesSlide" + slides + ".xml";
            parts.link(name, "notesSlide", "../" + file);
            parts.add("ppt/" + file, "notesSlide+xml", PptxSlide.notes(notes));
            parts.link("ppt/" + file, "notesMaster", PptxFrame.NOTES);
            parts.link("ppt/" + file, "slide", "../slides/slide" + slides + ".xml");
        }
    }

    private void presentation() {
        Xml xml = new Xml().element("p:presentation");
        xml.attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        xml.attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        xml.attribute("xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main");
        String master = parts.link(PRESENTATION, "slideMaster", "slideMasters/slideMaster1.xml");
        xml.element("p:sldMasterIdLst").inline("p:sldMasterId").attribute("id", "2147483648");
        xml.attribute("r:id", master).end().end();
        String notes = parts.link(PRESENTATION, "notesMaster", "notesMasters/notesMaster1.xml");
        xml.element("p:notesMasterIdLst")
                .inline("p:notesMasterId")
                .attribute("r:id", notes)
                .end()
                .end();
        xml.element("p:sldIdLst");
        for (int slide = 1; slide <= slides; slide++) {
            String id = parts.link(PRESENTATION, "slide", "slides/slide" + slide + ".xml");
            xml.inline("p:sldId")
                    .attribute("id", FIRST_SLIDE + slide)
                    .attribute("r:id", id)
                    .end();
        }
        xml.end();
        size(xml, "p:sldSz", PptxPlace.emu(PptxPlace.WIDTH), PptxPlace.emu(PptxPlace.HEIGHT));
        size(xml, "p:notesSz", NOTES_WIDTH, NOTES_HEIGHT);
        parts.link(PRESENTATION, "theme", "theme/theme1.xml");
        parts.add(PRESENTATION, "presentation.main+xml", xml.end().toString());
        parts.link("", "officeDocument", PRESENTATION);
    }

    private static void size(Xml xml, String name, long width, long height) {
        xml.element(name).attribute("cx", width).attribute("cy", height).end();
    }

    /** Without dates: the same deck is the same file tomorrow. */
    private void properties() {
        Xml xml = new Xml().element("cp:coreProperties");
        xml.attribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.inline("dc:title").content(deck.title()).end().end();
        parts.addAs("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", xml.toString());
        parts.link(
                "",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
    }
}
