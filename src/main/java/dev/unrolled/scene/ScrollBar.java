package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Paint;
import dev.unrolled.scene.MarkId.Kind;

/** A slim bar that shows which columns are seen, where not all are. */
final class ScrollBar {
    private static final double THICK = 4;

    private final Scenery scenery;

    ScrollBar(Scenery scenery) {
        this.scenery = scenery;
    }

    void draw(Sketch sketch) {
        Columns columns = scenery.layout().columns();
        if (!columns.overflows()) {
            return;
        }
        Bounds panel = scenery.layout().panel();
        double y = panel.y() - THICK - (scenery.layout().roomy() ? 5 : 2.5);
        double all = columns.words() * columns.pitch();
        double thumb = columns.width() * columns.width() / all;
        double x = columns.left() + columns.scroll() / all * columns.width();
        String id = MarkId.of(Kind.SCROLL);
        Bounds track = new Bounds(columns.left(), y, columns.width(), THICK);
        sketch.box(id + "/track", track, THICK / 2, Paint.fill(scenery.theme().track()));
        sketch.box(
                id,
                new Bounds(x, y, thumb, THICK),
                THICK / 2,
                Paint.fill(scenery.theme().arrow()));
        sketch.title(id, scenery.say("title.scroll", columns.words()));
    }
}
