package dev.unrolled.bench;

import dev.unrolled.export.Film;
import dev.unrolled.export.GifExport;
import dev.unrolled.export.GifOptions;
import dev.unrolled.export.LessonDeck;
import dev.unrolled.export.Page;
import dev.unrolled.export.PdfExport;
import dev.unrolled.export.PdfPaper;
import dev.unrolled.export.PixelOptions;
import dev.unrolled.export.PngExport;
import dev.unrolled.export.PptxExport;
import dev.unrolled.export.Progress;
import dev.unrolled.export.SvgExport;
import dev.unrolled.export.SvgText;
import dev.unrolled.export.WalkFrames;
import dev.unrolled.export.WalkPace;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Theme;
import dev.unrolled.figure.Tween;
import dev.unrolled.scene.LessonSheet;
import dev.unrolled.scene.Look;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long exports take within a program that has been running for a while: medians, each beside its budget. */
public final class ExportBudgets {
    private static final int WARM = 5;
    private static final int RUNS = 9;
    private static final double NANOS = 1e6;

    private ExportBudgets() {}

    /**
     * Measures and prints.
     *
     * @param args ignored
     * @throws IOException where nothing can be written into the folder for temporary files
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("unrolled-exports");
        Lesson lesson = Lesson.builtIn();
        Timeline timeline = Timeline.of(lesson.sentence().size());
        Look look = Look.of(Theme.LIGHT, 1280, 720);
        Figure sheet = LessonSheet.draw(lesson, timeline.at(timeline.size() - 2), look);
        Path file = folder.resolve("export");
        report(
                "PPTX of the whole lesson",
                500,
                () -> PptxExport.write(
                        LessonDeck.ofStops(lesson, Theme.LIGHT, Wording.english()), file, Progress.UNSEEN));
        report("SVG of a moment", 20, () -> SvgExport.write(sheet, SvgText.values()[0], file));
        report(
                "PDF of a moment",
                100,
                () -> PdfExport.write(List.of(Page.of(sheet, "moment")), PdfPaper.values()[0], file, Progress.UNSEEN));
        report("PNG of a moment at 4×", 300, () -> PngExport.write(sheet, PixelOptions.filled(4), file));
        gif(WalkFrames.of(timeline.moments(), new Sheets(lesson, look), WalkPace.DEFAULT), file);
        Files.delete(file);
        Files.delete(folder);
    }

    private static void report(String what, double budget, Work work) throws IOException {
        double[] millis = new double[RUNS];
        for (int run = -WARM; run < RUNS; run++) {
            long began = System.nanoTime();
            work.run();
            millis[Math.max(0, run)] = (System.nanoTime() - began) / NANOS;
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%-40s %8.1f ms   budget %5.0f ms%n", what, millis[RUNS / 2], budget);
    }

    private static void gif(Film film, Path file) throws IOException {
        long began = System.nanoTime();
        GifExport.write(film, new GifOptions(1280, true), file, Progress.UNSEEN);
        double seconds = (System.nanoTime() - began) / NANOS / 1000;
        System.out.printf(
                Locale.ROOT,
                "%-40s %8.1f /s   budget    30 /s   (%d frames, %d KB)%n",
                "GIF frames at 1280×720, with painting",
                film.length() / seconds,
                film.length(),
                Files.size(file) / 1024);
    }

    /** What is measured. */
    private interface Work {
        void run() throws IOException;
    }

    /** The whole page, as the window moves it. */
    private record Sheets(Lesson lesson, Look look) implements WalkFrames.Drawing {
        @Override
        public Figure draw(Moment moment) {
            return LessonSheet.draw(lesson, moment, look);
        }

        @Override
        public Tween move(Figure from, Figure to) {
            return LessonSheet.move(from, to);
        }
    }
}
