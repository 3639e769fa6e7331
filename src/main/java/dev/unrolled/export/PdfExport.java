package dev.unrolled.export;

import java.nio.file.Path;
import java.util.List;

/**
 * Figures as the pages of a PDF: vectors, with text that can be found and copied, in the bundled fonts, of which only the letters that
 * occur are embedded. The same pages give the same bytes. Needs no display; any thread may write.
 */
public final class PdfExport {
    private PdfExport() {}

    /**
     * Writes one page after the other, with a bookmark for each. The file appears whole or not at all; one that was there before
     * stays until then.
     *
     * @param pages at least one
     * @throws ExportException with a sentence for the user when it can't be written
     * @throws java.util.concurrent.CancellationException where the progress says so
     */
    public static void write(List<Page> pages, PdfPaper paper, Path file, Progress progress) throws ExportException {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a PDF has at least one page");
        }
        Destination destination = Destination.of(file);
        destination.write(stream -> {
            try (PdfBook book = new PdfBook()) {
                for (int i = 0; i < pages.size(); i++) {
                    progress.check();
                    book.add(pages.get(i), paper);
                    progress.done(i + 1, pages.size());
                }
                progress.check();
                book.save(stream);
            }
        });
    }
}
