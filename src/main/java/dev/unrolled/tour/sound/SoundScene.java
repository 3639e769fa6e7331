package dev.unrolled.tour.sound;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Mark.Segment;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.tour.page.WordRow;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Waveform and spectrogram one under the other, the numbers of one slice beside them; below, words and characters. */
final class SoundScene {
    private static final double MARGIN = 20;
    private static final double HEAD = 26;

    private final SoundPage page;
    private final Drawing drawing;
    private final Wording wording;
    private final Speech speech = Speech.sentence();
    private final Bounds wave;
    private final Bounds spectrum;
    private final Bounds numbers;
    private final double rows;

    SoundScene(SoundPage page, Look look) {
        this.page = page;
        drawing = new Drawing(look);
        wording = look.wording();
        double width = drawing.width() - 2 * MARGIN;
        double side = Math.max(130, width * 0.2);
        rows = drawing.height() - 164;
        double room = rows - 2 * HEAD - 18;
        wave = new Bounds(MARGIN, HEAD, width - side - 24, room * 0.36);
        spectrum = new Bounds(MARGIN, wave.bottom() + HEAD + 6, wave.width(), room * 0.64);
        numbers = new Bounds(MARGIN + width - side, spectrum.y(), side, spectrum.height());
    }

    /** The slice at a place. */
    int sliceAt(Point at) {
        return (int) Math.floor(
                (at.x() - wave.x()) / wave.width() * speech.spectrogram().slices());
    }

    Figure draw() {
        heading("wave", new Point(wave.x(), wave.y() - 9), wording.say("story.sound.wave"));
        heading("spectrum", new Point(spectrum.x(), spectrum.y() - 9), wording.say("story.sound.spectrum"));
        heading(
                "numbers",
                new Point(numbers.x(), numbers.y() - 9),
                wording.say("story.sound.numbers", page.slice() + 1));
        ground("sound/wave", wave);
        waveform();
        ground("sound/spectrum", spectrum);
        spectrogram();
        slice();
        sliceNumbers();
        words();
        characters();
        return drawing.figure(wording.say(
                "story.sound.description",
                page.slice() + 1,
                speech.spectrogram().slices(),
                page.text()));
    }

    private void heading(String id, Point at, String text) {
        drawing.text("heading/" + id, at, text, Type.title(), drawing.theme().text());
        drawing.title("heading/" + id, text);
    }

    private void ground(String id, Bounds bounds) {
        drawing.box(
                id,
                bounds,
                6,
                Paint.of(drawing.theme().panel(), Stroke.solid(drawing.theme().border(), 1)));
        drawing.title(id, wording.say("story.sound.point"));
    }

    /** From the highest to the lowest sample of each little stretch, as one shape. */
    private void waveform() {
        int columns = (int) Math.min(400, wave.width() / 2);
        List<Segment> upper = new ArrayList<>();
        List<Point> lower = new ArrayList<>();
        double middle = wave.centre().y();
        double reach = wave.height() / 2 - 4;
        for (int i = 0; i < columns; i++) {
            double[] range = range(i, columns);
            double x = wave.x() + wave.width() * (i + 0.5) / columns;
            Point top = new Point(x, middle - range[1] * reach - 0.5);
            upper.add(i == 0 ? new Segment.Move(top) : new Segment.To(top));
            lower.add(0, new Point(x, middle - range[0] * reach + 0.5));
        }
        lower.forEach(point -> upper.add(new Segment.To(point)));
        upper.add(new Segment.Close());
        drawing.add(new Mark.Path(
                "waveform", upper, Paint.fill(drawing.theme().palette().word(0))));
    }

    private double[] range(int column, int columns) {
        int from = (int) ((long) column * speech.recording().size() / columns);
        int to = (int) ((column + 1L) * speech.recording().size() / columns);
        double[] range = {0, 0};
        for (int i = from; i < to; i++) {
            range[0] = Math.min(range[0], speech.recording().at(i));
            range[1] = Math.max(range[1], speech.recording().at(i));
        }
        return range;
    }

    private Ink loud(double share) {
        return drawing.theme().panel().mix(drawing.theme().palette().word(0), share);
    }

