package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.wording.Numbers;
import java.util.List;

/**
 * The gates of a step, a strip for each unit and gate: as full as the gate is open. The candidate, which may be negative,
 * is drawn from the middle of its strip.
 */
final class GateStrips {
    private final Scenery scenery;
    private final int t;
    private final Card card;
    private final List<String> gates;
    private final Lane whole;

    GateStrips(Scenery scenery, int t) {
        this.scenery = scenery;
        this.t = t;
        card = scenery.layout().card();
        gates = scenery.cell().gates();
        whole = Lane.whole(scenery.layout(), t);
    }

    private double pitch() {
        return 2 * whole.half() / gates.size();
    }

    private double left(int g) {
        return whole.left() + g * pitch() + gap() / 2;
    }

    private double width() {
        return pitch() - gap();
    }

    private double gap() {
        return Math.min(8, pitch() * 0.22);
    }

    /** Their names, below. */
    void letters(Sketch sketch) {
        TextStyle style = scenery.lettering().smallNumber().with(Anchor.MIDDLE);
        for (int g = 0; g < gates.size(); g++) {
            Point at = new Point(left(g) + width() / 2, card.bottom() - 5);
            sketch.text(
                    MarkId.column(t) + "/gate-" + gates.get(g),
                    at,
                    gates.get(g),
                    style,
                    scenery.theme().text());
        }
    }

    /** All gates of a unit. */
    void draw(Sketch sketch, int j) {
        for (int g = 0; g < gates.size(); g++) {
            strip(sketch, j, g);
        }
    }

    private void strip(Sketch sketch, int j, int g) {
        String name = gates.get(g);
        double value = scenery.trace().gate(name, t, j);
        String id = MarkId.gate(t, j, g);
        double height = Math.max(3, Math.round(card.barHeight() * 0.75));
        double top = card.barTop(j) + (card.barHeight() - height) / 2;
        Bounds track = new Bounds(left(g), top, width(), height);
        sketch.box(id, track, 1, Paint.fill(scenery.theme().track()));
        boolean candidate = name.equals("g") || name.equals("n");
        double zero = candidate ? track.x() + track.width() / 2 : track.x();
        double reach = value * (candidate ? track.width() / 2 : track.width());
        Bounds bar = new Bounds(Math.min(zero, zero + reach), top, Math.abs(reach), height);
        sketch.box(id + "/bar", bar, 0, Paint.fill(scenery.theme().accent()));
        if (candidate) {
            Paint line = Paint.line(scenery.theme().muted(), 1);
            sketch.line(id + "/zero", new Point(zero, top - 1), new Point(zero, top + height + 1), line);
        }
        sketch.title(id, scenery.say("title.gate", name, j + 1, Numbers.number(value)));
    }
}
