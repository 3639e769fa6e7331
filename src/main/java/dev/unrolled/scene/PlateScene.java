package dev.unrolled.scene;

import dev.unrolled.attribution.Contributions;
import dev.unrolled.attribution.Method;
import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.figure.TextStyle.Weight;
import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Numbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture for a slide or a paper: a moment of a lesson or a part of it, with what is happening above, and below it whose colours they
 * are and where the numbers come from. A pure function; at every moment of a lesson it has the same size.
 */
public final class PlateScene {
    private static final double MARGIN = 20;
    private static final double TITLE = 46;
    private static final double LEGEND_ROW = 24;
    private static final int MOST_ROWS = 3;
    private static final TextStyle SMALL = TextStyle.sans(12);

    private final Lesson lesson;
    private final Moment moment;
    private final Look look;
    private final Plate plate;
    private final Sketch sketch = new Sketch();

    private PlateScene(Lesson lesson, Moment moment, Look look, Plate plate) {
        this.lesson = lesson;
        this.moment = moment;
        this.look = look;
        this.plate = plate;
    }

    /**
     * Draws a moment of a lesson. The whole picture with all that stands on it has the look's size, if that is large enough; a panel is cut
     * from such a picture, and what stands on it is added to its size.
     *
     * @param lesson an empty one gives a picture that says what to do
     * @param moment of the lesson's timeline
     */
    public static Figure draw(Lesson lesson, Moment moment, Look look, Plate plate) {
        return new PlateScene(lesson, moment, look, plate).draw();
    }

    private Figure draw() {
        if (lesson.isEmpty()) {
            return LessonScene.draw(lesson, moment, look);
        }
        double top = plate.title() ? TITLE : 0;
        double wide = Math.max(Look.MIN_WIDTH, look.width());
        double room = Math.max(Look.MIN_HEIGHT, look.height() - top - below(wide));
        Figure inner = PanelScene.draw(lesson, moment, look.sized(wide, room), plate.panel());
        double width = Math.max(inner.width(), plate.equals(Plate.BARE.of(plate.panel())) ? 0 : Look.MIN_WIDTH / 2);
        if (plate.title()) {
            title(width);
        }
        sketch.add(new Mark.Group("plate", new Point((width - inner.width()) / 2, top), null, inner.marks(), 1));
        double end = foot(width, top + inner.height());
        Map<String, String> titles = new HashMap<>(inner.words().titles());
        titles.putAll(sketch.titles());
        Figure.Words words = new Figure.Words(inner.words().description(), titles);
        return new Figure(width, end, look.theme().page(), sketch.marks(), words);
    }

    private void title(double width) {
        TextStyle style = TextStyle.sans(19).with(Weight.BOLD);
        Narration narration = Narration.of(lesson, moment, look.wording());
        TextStyle stepStyle = SMALL.with(Anchor.END);
        double step = TextMetrics.width(narration.step(), stepStyle);
        boolean roomy = step < width / 3;
        double room = width - 2 * MARGIN - (roomy ? step + 24 : 0);
        Ink ink = look.theme().text();
        sketch.text(
                "plate/title",
                new Point(MARGIN, 32),
                TextMetrics.ellipsize(narration.title(), style, room),
                style,
                ink);
        if (roomy) {
            Point at = new Point(width - MARGIN, 32);
            sketch.text(
                    "plate/step", at, narration.step(), stepStyle, look.theme().muted());
        }
    }

    /** How much height legend and caption take of a whole picture. */
    private double below(double width) {
        double legend = plate.legend() ? LEGEND_ROW * legendRows(width) + 4 : 0;
        return legend + (plate.caption() ? caption(width).height() + MARGIN : 0);
    }

    private double foot(double width, double top) {
        double y = top;
        if (plate.legend()) {
            legend(width, y);
            y += LEGEND_ROW * legendRows(width) + 4;
        }
        if (plate.caption()) {
            y = caption(width)
                    .draw(
                            sketch,
                            "plate/caption",
                            new Point(MARGIN, y + 2),
                            look.theme().muted());
            y += MARGIN - 2;
        }
        return y;
    }

    private Paragraph caption(double width) {
        String network = say(
                networkKey(),
                say("cell." + lesson.trace().cell().code()),
                lesson.trace().hiddenSize(),
                lesson.epoch(),
                lesson.lastEpoch());
        String wanted = look.wording().intent(lesson.intents().get(lesson.target()));
        String sentence = say("plate.sentence", lesson.text(), wanted);
        String text = showsParts() || plate.panel() == Panel.MEMORY
                ? say("plate.caption", network, sentence, method())
                : say("plate.caption.brief", network, sentence);
        return Paragraph.of(text, SMALL, width - 2 * MARGIN);
    }

    private String networkKey() {
        if (!lesson.hasTraining()) {
            return "plate.network.alone";
        }
        return lesson.epoch() == 0 ? "plate.network.untrained" : "plate.network";
    }

    /** Whether the bars of the states are there, with what each word and the bias give. */
    private boolean showsParts() {
        return plate.panel() == Panel.WHOLE || plate.panel() == Panel.STAGE;
    }

    private int legendItems() {
        return lesson.sentence().size() + (showsParts() ? 1 : 0);
    }

    private String method() {
        Contributions parts = lesson.trace().contributions();
        return parts.method() == Method.EXACT_SHAPLEY
                ? say("plate.method.exact")
                : say("plate.method.integrated", Numbers.brief(parts.residual()));
    }

    private String say(String key, Object... arguments) {
        return look.wording().say(key, arguments);
    }

    private int legendRows(double width) {
        double x = MARGIN;
        int rows = 1;
        for (int k = 0; k < legendItems(); k++) {
            double wide = itemWidth(k);
            if (x + wide > width - MARGIN && x > MARGIN) {
                rows++;
                x = MARGIN;
            }
            x += wide;
        }
        return Math.min(rows, MOST_ROWS);
    }

    /** A chip for every word, the last for what no word gives. */
    private void legend(double width, double top) {
        double x = MARGIN;
        double y = top;
        for (int k = 0; k < legendItems(); k++) {
            double wide = itemWidth(k);
            if (x + wide > width - MARGIN && x > MARGIN) {
                x = MARGIN;
                y += LEGEND_ROW;
            }
            if (y >= top + MOST_ROWS * LEGEND_ROW) {
                return;
            }
            item(k, x, y);
            x += wide;
        }
    }

    private void item(int k, double x, double y) {
        boolean word = k < lesson.sentence().size();
        Ink ink = word ? look.theme().palette().word(k) : look.theme().bias();
        sketch.box("plate/legend/" + k, new Bounds(x, y + 5, 13, 13), 3, Paint.fill(ink));
        double baseline = y + 11.5 + TextMetrics.capHeight(SMALL) / 2;
        sketch.text(
                "plate/legend/" + k + "/name",
                new Point(x + 19, baseline),
                itemText(k),
                SMALL,
                look.theme().text());
    }

    private String itemText(int k) {
        List<String> words = lesson.sentence().words();
        return k < words.size() ? TextMetrics.ellipsize(words.get(k), SMALL, 140) : say("plate.bias");
    }

    private double itemWidth(int k) {
        return 19 + TextMetrics.width(itemText(k), SMALL) + 20;
    }
}
