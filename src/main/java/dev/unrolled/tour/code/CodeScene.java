package dev.unrolled.tour.code;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.scene.Look;
import dev.unrolled.timeline.Beat;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The sentence on top, the code on the left with its running lines lit, the variables with their values on the right. */
final class CodeScene {
    private static final double MARGIN = 16;
    private static final double TOP = 72;

    private final CodePage page;
    private final Drawing drawing;
    private final Wording wording;
    private final double codeWidth;

    CodeScene(CodePage page, Look look) {
        this.page = page;
        drawing = new Drawing(look);
        wording = look.wording();
        codeWidth = Math.rint((drawing.width() - 3 * MARGIN) * 0.56);
    }

    Figure draw() {
        if (page.lesson().isEmpty()) {
            return drawing.withoutWords(drawing.middle());
        }
        words();
        code();
        variables();
        return drawing.figure(wording.say(
                "story.code.description", page.dialect().title(), page.lesson().text()));
    }

    private Trace trace() {
        return page.lesson().trace();
    }

    private int word() {
        return page.word();
    }

    private void words() {
        int count = page.lesson().sentence().size();
        double pitch = Math.min(120, (drawing.width() - 2 * MARGIN) / count);
        for (int t = 0; t < count; t++) {
            Bounds box = new Bounds(MARGIN + t * pitch, 14, pitch - 8, 34);
            String id = "word/" + t;
            String text = page.lesson().sentence().tokens().get(t).text();
            boolean read = t <= word();
            Ink ground =
                    read ? drawing.theme().palette().word(t) : drawing.theme().track();
            drawing.box(id, box, 17, Paint.fill(ground));
            drawing.title(id, wording.say("story.code.word", text));
            Ink ink =
                    read ? drawing.theme().palette().onWord(t) : drawing.theme().muted();
            Bounds inner = new Bounds(box.x() + 6, box.y(), Math.max(0, box.width() - 12), box.height());
            drawing.centred(id + "/text", inner, text, Type.word(), ink);
            if (t == word() && !page.moment().is(Beat.CLASSIFY)) {
                Bounds line = new Bounds(box.x() + 10, box.bottom() + 5, Math.max(4, box.width() - 20), 3);
                drawing.box("word-now", line, 1.5, Paint.fill(drawing.theme().accent()));
            }
        }
    }

    private void code() {
        List<Dialect.Line> lines = page.dialect().lines(trace(), page.moment().beat());
        Bounds panel = new Bounds(MARGIN, TOP, codeWidth, drawing.height() - TOP - MARGIN);
        drawing.panel("code", panel);
        double longest = lines.stream()
                .mapToDouble(line -> TextMetrics.width(line.code(), TextStyle.mono(1)))
                .max()
                .orElse(1);
        double size = Math.min(15, (codeWidth - 40) / longest);
        double pitch = Math.min(34, (panel.height() - 24) / lines.size());
        for (int i = 0; i < lines.size(); i++) {
            double y = panel.y() + 14 + i * pitch;
            Dialect.Line line = lines.get(i);
            if (line.lit()) {
                Bounds lit = new Bounds(panel.x() + 8, y, panel.width() - 16, pitch - 2);
                drawing.box("lit/" + i, lit, 5, Paint.fill(drawing.theme().accentSoft()));
            }
            Ink ink = line.lit() ? drawing.theme().accent() : drawing.theme().text();
            double baseline = y + pitch / 2 + size * 0.34;
            drawing.text("line/" + i, new Point(panel.x() + 18, baseline), line.code(), TextStyle.mono(size), ink);
        }
    }

    private void variables() {
        Bounds panel = new Bounds(
                2 * MARGIN + codeWidth, TOP, drawing.width() - codeWidth - 3 * MARGIN, drawing.height() - TOP - MARGIN);
        drawing.panel("variables", panel);
        Point head = new Point(panel.x() + 16, panel.y() + 26);
        drawing.text(
                "variables/title",
                head,
                wording.say("story.code.variables"),
                Type.title(),
                drawing.theme().text());
        double top = panel.y() + 44;
        double pitch = (panel.bottom() - 8 - top) / 5;
        Beat beat = page.moment().beat();
        int t = page.word();
        boolean within = page.reading().isPresent();
        boolean summed = page.summed().isPresent();
        int held = page.held();
        Trace trace = trace();
        variable(
                0,
                new Bounds(panel.x() + 16, top, panel.width() - 32, pitch),
                "x",
                within ? values(trace.embeddingSize(), e -> trace.embedding(t, e)) : new double[0]);
        variable(
                1,
                new Bounds(panel.x() + 16, top + pitch, panel.width() - 32, pitch),
                "a",
                summed ? values(trace.hiddenSize(), j -> trace.preActivation(t, j)) : new double[0]);
        variable(
                2,
                new Bounds(panel.x() + 16, top + 2 * pitch, panel.width() - 32, pitch),
                "state",
                values(trace.hiddenSize(), j -> held < 0 ? 0 : trace.hidden(held, j)));
        variable(
                3,
                new Bounds(panel.x() + 16, top + 3 * pitch, panel.width() - 32, pitch),
                "scores",
                beat == Beat.CLASSIFY ? values(trace.intentCount(), trace::logit) : new double[0]);
        variable(
                4,
                new Bounds(panel.x() + 16, top + 4 * pitch, panel.width() - 32, pitch),
                "intent",
                beat == Beat.CLASSIFY ? values(trace.intentCount(), trace::probability) : new double[0]);
    }

