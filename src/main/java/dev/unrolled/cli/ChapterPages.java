package dev.unrolled.cli;

import dev.unrolled.export.FileOptions;
import dev.unrolled.export.Format;
import dev.unrolled.export.Page;
import dev.unrolled.export.PageOrder;
import dev.unrolled.figure.Figure;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.ChapterSheet;
import dev.unrolled.tour.Tour;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Locale;

/** The story's chapters as pages: text and picture side by side, the text as the notes. */
final class ChapterPages {
    private static final String ALL = "all";

    private ChapterPages() {}

    /**
     * The pages of the chapters that are asked for.
     *
     * @param which {@code all}, or a chapter's number
     * @param look of every page, with its size
     */
    static PageOrder of(String which, Look look, Format format, FileOptions files) throws CommandException {
        if (!PageOrder.takes(format)) {
            throw new CommandException("export.chapter-format", format.word());
        }
        List<Chapter> chapters = chapters(which);
        return new PageOrder(
                chapters.stream().map(chapter -> page(chapter, look)).toList(),
                chapters.stream().map(ChapterPages::name).toList(),
                format,
                files);
    }

    private static List<Chapter> chapters(String which) throws CommandException {
        Tour tour = Tour.of(new Cast());
        if (which.equals(ALL)) {
            return tour.chapters();
        }
        try {
            return tour.chapter(Integer.parseInt(which)).map(List::of).orElseThrow(() -> unknown(which, tour));
        } catch (NumberFormatException e) {
            throw unknown(which, tour);
        }
    }

    private static CommandException unknown(String which, Tour tour) {
        return new CommandException("export.no-chapter", which, tour.last());
    }

    private static Page page(Chapter chapter, Look look) {
        Figure figure = ChapterSheet.draw(chapter, look);
        Wording wording = look.wording();
        String notes = String.join("\n", chapter.paragraphs(wording));
        return new Page(figure, chapter.title(wording), notes, figure.words().description());
    }

    private static String name(Chapter chapter) {
        return String.format(Locale.ROOT, "%02d-%s", chapter.number(), chapter.id());
    }
}