    private Bounds cell(int slice, int band) {
        double wide = spectrum.width() / speech.spectrogram().slices();
        double high = spectrum.height() / Spectrogram.BANDS;
        return new Bounds(spectrum.x() + slice * wide, spectrum.bottom() - (band + 1) * high, wide + 0.4, high + 0.4);
    }

    private void spectrogram() {
        for (int t = 0; t < speech.spectrogram().slices(); t++) {
            for (int band = 0; band < Spectrogram.BANDS; band++) {
                double share = speech.spectrogram().loudness(t, band);
                if (share > 0.12) {
                    Bounds cell = cell(t, band);
                    double right = Math.min(cell.right(), spectrum.right());
                    double top = Math.max(cell.y(), spectrum.y());
                    Bounds kept = new Bounds(
                            cell.x(), top, right - cell.x(), Math.min(cell.bottom(), spectrum.bottom()) - top);
                    drawing.box("cell/" + t + "/" + band, kept, 0, Paint.fill(loud(share)));
                }
            }
        }
    }

    /** A frame in both pictures around the slice that is looked at. */
    private void slice() {
        double wide = wave.width() / speech.spectrogram().slices();
        double x = wave.x() + page.slice() * wide;
        Stroke edge = Stroke.solid(drawing.theme().palette().word(1), 2);
        Paint paint = Paint.of(drawing.theme().palette().word(1).withAlpha(0.12), edge);
        drawing.box("frame/wave", new Bounds(x, wave.y(), wide, wave.height()), 2, paint);
        drawing.box("frame/spectrum", new Bounds(x, spectrum.y(), wide, spectrum.height()), 2, paint);
        Point from = new Point(spectrum.right() + 3, spectrum.centre().y());
        drawing.arrow(
                "frame/to",
                from,
                new Point(numbers.x() - 3, from.y()),
                Paint.line(drawing.theme().arrow(), 2));
    }

    private void sliceNumbers() {
        double high = numbers.height() / Spectrogram.BANDS;
        for (int band = 0; band < Spectrogram.BANDS; band++) {
            double share = speech.spectrogram().loudness(page.slice(), band);
            Bounds bar = new Bounds(
                    numbers.x(),
                    numbers.bottom() - (band + 1) * high + 1,
                    Math.max(1, numbers.width() * share),
                    Math.max(1, high - 2));
            String id = "band/" + band;
            drawing.box(id, bar, 1.5, Paint.fill(drawing.theme().palette().word(1)));
            String decibels = Numbers.fixed(speech.spectrogram().decibels(page.slice(), band), 0);
            drawing.title(id, wording.say("story.sound.band", band + 1, decibels));
        }
    }

    private void words() {
        List<String> words = page.words();
        double y = rows + 18;
        heading("words", new Point(MARGIN, y), wording.say("story.sound.words", words.size()));
        WordRow row = WordRow.from(new Bounds(MARGIN, y + 10, drawing.width() - 2 * MARGIN, 32), words);
        for (int i = 0; i < words.size(); i++) {
            drawing.pill("word/" + i, row, words.get(i), i);
        }
    }

    private void characters() {
        List<String> characters = page.characters();
        double y = rows + 94;
        heading("characters", new Point(MARGIN, y), wording.say("story.sound.characters", characters.size()));
        double pitch = Math.min(38, (drawing.width() - 2 * MARGIN) / Math.max(1, characters.size()));
        for (int i = 0; i < characters.size(); i++) {
            Bounds box = new Bounds(MARGIN + i * pitch, y + 10, pitch - 4, 32);
            drawing.box(
                    "character/" + i,
                    box,
                    6,
                    Paint.of(
                            drawing.theme().panel(),
                            Stroke.solid(drawing.theme().border(), 1)));
            String shown = characters.get(i).isBlank() ? "" : characters.get(i);
            TextStyle style = TextStyle.mono(Math.min(15, pitch * 0.6));
            drawing.centred(
                    "character/" + i + "/letter",
                    box,
                    shown,
                    style,
                    drawing.theme().text());
        }
    }
}
