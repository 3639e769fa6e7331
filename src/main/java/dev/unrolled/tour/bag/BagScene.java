package dev.unrolled.tour.bag;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;

/** Words on the left, their average, the hidden layer, the intents: every circle and every line as strong as its number. */
final class BagScene {
    private static final double TOP = 62;
    private static final double FOOT = 66;
    private static final double STRONGEST = 4.5;

    private final BagPage page;
    private final Drawing drawing;
    private final Wording wording;
    private final double bottom;
    private final double slot;
    private final double[] columns;

    BagScene(BagPage page, Look look) {
        this.page = page;
        drawing = new Drawing(look);
        wording = look.wording();
        bottom = Math.min(drawing.height() - FOOT, TOP + 480);
        slot = Math.min(52, (bottom - TOP) / Math.max(1, page.order().size()));
        double side = Math.max(16, (drawing.width() - 980) / 2);
        double room = drawing.width() - 2 * side;
        columns =
                new double[] {side, side + room * 0.29, side + room * 0.47, side + room * 0.62, drawing.width() - side};
    }

    /** Where in the row of words a place is. */
    int slotAt(Point at) {
        return (int) Math.floor((at.y() - top()) / slot);
    }

    private double top() {
        return TOP + (bottom - TOP - slot * page.order().size()) / 2;
    }

    Figure draw() {
        headings();
        if (page.order().isEmpty()) {
            return drawing.withoutWords(new Bounds(columns[0], bottom - 40, columns[4] - columns[0], 60));
        }
        BagNetwork.Answer answer = page.answer();
        bag();
        edges(answer);
        circles("input", columns[1], answer.input());
        circles("hidden", columns[2], answer.hidden());
        intents(answer);
        words();
        verdict(answer);
        String best = wording.intent(page.bag().intents().get(answer.best()));
        return drawing.figure(wording.say("story.bag.description", page.saidWords(), best));
    }

    private void headings() {
        heading("words", columns[0], columns[1] - 60);
        heading("input", columns[1] - 48, columns[2] - 80);
        heading("hidden", columns[2] - 72, columns[3] - 8);
        heading("output", columns[3], columns[4]);
    }

    private void heading(String name, double from, double to) {
        String title = wording.say("story.bag.column." + name);
        String about = wording.say("story.bag.column." + name + ".about");
        drawing.text(
                "heading/" + name,
                new Point(from, 26),
                TextMetrics.ellipsize(title, Type.title(), to - from),
                Type.title(),
                drawing.theme().text());
        drawing.text(
                "heading/" + name + "/about",
                new Point(from, 43),
                TextMetrics.ellipsize(about, Type.caption(), to - from),
                Type.caption(),
                drawing.theme().muted());
    }

    private double pillRight() {
        return columns[0] + Math.min(150, (columns[1] - columns[0]) * 0.62);
    }

    private void words() {
        double height = Math.min(36, slot - 6);
        for (int i = 0; i < page.order().size(); i++) {
            int word = page.order().get(i);
            String text = page.tokens().get(word).text();
            double width = pillRight() - columns[0];
            Bounds box = new Bounds(columns[0], top() + i * slot + (slot - height) / 2, width, height);
            drawing.pill("word/" + word, box, text, word);
            drawing.title("word/" + word, wording.say("story.bag.word", text));
        }
    }

    /** From every word the same thin line into one point: there its place in the sentence is lost. */
    private void bag() {
        Point knot = new Point(columns[1] - 46, (TOP + bottom) / 2);
        for (int i = 0; i < page.order().size(); i++) {
            int word = page.order().get(i);
            Point from = new Point(pillRight(), top() + (i + 0.5) * slot);
            drawing.line(
                    "thread/" + word,
                    from,
                    knot,
                    Paint.line(drawing.theme().palette().word(word), 2));
        }
        drawing.circle("knot", knot, 6, Paint.fill(drawing.theme().arrow()));
        drawing.title("knot", wording.say("story.bag.knot"));
        drawing.arrow("into", new Point(knot.x() + 8, knot.y()), new Point(columns[1] - 21, knot.y()), arrow(2));
    }

    private Paint arrow(double width) {
        return Paint.line(drawing.theme().arrow(), width);
    }

    private double y(int i, int count) {
        double pitch = Math.min(54, (bottom - TOP) / count);
        return (TOP + bottom) / 2 + (i - (count - 1) / 2.0) * pitch;
    }

    private double radius() {
        return Math.min(19, (bottom - TOP) / page.bag().network().sizes().hidden() / 2 - 2);
    }

