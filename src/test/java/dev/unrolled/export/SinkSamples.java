package dev.unrolled.export;

import dev.unrolled.figure.EveryMark;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the same figures through every sink, for {@code .ci/sinks} to have other programs draw them and compare: every kind
 * of mark, and three moments of the lesson in light and dark.
 */
public final class SinkSamples {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private SinkSamples() {}

    /**
     * Writes NAME.png, NAME.svg (letters as text), NAME.outlines.svg, NAME.pdf and NAME.pptx for each figure.
     *
     * @param args the folder
     * @throws IOException where it can't be made
     * @throws ExportException where a file can't be written
     */
    public static void main(String[] args) throws IOException, ExportException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Map.Entry<String, Figure> sample : samples().entrySet()) {
            write(sample.getValue(), folder.resolve(sample.getKey()));
        }
    }

    private static Map<String, Figure> samples() {
        Map<String, Figure> samples = new LinkedHashMap<>();
        samples.put("marks", EveryMark.figure());
        Lesson lesson = Lesson.builtIn();
        List<Moment> stops = Timeline.of(lesson.sentence().size()).stops();
        int words = lesson.sentence().size();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            String shade = theme == Theme.LIGHT ? "light" : "dark";
            Look look = Look.of(theme, WIDTH, HEIGHT);
            samples.put("forward-" + shade, LessonScene.draw(lesson, stops.get(words / 2), look));
            samples.put("intent-" + shade, LessonScene.draw(lesson, stops.get(words + 1), look));
            samples.put("backward-" + shade, LessonScene.draw(lesson, stops.get(words + 2 + words / 2), look));
        }
        return samples;
    }

    private static void write(Figure figure, Path name) throws ExportException {
        PngExport.write(figure, PixelOptions.filled(2), beside(name, ".png"));
        SvgExport.write(figure, SvgText.TEXT, beside(name, ".svg"));
        SvgExport.write(figure, SvgText.OUTLINES, beside(name, ".outlines.svg"));
        // Without a title the figure fills its page and its slide.
        Page page = Page.of(figure, "");
        PdfExport.write(List.of(page), PdfPaper.FIGURE, beside(name, ".pdf"), Progress.UNSEEN);
        Deck deck = new Deck("", List.of(), List.of(page), List.of(), Theme.LIGHT);
        PptxExport.write(deck, beside(name, ".pptx"), Progress.UNSEEN);
    }

    private static Path beside(Path name, String ending) {
        return name.resolveSibling(name.getFileName() + ending);
    }
}
