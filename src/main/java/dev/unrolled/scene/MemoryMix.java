package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.wording.Numbers;

/** The bar that tells to which word a state owes how much. */
final class MemoryMix {
    private static final double THIN = 0.4;

    private final Scenery scenery;
    private final int t;
    private final double left;
    private final double width;
    private final TextStyle style;

    MemoryMix(Scenery scenery, int t) {
        this.scenery = scenery;
        this.t = t;
        Columns columns = scenery.layout().columns();
        left = columns.cardLeft(t) + scenery.layout().card().pad();
        width = columns.cardWidth() - 2 * scenery.layout().card().pad();
        style = scenery.lettering().share().with(Anchor.MIDDLE);
    }

    void draw(Sketch sketch) {
        sketch.box(
                MarkId.of(Kind.COLUMN, t) + "/mix",
                bar(left, width),
                2,
                Paint.fill(scenery.theme().track()));
        Stage.Step step = scenery.stage().step(t);
        if (step == Stage.Step.STANDING || step == Stage.Step.SQUASHING) {
            segments(sketch, step == Stage.Step.STANDING ? 1 : 0);
        }
    }

    private void segments(Sketch sketch, double grown) {
        double x = left;
        for (int k = 0; k <= t; k++) {
            double share = scenery.trace().contributions().memoryMix(k, t);
            if (share * width >= THIN) {
                segment(sketch, k, x, share, grown);
            }
            x += share * width * grown;
        }
    }

    private void segment(Sketch sketch, int k, double x, double share, double grown) {
        String id = MarkId.mix(t, k);
        sketch.box(id, bar(x, share * width * grown), 0, Paint.fill(scenery.ink(k)));
        String percent = Numbers.wholePercent(share);
        if (grown < 1) {
            return;
        }
        sketch.title(id, scenery.say("title.mix", scenery.word(k), percent, Numbers.subscript(t + 1)));
        if (TextMetrics.width(percent, style) + 3 <= share * width) {
            Card card = scenery.layout().card();
            double baseline = card.mixTop() + (card.mixHeight() + TextMetrics.capHeight(style)) / 2;
            Point at = new Point(x + share * width / 2, baseline);
            sketch.text(id + "/share", at, percent, style, scenery.palette().onWord(k));
        }
    }

    private Bounds bar(double x, double w) {
        Card card = scenery.layout().card();
        return new Bounds(x, card.mixTop(), w, card.mixHeight());
    }
}
