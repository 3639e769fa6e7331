package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.Theme;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Map;

/**
 * What the colours and shapes of a lesson's figure mean: a sample of each, drawn with the colours that the figure has, and a few
 * words.
 */
public final class Legend {
    /** How wide a sample is. */
    public static final double WIDTH = 84;

    /** How high a sample is. */
    public static final double HEIGHT = 28;

    private static final double MIDDLE = HEIGHT / 2;
    private static final List<Double> DASHES = List.of(4.0, 3.0);

    private final Theme theme;
    private final Wording wording;

    private Legend(Theme theme, Wording wording) {
        this.theme = theme;
        this.wording = wording;
    }

    /**
     * One colour or shape.
     *
     * @param sample as it looks in the figure, {@value Legend#WIDTH} by {@value Legend#HEIGHT}
     * @param name what it is called
     * @param meaning in a sentence or two
     */
    public record Entry(Figure sample, String name, String meaning) {}

    /** Everything in the order in which one meets it, from the words to the update. */
    public static List<Entry> of(Theme theme, Wording wording) {
        return new Legend(theme, wording).entries();
    }

    private List<Entry> entries() {
        return List.of(
                entry("word", this::words),
                entry("unknown", this::unknown),
                entry("part", this::parts),
                entry("bias", this::bias),
                entry("value", this::value),
                entry("mix", this::mix),
                entry("carry", this::carry),
                entry("here", this::here),
                entry("gate", this::gate),
                entry("kept", this::kept),
                entry("cell", this::cell),
                entry("intent", this::intent),
                entry("wanted", this::wanted),
                entry("loss", this::loss),
                entry("gradient", this::gradient),
                entry("travel", this::travel),
                entry("update", this::update));
    }

    /** Draws a sample. */
    private interface Drawing {
        void draw(Sketch sketch);
    }

    private Entry entry(String name, Drawing drawing) {
        Sketch sketch = new Sketch();
        drawing.draw(sketch);
        String said = wording.say("legend." + name);
        Figure sample = new Figure(WIDTH, HEIGHT, theme.panel(), sketch.marks(), new Figure.Words(said, Map.of()));
        return new Entry(sample, said, wording.say("legend." + name + ".meaning"));
    }

    private Ink word(int k) {
        return theme.palette().word(k);
    }

    private static void box(Sketch sketch, double x, double width, double height, Paint paint) {
        String id = "sample/" + sketch.marks().size();
        sketch.box(id, new Bounds(x, MIDDLE - height / 2, width, height), 0, paint);
    }

    private static void round(Sketch sketch, double x, double width, double height, Paint paint) {
        String id = "sample/" + sketch.marks().size();
        sketch.box(id, new Bounds(x, MIDDLE - height / 2, width, height), Math.min(width, height) / 2, paint);
    }

    /** On the ground of the sample, as bars stand. */
    private static void bar(Sketch sketch, double x, double height, Paint paint) {
        String id = "sample/" + sketch.marks().size();
        sketch.box(id, new Bounds(x, HEIGHT - 2 - height, 18, height), 2, paint);
    }

    private void words(Sketch sketch) {
        for (int k = 0; k < 3; k++) {
            round(sketch, 2 + 28 * k, 24, 14, Paint.fill(word(k)));
        }
    }

    private void unknown(Sketch sketch) {
        Paint paint = Paint.of(word(3).withAlpha(0.14), new Stroke(word(3), 1.8, List.of(5.0, 3.5)));
        round(sketch, 22, 40, 16, paint);
    }

    private void parts(Sketch sketch) {
        box(sketch, 12, 30, 12, Paint.fill(word(0)));
        box(sketch, 42, 22, 12, Paint.fill(word(1)));
        sketch.line("zero", new Point(42.5, 3), new Point(42.5, HEIGHT - 3), Paint.line(theme.muted(), 1));
    }

    private void bias(Sketch sketch) {
        box(sketch, 42, 26, 12, Paint.fill(theme.bias()));
        sketch.line("zero", new Point(42.5, 3), new Point(42.5, HEIGHT - 3), Paint.line(theme.muted(), 1));
    }

    private void value(Sketch sketch) {
        box(sketch, 24, 10, 12, Paint.fill(theme.bias()));
        box(sketch, 34, 30, 12, Paint.fill(word(1)));
        sketch.line("zero", new Point(34.5, 3), new Point(34.5, HEIGHT - 3), Paint.line(theme.muted(), 1));
        box(sketch, 53, 2.4, 20, Paint.fill(theme.valueMark()));
    }

    private void mix(Sketch sketch) {
        box(sketch, 4, 22, 12, Paint.fill(word(0)));
        box(sketch, 26, 42, 12, Paint.fill(word(1)));
        box(sketch, 68, 12, 12, Paint.fill(word(2)));
    }

    private void carry(Sketch sketch) {
        Paint paint = Paint.line(theme.arrow(), 1.6);
        sketch.arrow("carry", new Point(20, MIDDLE), new Point(64, MIDDLE), 8, paint);
    }

    private void here(Sketch sketch) {
        round(sketch, 8, 30, 20, Paint.of(theme.panel(), Stroke.solid(theme.accent(), 2)));
        sketch.arrow("now", new Point(46, MIDDLE), new Point(76, MIDDLE), 9, Paint.line(theme.accent(), 2.2));
    }

    private void gate(Sketch sketch) {
        box(sketch, 12, 60, 8, Paint.fill(theme.track()));
        box(sketch, 12, 42, 8, Paint.fill(theme.accent()));
    }

    private void kept(Sketch sketch) {
        box(sketch, 12, 34, 10, Paint.fill(theme.arrow()));
        box(sketch, 46, 24, 10, Paint.of(theme.accentSoft(), Stroke.solid(theme.accent(), 1)));
    }

    private void cell(Sketch sketch) {
        box(sketch, 42, 20, 8, Paint.fill(theme.arrow()));
        sketch.line("zero", new Point(42.5, 3), new Point(42.5, HEIGHT - 3), Paint.line(theme.muted(), 1));
    }

    private void intent(Sketch sketch) {
        round(sketch, 4, 76, 6, Paint.fill(theme.track()));
        round(sketch, 4, 52, 6, Paint.fill(theme.accent()));
    }

    private void wanted(Sketch sketch) {
        round(sketch, 22, 40, 16, Paint.of(Ink.CLEAR, Stroke.solid(theme.accent(), 1)));
    }

    private void loss(Sketch sketch) {
        box(sketch, 4, 50, 6, Paint.fill(theme.accent()));
        box(sketch, 54, 26, 6, Paint.fill(theme.warning()).withOpacity(0.45));
    }

    private void gradient(Sketch sketch) {
        bar(sketch, 6, 8, Paint.fill(word(0)));
        bar(sketch, 33, 15, Paint.fill(word(1)));
        bar(sketch, 60, 24, Paint.fill(word(2)));
    }

    private void travel(Sketch sketch) {
        Stroke stroke = new Stroke(theme.accent(), 1.6, DASHES);
        bar(sketch, 33, 22, Paint.of(theme.accent().withAlpha(0.12), stroke));
    }

    private void update(Sketch sketch) {
        bar(sketch, 33, 20, Paint.fill(word(1)));
        String id = "sample/" + sketch.marks().size();
        Paint dashed = Paint.of(Ink.CLEAR, new Stroke(theme.muted(), 1.2, List.of(3.0, 3.0)));
        sketch.box(id, new Bounds(29, HEIGHT - 2 - 13, 26, 13), 3, dashed);
    }
}
