package dev.unrolled.tour.cost;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.network.CellKind;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import java.util.List;

/** What comes out of each cell, and what it costs: a row for each question, a column for each cell. */
final class CostTable {
    private static final List<CellKind> CELLS = List.of(CellKind.values());
    private static final int ROWS = Question.values().length;
    private static final double LEAST_ROW = 23;
    private static final double MOST_ROW = 34;
    private static final double LABELS = 0.36;

    private final Drawing drawing;
    private final CostPage page;
    private final Bounds room;
    private final TableTexts texts;
    private int row;

    CostTable(Drawing drawing, CostPage page, Bounds room) {
        this.drawing = drawing;
        this.page = page;
        this.room = room;
        texts = new TableTexts(page, drawing.wording());
    }

    /** How high it is in a figure of some height. */
    static double height(double figure) {
        return (ROWS + 1) * Math.max(LEAST_ROW, Math.min(MOST_ROW, figure * 0.052));
    }

    void draw() {
        drawing.panel("table", room);
        head();
        for (Question question : Question.values()) {
            row(question);
        }
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

    private void row(Question question) {
        row++;
        double y = room.y() + row * pitch();
        Paint rule = Paint.line(drawing.theme().faint(), 1);
        String id = "row/" + question.code();
        drawing.line(id, new Point(room.x() + 10, y), new Point(room.right() - 10, y), rule);
        TextStyle style = Type.caption();
        String fitting = TextMetrics.ellipsize(texts.label(question), style, room.width() * LABELS - 20);
        double baseline = y + pitch() / 2 + TextMetrics.capHeight(style) / 2;
        drawing.text(
                id + "/label",
                new Point(room.x() + 14, baseline),
                fitting,
                style,
                drawing.theme().muted());
        CELLS.forEach(kind -> answer(question, kind));
    }

    private void answer(Question question, CellKind kind) {
        boolean wrong = question == Question.ANSWER && page.contest().isWrong(kind);
        Ink ink = wrong ? drawing.theme().warning() : drawing.theme().text();
        String id = "row/" + question.code() + "/" + kind.code();
        String text = texts.answer(question, kind);
        drawing.centred(id, cell(CELLS.indexOf(kind)), text, TextStyle.sans(13), ink);
        drawing.title(id, texts.tip(question, kind));
    }
}
