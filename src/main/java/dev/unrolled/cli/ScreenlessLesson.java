package dev.unrolled.cli;

import dev.unrolled.export.ExportException;
import dev.unrolled.export.PixelOptions;
import dev.unrolled.export.PngExport;
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.LessonSheet;
import dev.unrolled.scene.Look;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Wording;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Plays the built-in lesson where no window can: every stop of it as a numbered picture. */
public final class ScreenlessLesson {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final int SCALE = 1;

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
        } catch (IOException problem) {
            err.println(player.sentence(problem));
            return 2;
        }
    }

    private String sentence(IOException problem) {
        return problem instanceof ExportException known
                ? known.sentence(wording)
                : wording.say("screen.failed", String.valueOf(problem.getMessage()));
    }

    private int draw(Path folder) throws ExportException {
        Look look = Look.of(Theme.LIGHT, WIDTH, HEIGHT);
        List<Moment> stops = Timeline.of(lesson.sentence().size()).stops();
        for (int i = 0; i < stops.size(); i++) {
            Path file = folder.resolve(String.format(Locale.ROOT, "%03d-%s.png", i + 1, name(stops.get(i))));
            PngExport.write(LessonSheet.draw(lesson, stops.get(i), look), PixelOptions.filled(SCALE), file);
        }
        return stops.size();
    }

    private String name(Moment stop) {
        return switch (stop.beat()) {
            case NEW_STATE -> "read-" + word(stop);
            case PASSES_BACK -> "back-" + word(stop);
            case CLASSIFY -> "intent";
            default -> stop.beat().name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** The word's number, and the word where it has letters that every file system takes. */
    private String word(Moment stop) {
        String text = lesson.sentence().words().get(stop.word()).replaceAll("[^a-z0-9]", "");
        return stop.word() + 1 + (text.isEmpty() ? "" : "-" + text);
    }
}
