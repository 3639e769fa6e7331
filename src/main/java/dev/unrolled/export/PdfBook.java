package dev.unrolled.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A PDF while it is made. Nothing in it tells when or where, so that the same pages make the same file. */
final class PdfBook implements Closeable {
    private final PDDocument document = new PDDocument();
    private final PdfResources resources = new PdfResources(document);
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final CRC32 identity = new CRC32();

    /** Adds a page with a bookmark; the first page's title is the document's. */
    void add(Page page, PdfPaper paper) throws IOException {
        PdfPlace place = PdfPlace.of(page.figure(), paper);
        PDPage sheet = new PDPage(place.mediaBox());
        PdfContent content = new PdfContent();
        place.open(content, page.figure(), paper);
        PdfPainter painter = new PdfPainter(content, resources);
        painter.all(page.figure().marks());
        byte[] operators = content.bytes();
        identity.update(operators);
        sheet.setContents(stream(operators));
        sheet.setResources(resources.of(painter.forms()));
        document.addPage(sheet);
        bookmark(page, sheet);
        if (document.getNumberOfPages() == 1) {
            describe(page);
        }
    }

    private PDStream stream(byte[] operators) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators);
        }
        return stream;
    }

    private void bookmark(Page page, PDPage sheet) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(sheet);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(page.title());
        item.setDestination(destination);
        outline.addLast(item);
        identity.update(page.title().getBytes(StandardCharsets.UTF_8));
    }

    private void describe(Page page) {
        document.getDocumentInformation().setTitle(page.title());
        document.getDocumentInformation().setSubject(page.alternative());
        document.getDocumentInformation().setCreator("Unrolled");
    }

    void save(OutputStream out) throws IOException {
        document.getDocumentCatalog().setDocumentOutline(outline);
        resources.cutFonts();
        // Otherwise the time would be in the file's identifier (PDF 32000-1, 14.4).
        document.setDocumentId(identity.getValue());
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
