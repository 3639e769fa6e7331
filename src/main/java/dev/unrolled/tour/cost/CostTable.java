package dev.unrolled.tour.cost;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.network.CellKind;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Part;
import dev.unrolled.tour.page.Type;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.function.Function;

/** What comes out of each cell, and what it costs: a row for each question, a column for each cell. */
final class CostTable {
    private static final List<CellKind> CELLS = List.of(CellKind.values());
    private static final int ROWS = 7;
    private static final double LEAST_ROW = 23;
    private static final double MOST_ROW = 34;
    private static final double LABELS = 0.36;

    private final Drawing drawing;
    private final CostPage page;
    private final Bounds room;
    private final Wording wording;
    private int row;

    CostTable(Drawing drawing, CostPage page, Bounds room) {
        this.drawing = drawing;
        this.page = page;
        this.room = room;
        wording = drawing.wording();
    }

    /** How high it is in a figure of some height. */
    static double height(double figure) {
        return (ROWS + 1) * Math.max(LEAST_ROW, Math.min(MOST_ROW, figure * 0.052));
    }

    void draw() {
        Contest contest = page.contest();
        drawing.panel("table", room);
        head();
        String meant = wording.say("story.cost.row.answer", wording.intent(contest.wanted()));
        row(meant, this::answer);
        String first = contest.words().get(0);
        row(wording.say("story.cost.row.left", first), kind -> Part.of(contest.left(kind), wording));
        row(wording.say("story.cost.row.left.cell", first), this::leftByCellState);
        row(
                wording.say("story.cost.row.unseen"),
                kind -> Numbers.percent(contest.lesson(kind).report().test().accuracy()));
        row(
                wording.say("story.cost.row.weights"),
                kind -> wording.say("story.cost.whole", price(kind).weights()));
        row(
                wording.say("story.cost.row.multiplications"),
                kind -> wording.say("story.cost.whole", price(kind).multiplications()));
        row(wording.say(page.nanos().isEmpty() ? "story.cost.row.unmeasured" : "story.cost.row.time"), this::time);
    }

    private String leftByCellState(CellKind kind) {
        return kind == CellKind.LSTM
                ? Part.of(page.contest().leftByCellState(), wording)
                : wording.say("story.cost.unknown");
    }

    private Price price(CellKind kind) {
        return Price.of(page.contest().lesson(kind).network());
    }

    private String answer(CellKind kind) {
        Contest contest = page.contest();
        String key = contest.isRight(kind) ? "story.cost.right" : "story.cost.wrong";
        return wording.say(key, wording.intent(contest.answer(kind)), Numbers.wholePercent(contest.sureness(kind)));
    }

    private String time(CellKind kind) {
        Double nanos = page.nanos().get(kind);
        return nanos == null
                ? wording.say("story.cost.unknown")
                : wording.say("story.cost.nanos", (long) Math.rint(nanos));
    }

    private double pitch() {
        return room.height() / (ROWS + 1);
    }

    private Bounds cell(int column) {
        double each = room.width() * (1 - LABELS) / 3;
        double x = room.x() + room.width() * LABELS + column * each;
        return new Bounds(x + 4, room.y() + row * pitch(), each - 8, pitch());
    }

    private void head() {
        for (CellKind kind : CELLS) {
            Ink ink = drawing.theme().text();
            String id = "head/" + kind.code();
            drawing.centred(id, cell(CELLS.indexOf(kind)), kind.name(), Type.title(), ink);
            Bounds cell = cell(CELLS.indexOf(kind));
            double half = TextMetrics.width(kind.name(), Type.title()) / 2;
            new Series(kind, "", false, List.of())
                    .mark(
                            drawing,
                            id + "/mark",
                            new Point(
                                    cell.centre().x() - half - 12, cell.centre().y()));
        }
    }

    private void row(String label, Function<CellKind, String> says) {
        row++;
        double y = room.y() + row * pitch();
        Paint rule = Paint.line(drawing.theme().faint(), 1);
        String id = "row/" + row;
        drawing.line(id, new Point(room.x() + 10, y), new Point(room.right() - 10, y), rule);
        TextStyle style = Type.caption();
        String fitting = TextMetrics.ellipsize(label, style, room.width() * LABELS - 20);
        double baseline = y + pitch() / 2 + TextMetrics.capHeight(style) / 2;
        drawing.text(
                id + "/label",
                new Point(room.x() + 14, baseline),
                fitting,
                style,
                drawing.theme().muted());
        for (CellKind kind : CELLS) {
            String text = says.apply(kind);
            TextStyle number = TextStyle.sans(13);
            Ink ink = row == 1 && !page.contest().isRight(kind)
                    ? drawing.theme().warning()
                    : drawing.theme().text();
            drawing.centred(id + "/" + kind.code(), cell(CELLS.indexOf(kind)), text, number, ink);
            drawing.title(id + "/" + kind.code(), wording.say("story.cost.cell", kind.name(), label, text));
        }
    }
}