    private static double[] values(int size, IntToDoubleFunction value) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = value.applyAsDouble(i);
        }
        return values;
    }

    /** A name, some numbers, and a bar for each number, upwards where it is positive. */
    private void variable(int row, Bounds room, String name, double[] values) {
        boolean known = values.length > 0;
        boolean now = isNow(name);
        Ink ink = known
                ? (now ? drawing.theme().accent() : drawing.theme().text())
                : drawing.theme().muted();
        TextStyle mono = TextStyle.mono(14).with(TextStyle.Weight.SEMIBOLD);
        drawing.text("variable/" + row, new Point(room.x(), room.y() + 14), name, mono, ink);
        double left = room.x() + TextMetrics.width(name, mono) + 12;
        String text = TextMetrics.ellipsize(text(name, values), Type.caption(), room.right() - left);
        drawing.text(
                "variable/" + row + "/values",
                new Point(left, room.y() + 14),
                text,
                Type.caption(),
                drawing.theme().muted());
        Bounds strip =
                new Bounds(room.x(), room.y() + 22, room.width(), Math.max(14, Math.min(80, room.height() - 30)));
        drawing.box("strip/" + row, strip, 6, Paint.fill(drawing.theme().track()));
        if (now) {
            drawing.box(
                    "strip/" + row + "/now",
                    strip,
                    6,
                    Paint.of(Ink.CLEAR, Stroke.solid(drawing.theme().accent(), 1.5)));
        }
        bars(row, strip, name, values);
    }

    private boolean isNow(String name) {
        return switch (page.moment().beat()) {
            case START, SQUASH, NEW_STATE -> name.equals("state");
            case READ -> name.equals("x");
            case COMBINE -> name.equals("a");
            default -> name.equals("scores") || name.equals("intent");
        };
    }

    private String text(String name, double[] values) {
        if (values.length == 0) {
            return wording.say(page.isUsed(name) ? "story.code.used" : "story.code.not-there");
        } else if (name.equals("intent")) {
            int best = trace().predicted();
            return wording.say(
                    "story.intent", wording.intent(trace().intents().get(best)), Numbers.percent(values[best]));
        }
        boolean hidden = name.equals("a") && page.dialect().hidesSums();
        String list = list(values, hidden ? 2 : 4);
        return hidden ? wording.say("story.code.inside", list) : list;
    }

    private static String list(double[] values, int most) {
        StringBuilder all = new StringBuilder("[");
        for (int i = 0; i < Math.min(most, values.length); i++) {
            all.append(i == 0 ? "" : ", ").append(Numbers.fixed(values[i], 2));
        }
        return all.append(values.length > most ? ", …]" : "]").toString();
    }

    /** The largest sum or state of the sentence: both have one scale, so that one sees what the squash does. */
    private double largestSum() {
        double largest = 1;
        for (int t = 0; t < trace().steps(); t++) {
            for (int j = 0; j < trace().hiddenSize(); j++) {
                largest = Math.max(largest, Math.abs(trace().preActivation(t, j)));
            }
        }
        return largest;
    }

    private double largest(String name, double[] values) {
        double largest = name.equals("a") || name.equals("state") ? largestSum() : 1;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /** Where −1 and 1 are: what is squashed stays between them. */
    private void limits(int row, Bounds strip, double reach) {
        Stroke dashed = new Stroke(drawing.theme().arrow(), 1, List.of(3.0, 3.0));
        for (int side = -1; side <= 1; side += 2) {
            double y = strip.centre().y() + side * reach;
            Point from = new Point(strip.x() + 2, y);
            String id = "strip/" + row + (side < 0 ? "/one" : "/minus-one");
            drawing.line(id, from, new Point(strip.right() - 2, y), new Paint(Ink.CLEAR, dashed, 0.7));
        }
    }

    private void bars(int row, Bounds strip, String name, double[] values) {
        double largest = largest(name, values);
        boolean upOnly = name.equals("intent");
        double zero = upOnly ? strip.bottom() - 3 : strip.centre().y();
        double reach = (upOnly ? strip.height() - 6 : strip.height() / 2 - 3) / largest;
        if (name.equals("a") || name.equals("state")) {
            limits(row, strip, reach);
        }
        double pitch = (strip.width() - 12) / Math.max(1, values.length);
        for (int i = 0; i < values.length; i++) {
            double tall = Math.max(1, Math.abs(values[i]) * reach);
            double y = values[i] < 0 ? zero : zero - tall;
            Bounds bar = new Bounds(strip.x() + 6 + i * pitch + pitch * 0.15, y, pitch * 0.7, tall);
            String id = "bar/" + row + "/" + i;
            drawing.box(id, bar, 1.5, Paint.fill(drawing.theme().accent()));
            String which = upOnly || name.equals("scores")
                    ? wording.intent(trace().intents().get(i))
                    : name + "[" + i + "]";
            drawing.title(id, wording.say("story.code.value", which, Numbers.number(values[i])));
        }
    }
}