    private void edges(BagNetwork.Answer answer) {
        BagNetwork network = page.bag().network();
        BagNetwork.Sizes sizes = network.sizes();
        double first = largest(sizes.hidden(), sizes.embedding(), (j, e) -> network.toHidden(j, e) * answer.input()[e]);
        double second = largest(sizes.intents(), sizes.hidden(), (k, j) -> network.toIntent(k, j) * answer.hidden()[j]);
        for (int j = 0; j < sizes.hidden(); j++) {
            Point to = new Point(columns[2] - radius(), y(j, sizes.hidden()));
            for (int e = 0; e < sizes.embedding(); e++) {
                Point from = new Point(columns[1] + radius(), y(e, sizes.embedding()));
                edge("edge/" + e + "/" + j, from, to, network.toHidden(j, e) * answer.input()[e] / first);
            }
            for (int k = 0; k < sizes.intents(); k++) {
                Point from = new Point(columns[2] + radius(), y(j, sizes.hidden()));
                Point end = new Point(columns[3] - 8, y(k, sizes.intents()));
                edge("out/" + j + "/" + k, from, end, network.toIntent(k, j) * answer.hidden()[j] / second);
            }
        }
    }

    private static double largest(int rows, int columns, Flow flow) {
        double largest = 1e-9;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                largest = Math.max(largest, Math.abs(flow.along(row, column)));
            }
        }
        return largest;
    }

    /** What goes along a line. */
    private interface Flow {
        double along(int to, int from);
    }

    /** As wide as its share of the most that goes along any line of its layer; dashed where it takes away. */
    private void edge(String id, Point from, Point to, double share) {
        double strength = Math.abs(share);
        List<Double> dashes = share < 0 ? List.of(3.0, 3.0) : List.of();
        Ink ink = drawing.theme().arrow();
        Stroke stroke = new Stroke(ink, 0.4 + STRONGEST * strength, dashes);
        drawing.line(id, from, to, new Paint(Ink.CLEAR, stroke, 0.12 + 0.6 * strength));
    }

    private void circles(String name, double x, double[] values) {
        double largest = 1e-9;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        for (int i = 0; i < values.length; i++) {
            Point at = new Point(x, y(i, values.length));
            String id = name + "/" + i;
            double share = Math.abs(values[i]) / largest;
            Ink ground = drawing.theme().panel().mix(drawing.theme().accent(), 0.55 * share);
            drawing.circle(
                    id,
                    at,
                    radius(),
                    Paint.of(ground, Stroke.solid(drawing.theme().border(), 1)));
            drawing.title(id, wording.say("story.bag." + name, i + 1, Numbers.number(values[i])));
            TextStyle style = TextStyle.mono(radius() > 16 ? 11 : 10);
            Bounds box = new Bounds(at.x() - radius(), at.y() - radius(), 2 * radius(), 2 * radius());
            drawing.centred(
                    id + "/value",
                    box,
                    Numbers.fixed(values[i], 1),
                    style,
                    drawing.theme().text());
        }
    }

    private void intents(BagNetwork.Answer answer) {
        double[] p = answer.probabilities();
        for (int k = 0; k < p.length; k++) {
            intent(k, p[k], k == answer.best());
        }
    }

    private void intent(int k, double p, boolean best) {
        String id = "intent/" + k;
        String name = wording.intent(page.bag().intents().get(k));
        double y = y(k, page.bag().intents().size());
        double width = columns[4] - columns[3];
        TextStyle style = best ? Type.title() : Type.body();
        Ink ink = best ? drawing.theme().text() : drawing.theme().muted();
        String percent = Numbers.percent(p);
        double room = width - TextMetrics.width(percent, Type.number()) - 8;
        drawing.text(id + "/name", new Point(columns[3], y + 2), TextMetrics.ellipsize(name, style, room), style, ink);
        drawing.text(id + "/percent", new Point(columns[4], y + 2), percent, Type.end(Type.number()), ink);
        drawing.box(
                id + "/track",
                new Bounds(columns[3], y + 8, width, 5),
                3,
                Paint.fill(drawing.theme().track()));
        Bounds bar = new Bounds(columns[3], y + 8, Math.max(2, width * p), 5);
        drawing.box(id, bar, 3, Paint.fill(drawing.theme().accent()));
        drawing.title(id, wording.say("story.intent", name, percent));
        drawing.title(id + "/percent", wording.say("story.intent", name, percent));
    }

    private void verdict(BagNetwork.Answer answer) {
        double most = 0;
        double[] typed = page.answerAsTyped().probabilities();
        for (int k = 0; k < typed.length; k++) {
            most = Math.max(most, Math.abs(answer.probabilities()[k] - typed[k]));
        }
        Bounds room = new Bounds(columns[0], drawing.height() - FOOT + 12, columns[4] - columns[0], FOOT - 12);
        String text = page.isAsTyped()
                ? wording.say("story.bag.verdict.typed")
                : wording.say("story.bag.verdict.moved", page.saidWords(), Numbers.number(most));
        drawing.paragraph("verdict", room, text, Type.body(), drawing.theme().text());
    }
}
