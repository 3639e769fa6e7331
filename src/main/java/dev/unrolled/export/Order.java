package dev.unrolled.export;

import dev.unrolled.timeline.Moment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What shall leave the program, and as what. Formats that hold one moment a file make a folder of many, with a numbered file for each.
 * Immutable; the same order gives the same files.
 *
 * @param edition what the pictures look like
 * @param moments at least one, in the order of time
 * @param format the kind of file
 * @param options what only some formats ask for
 */
public record Order(Edition edition, List<Moment> moments, Format format, FileOptions options) {
    /** Copies the moments; throws {@link IllegalArgumentException} where there are none. */
    public Order {
        moments = List.copyOf(moments);
        if (moments.isEmpty()) {
            throw new IllegalArgumentException("there is no moment to export");
        }
    }

    /** Whether the target is a folder: one file a moment, and more than one moment. */
    public boolean isSeries() {
        return targets().isSeries();
    }

    /** The files that will be written: the target itself, or one in it for each moment. */
    public List<Path> files(Path target) {
        return targets().files(target);
    }

    private Targets targets() {
        List<String> names = new ArrayList<>();
        for (Moment moment : moments) {
            names.add(MomentName.of(edition.lesson(), moment, names.size() + 1));
        }
        return new Targets(format, names);
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
     * @return how many files were written
     * @throws ExportException with a sentence for the user when something can't be written
     * @throws java.util.concurrent.CancellationException where the progress says so
     */
    public int write(Path target, Progress progress) throws ExportException {
        switch (format) {
            case PNG, SVG -> targets().each(target, progress, (i, file) -> picture(moments.get(i), file));
            case PDF -> PdfExport.write(pages(progress), options.paper(), target, progress);
            case GIF -> film(target, progress);
            case JSON -> NumbersExport.json(edition.lesson(), target);
            case CSV -> NumbersExport.csv(edition.lesson(), target);
            case PPTX -> deck(target, progress);
        }
        return files(target).size();
    }

    private void picture(Moment moment, Path file) throws ExportException {
        var figure = edition.figure(moment);
        if (format == Format.PNG) {
            PngExport.write(figure, options.raster().of(figure), file);
        } else {
            SvgExport.write(figure, options.letters(), file);
        }
    }

    private void film(Path target, Progress progress) throws ExportException {
        WalkPace pace = WalkPace.DEFAULT.withRate(options.motion().rate());
        int width = options.raster().width();
        GifOptions gif = new GifOptions(
                width > 0 ? width : GifOptions.DEFAULT.width(), options.motion().loop());
        GifExport.write(WalkFrames.of(moments, edition::figure, pace), gif, target, progress);
    }

    /** A slide has a title of its own, and room for a picture of its own shape. */
    private void deck(Path target, Progress progress) throws ExportException {
        Edition slides = new Edition(
                edition.lesson(),
                edition.look().sized(Deck.FIGURE_WIDTH, Deck.FIGURE_HEIGHT),
                edition.plate().titled(false),
                edition.colours());
        List<Page> pages = new Order(slides, moments, format, options).pages(progress);
        Deck deck = LessonDeck.of(
                edition.lesson(), pages, edition.look().theme(), edition.look().wording());
        PptxExport.write(deck, target, progress);
    }

    /** Writing them takes longer and is what progress is about; this only asks whether they are still wanted. */
    private List<Page> pages(Progress progress) {
        List<Page> pages = new ArrayList<>();
        for (Moment moment : moments) {
            progress.check();
            pages.add(edition.page(moment));
        }
        return pages;
    }
}
