package dev.unrolled.tour.gates;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.tour.page.Type;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;

/**
 * The way of a GRU's memory, from left to right: h_{t-1}, weighed by the update gate, what is new added, h_t. The same gate
 * weighs the new, the other way round; the reset gate weighs what the candidate hears of the old. No two lines cross.
 */
final class GruDiagram {
    private final Wires wires;
    private final GatesLayout layout;
    private final GatesPage page;
    private final GruStep step;
    private final Wording wording;

    GruDiagram(Wires wires, GatesPage page) {
        this.wires = wires;
        this.page = page;
        layout = wires.layout();
        step = (GruStep) page.step();
        wording = wires.drawing().wording();
    }

    void draw() {
        way();
        news();
        reset();
        wires.knot("knot/z", layout.over("z"), "×", wording.say("story.gates.knot.z"));
        wires.knot("knot/sum", layout.sum(), "+", wording.say("story.gates.knot.sum"));
        wires.knot("knot/new", layout.weighed(), "×", wording.say("story.gates.knot.fresh"));
        states();
    }

    private void states() {
        String before = "h" + Numbers.subscript(page.t());
        String now = "h" + Numbers.subscript(page.t() + 1);
        String old = wording.say("answer.gates.tip.before.gru", before, step.before());
        wires.state("before", layout.before(), before, step.before(), old);
        String fresh = wording.say("answer.gates.tip.after.gru", now, step.hidden());
        wires.state("after", layout.after(), now, step.hidden(), fresh);
        if (!page.hand().isEmpty()) {
            double own = page.own().hidden();
            wires.own("after", layout.after(), own, wording.say("answer.gates.tip.own", now, own));
        }
    }

    private void way() {
        double knot = GatesLayout.KNOT + 1;
        wires.way("way/before", layout.before().right() + 1, layout.over("z").x() - knot);
        wires.way("way/kept", layout.over("z").x() + knot, layout.sum().x() - knot);
        wires.way("way/after", layout.sum().x() + knot, layout.after().x() - 1);
        double middle = (layout.over("z").x() + layout.sum().x()) / 2;
        String kept = wording.say("story.gates.kept", step.kept());
        String keeps = wording.say("answer.gates.tip.kept", "z·h" + Numbers.subscript(page.t()), step.kept());
        wires.number("label/kept", new Point(middle, layout.chain() - 9), kept, number(), keeps);
    }

    private static TextStyle number() {
        return Type.middle(TextStyle.mono(12));
    }

    /** The update gate goes up to the old, and with what is missing to 1 to the new. */
    private void news() {
        Point over = layout.over("z");
        Point weighed = layout.weighed();
        double knot = GatesLayout.KNOT + 1;
        wires.arrow("wire/z", new Point(over.x(), layout.card("z").y()), new Point(over.x(), over.y() + knot));
        wires.arrow("wire/rest", new Point(over.x(), weighed.y()), new Point(weighed.x() - knot, weighed.y()));
        wires.drawing()
                .circle(
                        "branch",
                        new Point(over.x(), weighed.y()),
                        3.5,
                        Paint.fill(wires.drawing().theme().arrow()));
        String rest = wording.say("story.gates.rest", 1 - step.update());
        Point label = new Point((over.x() + weighed.x()) / 2, weighed.y() - 8);
        String leaves = wording.say("answer.gates.tip.rest", 1 - step.update());
        wires.number("label/rest", label, rest, number(), leaves);
        wires.arrow("wire/n", new Point(weighed.x(), layout.card("n").y()), new Point(weighed.x(), weighed.y() + knot));
        wires.arrow(
                "wire/new", new Point(weighed.x(), weighed.y() - knot), new Point(weighed.x(), layout.chain() + knot));
        double y = (layout.chain() + weighed.y()) / 2 + 4;
        String added = wording.say("story.gates.added", step.added());
        String adds = wording.say("answer.gates.tip.added", "(1 − z)·n", step.added());
        wires.number("label/new", new Point(weighed.x() + 9, y), added, TextStyle.mono(12), adds);
    }

    /** Between the cards of candidate and reset gate: what the old state says, weighed. */
    private void reset() {
        Bounds from = layout.card("r");
        Bounds to = layout.card("n");
        Point knot = new Point((to.right() + from.x()) / 2, from.centre().y());
        double radius = GatesLayout.KNOT + 1;
        wires.arrow("wire/r", new Point(from.x(), knot.y()), new Point(knot.x() + radius, knot.y()));
        wires.arrow("wire/recalled", new Point(knot.x() - radius, knot.y()), new Point(to.right() + 1, knot.y()));
        double top = layout.weighed().y();
        wires.arrow("wire/q", new Point(knot.x(), top + 13), new Point(knot.x(), knot.y() - radius));
        wires.knot("knot/r", knot, "×", wording.say("story.gates.knot.r"));
        String before = "h" + Numbers.subscript(page.t());
        String old = wording.say("story.gates.recalled", before, step.recalled());
        wires.note(
                "old",
                new Point(knot.x(), top),
                old,
                wording.say("answer.gates.tip.recalled", before, step.recalled()));
        double product = step.reset() * step.recalled();
        String title = wording.say("answer.gates.tip.reset", product);
        wires.number("label/r", new Point(knot.x(), knot.y() + 30), Numbers.number(product), number(), title);
    }
}
