package dev.unrolled.tour.page;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a network takes a sentence for: the wanted intent first, then those that are most likely. */
public final class IntentList {
    private static final double ROW = 36;

    private final Drawing drawing;
    private final String id;
    private final Trace trace;

    /** A list whose marks' ids begin with {@code id}. */
    public IntentList(Drawing drawing, String id, Trace trace) {
        this.drawing = drawing;
        this.id = id;
        this.trace = trace;
    }

    /** Draws as many intents as there is room for, but no more than {@code most}. */
    public void draw(Bounds box, int most) {
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < trace.intentCount(); k++) {
            order.add(k);
        }
        order.remove(Integer.valueOf(trace.target()));
        order.sort(Comparator.comparingDouble(k -> -trace.probability(k)));
        order.add(0, trace.target());
        int rows = (int) Math.min(Math.min(most, order.size()), Math.floor(box.height() / ROW));
        for (int row = 0; row < rows; row++) {
            intent(order.get(row), new Bounds(box.x(), box.y() + row * ROW, box.width(), ROW));
        }
    }

    private void intent(int k, Bounds row) {
        boolean wanted = k == trace.target();
        String mark = id + "/" + k;
        String percent = Numbers.percent(trace.probability(k));
        TextStyle style = wanted ? Type.title() : Type.body();
        Ink ink = wanted ? drawing.theme().text() : drawing.theme().muted();
        double room = row.width() - TextMetrics.width(percent, Type.number()) - 8;
        double y = row.y() + 13;
        String name =
                TextMetrics.ellipsize(drawing.wording().intent(trace.intents().get(k)), style, room);
        drawing.text(mark + "/name", new Point(row.x(), y), name, style, ink);
        drawing.text(mark + "/percent", new Point(row.right(), y), percent, Type.end(Type.number()), ink);
        Bounds track = new Bounds(row.x(), row.y() + 19, row.width(), 5);
        drawing.box(mark + "/track", track, 3, Paint.fill(drawing.theme().track()));
        double width = Math.max(2, track.width() * trace.probability(k));
        Ink bar = wanted ? drawing.theme().accent() : drawing.theme().bias();
        drawing.box(mark, new Bounds(track.x(), track.y(), width, 5), 3, Paint.fill(bar));
        String title = drawing.wording()
                .say("story.intent", drawing.wording().intent(trace.intents().get(k)), percent);
        for (String piece : List.of("", "/track", "/percent")) {
            drawing.title(mark + piece, title);
        }
    }
}
