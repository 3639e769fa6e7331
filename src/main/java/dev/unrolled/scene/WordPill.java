package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.language.Token;
import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.scene.Stage.Step;
import java.util.List;

/** A word in its colour below its column, the arrow up into the state, and, while it is read, its embedding on the way. */
final class WordPill {
    private static final double NARROWEST = 44;
    private static final double NARROW_PAD = 10;

    private final Scenery scenery;
    private final int t;
    private final Token token;
    private final double middle;
    private final Layout layout;

    WordPill(Scenery scenery, int t) {
        this.scenery = scenery;
        this.t = t;
        token = scenery.trace().sentence().tokens().get(t);
        layout = scenery.layout();
        middle = layout.columns().centre(t);
    }

    void draw(Sketch sketch) {
        arrow(sketch);
        pill(sketch);
    }

    /** Above the card, because it rises into it. */
    void drawEmbedding(Sketch sketch) {
        boolean reading = scenery.stage().step(t) == Step.READING;
        if (reading || scenery.stage().isNext(t)) {
            new EmbeddingBars(scenery, t, reading).draw(sketch);
        }
    }

    private void arrow(Sketch sketch) {
        Step step = scenery.stage().step(t);
        boolean now = step == Step.READING || step == Step.COMBINING;
        Ink ink = now ? scenery.theme().accent() : scenery.theme().arrow();
        double opacity = step == Step.WAITING ? 0.4 : 1;
        String id = MarkId.of(Kind.WORD, t) + "/arrow";
        double head = layout.roomy() ? 11 : 8;
        Point from = new Point(middle, layout.pillTop() - 1);
        Point to = new Point(middle, layout.card().bottom() + 4);
        sketch.arrow(id, from, to, head, Paint.line(ink, now ? 2.2 : 1.6).withOpacity(opacity));
        TextStyle style = scenery.lettering().smallNumber();
        double y = (from.y() + to.y()) / 2 + TextMetrics.capHeight(style) / 2;
        Point at = new Point(middle + (layout.roomy() ? 8 : 6), y);
        Paint paint = Paint.fill(now ? ink : scenery.theme().muted()).withOpacity(opacity);
        sketch.text(MarkId.word(t) + "/weights", at, scenery.say("figure.weights.input"), style, paint);
    }

    private void pill(Sketch sketch) {
        double most = layout.columns().pitch() - 10;
        TextStyle style = style(most - 2 * NARROW_PAD);
        String text = TextMetrics.ellipsize(token.text(), style, most - 2 * NARROW_PAD);
        double natural = TextMetrics.width(text, style) + 2 * (layout.roomy() ? 20 : 13);
        double least = Math.min(most, layout.columns().pitch() * 0.58);
        double width = Math.min(most, Math.max(Math.max(NARROWEST, least), natural));
        Bounds bounds = new Bounds(middle - width / 2, layout.pillTop(), width, layout.pillHeight());
        sketch.box(MarkId.word(t), bounds, layout.pillHeight() / 2, paint());
        double baseline = layout.pillTop() + (layout.pillHeight() + TextMetrics.capHeight(style)) / 2;
        sketch.text(MarkId.word(t) + "/text", new Point(middle, baseline), text, style, letters());
        describe(sketch);
    }

    /** Smaller letters rather than an ellipsis, as far as that goes. */
    private TextStyle style(double room) {
        TextStyle style = scenery.lettering().word().with(Anchor.MIDDLE);
        if (TextMetrics.width(token.text(), style) <= room) {
            return style;
        }
        return scenery.lettering().bold().with(Anchor.MIDDLE);
    }

    private Paint paint() {
        Ink ink = scenery.ink(t);
        if (token.off()) {
            return Paint.of(scenery.theme().panel(), new Stroke(scenery.theme().arrow(), 1.4, List.of(3.0, 3.0)));
        } else if (token.known()) {
            return Paint.of(ink, Stroke.solid(ink, 1.5));
        }
        return Paint.of(ink.withAlpha(0.14), new Stroke(ink, 1.8, List.of(5.0, 3.5)));
    }

    private Ink letters() {
        if (token.off()) {
            return scenery.theme().muted();
        }
        return token.known() ? scenery.palette().onWord(t) : scenery.theme().text();
    }

    private void describe(Sketch sketch) {
        String key = token.off() ? "title.word.off" : token.known() ? "title.word" : "title.word.unknown";
        sketch.title(MarkId.word(t), scenery.say(key, t + 1, token.text()));
        if (!token.known()) {
            TextStyle style = scenery.lettering().tiny().with(Anchor.MIDDLE);
            Point at = new Point(middle, layout.pillTop() + layout.pillHeight() + 12);
            sketch.text(
                    MarkId.word(t) + "/note",
                    at,
                    scenery.say("figure.unknown"),
                    style,
                    scenery.theme().warning());
        }
    }
}
