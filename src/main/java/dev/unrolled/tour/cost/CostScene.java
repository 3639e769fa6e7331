package dev.unrolled.tour.cost;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.network.CellKind;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The chart of gradients with its key above, whose gradients they are if that isn't known, and the table of what comes out and what it costs. */
final class CostScene {
    private static final double SIDE = 24;
    private static final double HEADING = 24;
    private static final double SCALE = 42;
    private static final double KEY = 61;
    private static final double TOP = 78;
    private static final double UNDER_NOTE = 10;

    private final CostPage page;
    private final Drawing drawing;
    private final Wording wording;
    private final Optional<String> note;

    CostScene(CostPage page, Look look) {
        this.page = page;
        drawing = new Drawing(look);
        wording = look.wording();
        note = page.contest().isEmpty() ? Optional.empty() : new TableTexts(page, wording).unknown();
    }

    Figure draw() {
        if (page.contest().isEmpty()) {
            return drawing.withoutWords(drawing.middle());
        }
        List<Series> all = all();
        double table = CostTable.height(drawing.height());
        double top = note();
        Bounds area = new Bounds(16, top, drawing.width() - 32, drawing.height() - table - top - 14);
        GradientChart chart = new GradientChart(drawing, area, all, page);
        heading(chart.factor());
        key(all);
        chart.draw();
        Bounds room = new Bounds(16, drawing.height() - table - 4, drawing.width() - 32, table);
        new CostTable(drawing, page, room).draw();
        return drawing.figure(description());
    }

    private void heading(long factor) {
        String heading = wording.say(page.share() ? "story.cost.heading.share" : "story.cost.heading");
        Point at = new Point(SIDE, HEADING);
        drawing.text("heading", at, heading, Type.title(), drawing.theme().text());
        String scale = wording.say("story.cost.scale", factor);
        drawing.text(
                "scale",
                new Point(SIDE, SCALE),
                scale,
                Type.caption(),
                drawing.theme().muted());
    }

    /** Whose answer the gradients are worked out for, where that has to be said; returns where the chart may begin. */
    private double note() {
        Bounds room = new Bounds(SIDE, TOP - 6, drawing.width() - 2 * SIDE, 0);
        return note.map(text -> drawing.paragraph(
                                "note",
                                room,
                                text,
                                Type.caption(),
                                drawing.theme().text())
                        + UNDER_NOTE)
                .orElse(TOP);
    }

    private String description() {
        Contest contest = page.contest();
        return wording.say(
                note.isPresent() ? "story.cost.description.unknown" : "story.cost.description",
                contest.text(),
                wording.intent(contest.answer(CellKind.RNN)),
                wording.intent(contest.answer(CellKind.LSTM)),
                wording.intent(contest.answer(CellKind.GRU)),
                note.orElse(""));
    }

    private List<Series> all() {
        List<Series> all = new ArrayList<>();
        for (CellKind kind : CellKind.values()) {
            Trace trace = page.contest().trace(kind);
            all.add(new Series(kind, kind.name(), false, shown(Contest.hidden(trace))));
            if (kind == CellKind.LSTM) {
                String name = wording.say("story.cost.by-cell", kind.name());
                all.add(new Series(kind, name, true, shown(Contest.cellState(trace))));
            }
        }
        return all;
    }

    private List<Double> shown(double[] values) {
        double last = values[values.length - 1];
        double whole = page.share() && last > 0 ? last : 1;
        return Arrays.stream(values).mapToObj(value -> value / whole).toList();
    }

    private void key(List<Series> all) {
        double x = SIDE;
        for (Series series : all) {
            String id = "key/" + series.id();
            Stroke stroke = new Stroke(series.ink(drawing.theme()), 2, series.dashed() ? List.of(6.0, 4.0) : List.of());
            Paint paint = new Paint(Ink.CLEAR, stroke, 1);
            drawing.line(id + "/line", new Point(x, KEY), new Point(x + 28, KEY), paint);
            series.mark(drawing, id, new Point(x + 14, KEY));
            drawing.text(
                    id + "/text",
                    new Point(x + 36, KEY + 4.5),
                    series.name(),
                    Type.caption(),
                    drawing.theme().text());
            x += 36 + TextMetrics.width(series.name(), Type.caption()) + 24;
        }
    }
}
