package dev.unrolled.scene;

import dev.unrolled.attribution.Contributions;
import dev.unrolled.attribution.Method;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.wording.Numbers;
import java.util.List;

/** The upper half: heading, states with their words, the way to the intents, the intents. */
final class ForwardPass {
    private final Scenery scenery;
    private final Layout layout;

    ForwardPass(Scenery scenery) {
        this.scenery = scenery;
        layout = scenery.layout();
    }

    void draw(Sketch sketch) {
        heading(sketch);
        columns(sketch);
        new CarryArrow(scenery).toIntents(sketch);
        new IntentCard(scenery).draw(sketch);
    }

    private void heading(Sketch sketch) {
        TextStyle style = scenery.lettering().heading();
        String title = scenery.sayOfCell("figure.forward");
        Point at = new Point(layout.headingLeft(), layout.headingBaseline());
        sketch.text(MarkId.of(Kind.FORWARD), at, title, style, scenery.theme().text());
        double x = at.x() + TextMetrics.width(title, style) + 10;
        TextStyle small = scenery.lettering().about();
        String now = Headline.of(
                scenery.lesson(), scenery.stage().moment(), scenery.look().wording());
        String about = TextMetrics.ellipsize(now, small, layout.side().right() - x);
        String id = MarkId.of(Kind.FORWARD) + "/about";
        sketch.text(id, new Point(x, at.y()), about, small, scenery.theme().muted());
        sketch.title(MarkId.of(Kind.FORWARD), scenery.say("title.forward"));
        method(sketch, x + TextMetrics.width(about, small) + 24);
    }

    /** How parts and mark belong together, and by which method, if there is room right of {@code left}. */
    private void method(Sketch sketch, double left) {
        TextStyle style = scenery.lettering().caption().with(Anchor.END);
        for (String text : methods()) {
            if (left + TextMetrics.width(text, style) <= layout.side().right()) {
                Point at = new Point(layout.side().right(), layout.headingBaseline());
                sketch.text(
                        MarkId.of(Kind.FORWARD) + "/method",
                        at,
                        text,
                        style,
                        scenery.theme().muted());
                return;
            }
        }
    }

    private List<String> methods() {
        Contributions parts = scenery.trace().contributions();
        return parts.method() == Method.EXACT_SHAPLEY
                ? List.of(scenery.say("figure.method.exact"), scenery.say("figure.method.exact.short"))
                : List.of(
                        scenery.say("figure.method.integrated", Numbers.brief(parts.residual())),
                        scenery.say("figure.method.integrated.short"));
    }

    private void columns(Sketch sketch) {
        Columns columns = layout.columns();
        StateScale scale = StateScale.of(scenery.trace());
        Sketch inside = sketch.inside();
        CarryArrow carry = new CarryArrow(scenery);
        for (int t = columns.first(); t <= columns.last(); t++) {
            WordPill pill = new WordPill(scenery, t);
            pill.draw(inside);
            new StateCard(scenery, scale, t).draw(inside);
            pill.drawEmbedding(inside);
            if (t > 0) {
                carry.into(inside, t);
            }
        }
        Point shift = new Point(-columns.scroll(), 0);
        double top = layout.headingBaseline() + 4;
        double bottom = layout.panel().y();
        sketch.group(MarkId.of(Kind.FORWARD) + "/columns", shift, columns.clip(top, bottom), inside, 1);
    }
}
