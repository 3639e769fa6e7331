package dev.unrolled.cli;

import dev.unrolled.export.ExportException;
import dev.unrolled.export.Format;
import dev.unrolled.export.GifExport;
import dev.unrolled.export.GifOptions;
import dev.unrolled.export.MomentName;
import dev.unrolled.export.Page;
import dev.unrolled.export.PdfExport;
import dev.unrolled.export.PdfPaper;
import dev.unrolled.export.PixelOptions;
import dev.unrolled.export.PngExport;
import dev.unrolled.export.Progress;
import dev.unrolled.export.WalkFrames;
import dev.unrolled.export.WalkPace;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Theme;
import dev.unrolled.figure.Tween;
import dev.unrolled.scene.LessonSheet;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.Narration;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.SpokenException;
import dev.unrolled.wording.Wording;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Plays the built-in lesson where no window can: every stop of it as a numbered picture, all of them as a PDF, and the walk as a film. */
public final class ScreenlessLesson {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final int SCALE = 1;
    private static final String NAME = "lesson";

    private final Wording wording = Wording.here();
    private final Lesson lesson;

    private ScreenlessLesson(Lesson lesson) {
        this.lesson = lesson;
    }

    /**
     * Draws the lesson into a new folder in the current one or, where nothing may be written there, in the one for temporary files;
     * names it on standard output.
     *
     * @return the exit status: 0, or 2 with one line on standard error where nothing could be written
     */
    public static int play() {
        System.setProperty("java.awt.headless", "true");
        return play(
                Lesson.builtIn(),
                List.of(Path.of(""), Path.of(System.getProperty("java.io.tmpdir"))),
                System.out,
                System.err);
    }

    /**
     * The same with any lesson.
     *
     * @param parents where the folder may stand, the best place first
     */
    static int play(Lesson lesson, List<Path> parents, PrintStream out, PrintStream err) {
        ScreenlessLesson player = new ScreenlessLesson(lesson);
        try {
            Path folder = LessonFolder.create(parents);
            int pictures = player.draw(folder);
            out.println(player.wording.say("screen.pictures", pictures, folder.toAbsolutePath()));
            return 0;
        } catch (SpokenException problem) {
            err.println(problem.sentence(player.wording));
            return 2;
        }
    }

    private int draw(Path folder) throws ExportException {
        List<Moment> stops = Timeline.of(lesson.sentence().size()).stops();
        for (int i = 0; i < stops.size(); i++) {
            Path file = folder.resolve(MomentName.of(lesson, stops.get(i), i + 1) + Format.PNG.extension());
            PngExport.write(sheet(stops.get(i)), PixelOptions.filled(SCALE), file);
        }
        List<Page> pages = stops.stream().map(this::page).toList();
        PdfExport.write(pages, PdfPaper.FIGURE, folder.resolve(NAME + Format.PDF.extension()), Progress.UNSEEN);
        WalkFrames walk = WalkFrames.of(stops, new Drawing(), WalkPace.DEFAULT);
        GifExport.write(walk, GifOptions.DEFAULT, folder.resolve(NAME + Format.GIF.extension()), Progress.UNSEEN);
        return stops.size();
    }

    private Figure sheet(Moment stop) {
        return LessonSheet.draw(lesson, stop, Look.of(Theme.LIGHT, WIDTH, HEIGHT));
    }

    private Page page(Moment stop) {
        return Page.of(sheet(stop), Narration.of(lesson, stop, wording).title());
    }

    /** The walk moves as the window does. */
    private final class Drawing implements WalkFrames.Drawing {
        @Override
        public Figure draw(Moment moment) {
            return sheet(moment);
        }

        @Override
        public Tween move(Figure from, Figure to) {
            return LessonSheet.move(from, to);
        }
    }
}
