package dev.unrolled.tour.onward;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.network.CellKind;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.tour.page.WordRow;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;

/** The words on top, and below them what each of the three networks makes of them. */
final class ThreeCellsScene {
    private static final List<CellKind> CELLS = List.of(CellKind.values());
    private static final double FOOT = 56;
    private static final double TOP = 100;
    private static final double ROW = 48;
    private static final double TALLEST_ROW = 64;

    private final OnwardPage page;
    private final Drawing drawing;
    private final Wording wording;

    ThreeCellsScene(OnwardPage page, Look look) {
        this.page = page;
        drawing = new Drawing(look);
        wording = look.wording();
    }

    Figure draw() {
        if (page.lesson(CellKind.RNN).isEmpty()) {
            return drawing.withoutWords(drawing.middle());
        }
        words();
        for (CellKind kind : CELLS) {
            cell(kind);
        }
        Bounds room = new Bounds(24, drawing.height() - FOOT + 12, drawing.width() - 48, FOOT - 12);
        drawing.paragraph(
                "verdict", room, verdict(), Type.body(), drawing.theme().text());
        return drawing.figure(wording.say("story.onward.description", page.text(), verdict()));
    }

    private void words() {
        List<String> words = page.lesson(CellKind.RNN).sentence().words();
        WordRow row = WordRow.amid(new Bounds(16, 18, drawing.width() - 32, 32), words);
        for (int k = 0; k < words.size(); k++) {
            drawing.pill("word/" + k, row, words.get(k), k);
            drawing.title("word/" + k, words.get(k));
        }
    }

    private Bounds panel(CellKind kind) {
        double each = (drawing.width() - 32 - 2 * 14) / 3;
        double height = drawing.height() - FOOT - TOP;
        return new Bounds(16 + CELLS.indexOf(kind) * (each + 14), TOP, each, height);
    }

    private void cell(CellKind kind) {
        Bounds panel = panel(kind);
        String id = "cell/" + kind.code();
        drawing.panel(id, panel);
        Point from = new Point(panel.centre().x(), 60);
        drawing.arrow(
                "in/" + kind.code(),
                from,
                new Point(from.x(), TOP - 4),
                Paint.line(drawing.theme().arrow(), 2));
        drawing.text(
                id + "/name",
                new Point(panel.x() + 14, panel.y() + 26),
                kind.name(),
                Type.heading(),
                drawing.theme().text());
        Trace trace = page.lesson(kind).trace();
        List<Integer> best = page.likeliest();
        int rows = (int) Math.min(trace.intentCount(), Math.floor((panel.height() - 48) / ROW));
        some(kind, rows);
        double pitch = Math.min(TALLEST_ROW, (panel.height() - 48) / rows);
        for (int n = 0; n < rows; n++) {
            intent(
                    id + "/" + n,
                    new Bounds(panel.x() + 14, panel.y() + 42 + n * pitch, panel.width() - 28, pitch),
                    trace,
                    best.get(n));
        }
    }

    /** Says once, below the panels, that there are more intents than are shown. */
    private void some(CellKind kind, int rows) {
        int all = page.lesson(kind).trace().intentCount();
        if (rows < all && kind == CELLS.get(0)) {
            String text = wording.say("story.onward.some", rows, all);
            Point at = new Point(drawing.width() - 24, drawing.height() - 12);
            drawing.text(
                    "some", at, text, Type.end(Type.caption()), drawing.theme().muted());
            drawing.title("some", text);
        }
    }

    private void intent(String id, Bounds row, Trace trace, int k) {
        double p = trace.probability(k);
        String percent = Numbers.percent(p);
        double room = row.width() - TextMetrics.width(percent, Type.number()) - 10;
        Ink ink = k == trace.predicted()
                ? drawing.theme().text()
                : drawing.theme().muted();
        String name = TextMetrics.ellipsize(wording.intent(trace.intents().get(k)), Type.body(), room);
        drawing.text(id + "/name", new Point(row.x(), row.y() + 18), name, Type.body(), ink);
        drawing.text(id + "/percent", new Point(row.right(), row.y() + 18), percent, Type.end(Type.number()), ink);
        Bounds track = new Bounds(row.x(), row.y() + 26, row.width(), 9);
        drawing.box(id, track, 4.5, Paint.fill(drawing.theme().track()));
        Bounds bar = new Bounds(track.x(), track.y(), track.width() * p, track.height());
        drawing.box(id + "/bar", bar, 4.5, Paint.fill(drawing.theme().accent()));
        String title = wording.say(
                "answer.onward.intent",
                trace.cell().name(),
                wording.intent(trace.intents().get(k)),
                percent);
        for (String piece : List.of("", "/name", "/percent", "/bar")) {
            drawing.title(id + piece, title);
        }
    }

    private String verdict() {
        String rnn = wording.intent(page.answer(CellKind.RNN));
        String lstm = wording.intent(page.answer(CellKind.LSTM));
        String gru = wording.intent(page.answer(CellKind.GRU));
        return rnn.equals(lstm) && lstm.equals(gru)
                ? wording.say("story.onward.agree", rnn)
                : wording.say("story.onward.differ", rnn, lstm, gru);
    }
}
