package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.wording.Numbers;

/** The card of one time step: its name, its memory mix, a row for each unit, and the guide lines of their scale. */
final class StateCard {
    private final Scenery scenery;
    private final StateScale scale;
    private final int t;
    private final Card card;
    private final Columns columns;
    private final Lettering lettering;

    StateCard(Scenery scenery, StateScale scale, int t) {
        this.scenery = scenery;
        this.scale = scale;
        this.t = t;
        card = scenery.layout().card();
        columns = scenery.layout().columns();
        lettering = scenery.lettering();
    }

    void draw(Sketch sketch) {
        boolean waiting = scenery.stage().step(t) == Stage.Step.WAITING;
        Sketch inside = sketch.inside();
        frame(inside);
        header(inside);
        new MemoryMix(scenery, t).draw(inside);
        boolean beside = scenery.cell().hasCellState();
        for (int j = 0; j < card.units(); j++) {
            new StateRow(scenery, scale, t, j).background(inside);
        }
        if (beside) {
            new CellLane(scenery, t).draw(inside);
        }
        if (showsGates()) {
            new GateStrips(scenery, t).letters(inside);
        } else {
            new Guides(scenery, t, scale).draw(inside, MarkId.column(t) + "/", scenery.lane(t));
        }
        for (int j = 0; j < card.units(); j++) {
            new StateRow(scenery, scale, t, j).draw(inside);
        }
        if (card.units() < scenery.trace().hiddenSize()) {
            more(inside);
        }
        sketch.group(id("group"), new Point(0, 0), null, inside, waiting ? 0.6 : 1);
    }

    private void frame(Sketch sketch) {
        boolean current = scenery.stage().isCurrent(t);
        Ink ink = current ? scenery.theme().accent() : scenery.theme().border();
        Bounds bounds = new Bounds(columns.cardLeft(t), card.top(), columns.cardWidth(), card.height());
        Paint paint = Paint.of(scenery.theme().panel(), Stroke.solid(ink, current ? 2 : 1));
        sketch.box(MarkId.column(t), bounds, 9, paint);
        sketch.title(MarkId.column(t), scenery.say("title.column", Numbers.subscript(t + 1), scenery.word(t)));
    }

    private void header(Sketch sketch) {
        String name = scenery.say("figure.state", Numbers.subscript(t + 1));
        double left = columns.cardLeft(t) + card.pad();
        Point at = new Point(left, card.titleBaseline());
        sketch.text(id("name"), at, name, lettering.state(), scenery.theme().text());
        TextStyle style = lettering.caption().with(Anchor.END);
        String caption = scenery.say("figure.mix");
        double right = columns.cardRight(t) - card.pad();
        if (TextMetrics.width(caption, style) + TextMetrics.width(name, lettering.state()) + 8 <= right - left) {
            sketch.text(
                    id("caption"),
                    new Point(right, at.y()),
                    caption,
                    style,
                    scenery.theme().muted());
        }
    }

    private boolean showsGates() {
        return scenery.cell().isGated() && scenery.stage().step(t) == Stage.Step.COMBINING;
    }

    private void more(Sketch sketch) {
        String text =
                scenery.say("figure.units.more", card.units(), scenery.trace().hiddenSize());
        TextStyle style = lettering.tiny().with(Anchor.MIDDLE);
        double width = columns.cardWidth() - 6;
        Point at = new Point(columns.centre(t), card.mixTop() + card.mixHeight() + 9);
        sketch.text(
                id("more"),
                at,
                TextMetrics.ellipsize(text, style, width),
                style,
                scenery.theme().muted());
    }

    private String id(String piece) {
        return MarkId.of(Kind.COLUMN, t) + "/" + piece;
    }
}
