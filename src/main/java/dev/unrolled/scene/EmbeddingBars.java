package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.wording.Numbers;

/**
 * The numbers of a word's embedding as small bars in the middle of its card, up for positive and down for negative ones.
 * Before it is read they lie, unseen, in its pill: so the word rises into its cell.
 */
final class EmbeddingBars {
    private final Scenery scenery;
    private final int t;
    private final boolean risen;
    private final double middle;

    EmbeddingBars(Scenery scenery, int t, boolean risen) {
        this.scenery = scenery;
        this.t = t;
        this.risen = risen;
        middle = scenery.layout().columns().centre(t);
    }

    void draw(Sketch sketch) {
        double width = scenery.layout().columns().cardWidth()
                - 2 * scenery.layout().card().pad();
        int bars = (int) Math.min(scenery.trace().embeddingSize(), Math.floor(width / 3));
        double pitch = Math.min(14, width / bars);
        double perOne = height() / 2 / largest();
        for (int e = 0; e < bars; e++) {
            double x = middle + (e - bars / 2.0) * pitch + pitch * 0.15;
            bar(sketch, e, x, pitch * 0.7, perOne);
        }
        caption(sketch);
    }

    private double height() {
        Card card = scenery.layout().card();
        return Math.min(90, (card.rowsBottom() - card.rowsTop()) * 0.5);
    }

    private double zero() {
        Card card = scenery.layout().card();
        return (card.rowsTop() + card.rowsBottom()) / 2 - 6;
    }

    private double largest() {
        double largest = 1e-9;
        for (int s = 0; s < scenery.words(); s++) {
            for (int e = 0; e < scenery.trace().embeddingSize(); e++) {
                largest = Math.max(largest, Math.abs(scenery.trace().embedding(s, e)));
            }
        }
        return largest;
    }

    private void bar(Sketch sketch, int e, double x, double width, double perOne) {
        String id = MarkId.of(Kind.EMBEDDING, t, e);
        Paint paint = Paint.fill(scenery.ink(t)).withOpacity(risen ? 1 : 0);
        if (!risen) {
            double rest = scenery.layout().pillTop() + scenery.layout().pillHeight() / 2;
            sketch.box(id, new Bounds(middle + (x - middle) * 0.3, rest, width * 0.3, 0), 0, paint);
            return;
        }
        double value = scenery.trace().embedding(t, e);
        double tall = Math.max(1, Math.abs(value) * perOne);
        sketch.box(id, new Bounds(x, value > 0 ? zero() - tall : zero(), width, tall), 1, paint);
        sketch.title(id, scenery.say("title.embedding", e + 1, scenery.word(t), Numbers.number(value)));
    }

    private void caption(Sketch sketch) {
        TextStyle style = scenery.lettering().tiny().with(Anchor.MIDDLE);
        String index = Numbers.subscript(t + 1);
        double room = scenery.layout().columns().cardWidth() - 8;
        String text = Scenery.fitting(
                style, room, scenery.say("figure.embedding", index), scenery.say("figure.embedding.short", index));
        double y = zero() + height() / 2 + TextMetrics.ascent(style) + 4;
        Paint paint = Paint.fill(scenery.theme().muted()).withOpacity(risen ? 1 : 0);
        sketch.text(MarkId.word(t) + "/embedding", new Point(middle, y), text, style, paint);
    }
}
