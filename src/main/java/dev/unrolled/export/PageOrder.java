package dev.unrolled.export;

import dev.unrolled.figure.Theme;
import java.nio.file.Path;
import java.util.List;

/**
 * Finished pages that leave the program as they are. Formats that hold one page a file make a folder of many. Immutable; the same
 * order gives the same files.
 *
 * @param pages at least one
 * @param names of their files in a folder, without an ending; one for each page
 * @param format one that {@link #takes}
 * @param options what only some formats ask for
 */
public record PageOrder(List<Page> pages, List<String> names, Format format, FileOptions options) {
    /** Copies the lists; throws {@link IllegalArgumentException} where they don't fit each other or the format. */
    public PageOrder {
        pages = List.copyOf(pages);
        names = List.copyOf(names);
        if (pages.isEmpty() || pages.size() != names.size() || !takes(format)) {
            throw new IllegalArgumentException(
                    pages.size() + " pages with " + names.size() + " names can't be written as " + format);
        }
    }

    /** Whether pages can be written in a format; a film needs moves between them, and numbers aren't pages. */
    public static boolean takes(Format format) {
        return switch (format) {
            case PNG, SVG, PDF, PPTX -> true;
            case GIF, JSON, CSV -> false;
        };
    }

    /**
     * Looks at the target before the work begins.
     *
     * @param replacing whether files that are there may be written over
     * @throws ExportException where something can't be written, or is there already
     */
    public void check(Path target, boolean replacing) throws ExportException {
        targets().check(target, replacing);
    }

    /**
     * Makes the files; those that are there are written over. Each appears whole or not at all.
     *
     * @param title of a deck, on its cover
     * @param theme of a deck
     * @return how many files were written
     * @throws ExportException with a sentence for the user when something can't be written
     * @throws java.util.concurrent.CancellationException where the progress says so
     */
    public int write(Path target, String title, Theme theme, Progress progress) throws ExportException {
        switch (format) {
            case PDF -> PdfExport.write(pages, options.paper(), target, progress);
            case PPTX -> PptxExport.write(new Deck(title, List.of(), pages, List.of(), theme), target, progress);
            default -> targets().each(target, progress, (i, file) -> picture(pages.get(i), file));
        }
        return targets().files(target).size();
    }

    private void picture(Page page, Path file) throws ExportException {
        if (format == Format.PNG) {
            PngExport.write(page.figure(), options.raster().of(page.figure()), file);
        } else {
            SvgExport.write(page.figure(), options.letters(), file);
        }
    }

    private Targets targets() {
        return new Targets(format, names);
    }
}
