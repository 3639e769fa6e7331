package dev.unrolled.tour.gates;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.tour.page.Type;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;

/**
 * The way of an LSTM's memory, from left to right: c_{t-1}, weighed by the forget gate, what is new added, c_t, squashed,
 * weighed by the output gate, h_t. No two lines cross.
 */
final class LstmDiagram {
    private final Wires wires;
    private final GatesLayout layout;
    private final GatesPage page;
    private final LstmStep step;
    private final LstmStep own;
    private final Wording wording;

    LstmDiagram(Wires wires, GatesPage page) {
        this.wires = wires;
        this.page = page;
        layout = wires.layout();
        step = (LstmStep) page.step();
        own = (LstmStep) page.own();
        wording = wires.drawing().wording();
    }

    void draw() {
        way();
        news();
        gate("f");
        gate("o");
        knots();
        states();
        labels();
        squash();
    }

    private void way() {
        double knot = GatesLayout.KNOT + 1;
        wires.way("way/before", layout.before().right() + 1, layout.over("f").x() - knot);
        wires.way("way/kept", layout.over("f").x() + knot, layout.sum().x() - knot);
        wires.way("way/cell", layout.sum().x() + knot, layout.cellState().x() - 1);
        wires.way(
                "way/squash", layout.cellState().right() + 1, layout.squashed().x() - 2);
        wires.way("way/shown", layout.squashed().right() + 2, layout.over("o").x() - knot);
        wires.way("way/after", layout.over("o").x() + knot, layout.after().x() - 1);
    }

    /** Input gate from the left, candidate from the right, their product up. */
    private void news() {
        Point weighed = layout.weighed();
        for (String gate : new String[] {"i", "g"}) {
            Bounds card = layout.card(gate);
            double x = card.centre().x();
            double side = (gate.equals("i") ? -1 : 1) * (GatesLayout.KNOT + 1);
            wires.elbow(
                    "wire/" + gate,
                    new Point(x, card.y()),
                    new Point(x, weighed.y()),
                    new Point(weighed.x() + side, weighed.y()));
        }
        wires.arrow(
                "wire/new",
                new Point(weighed.x(), weighed.y() - GatesLayout.KNOT),
                new Point(weighed.x(), layout.chain() + GatesLayout.KNOT + 1));
    }

    private void gate(String gate) {
        Point over = layout.over(gate);
        wires.arrow(
                "wire/" + gate,
                new Point(over.x(), layout.card(gate).y()),
                new Point(over.x(), over.y() + GatesLayout.KNOT + 1));
    }

    private void knots() {
        wires.knot("knot/f", layout.over("f"), "×", wording.say("story.gates.knot.f"));
        wires.knot("knot/sum", layout.sum(), "+", wording.say("story.gates.knot.sum"));
        wires.knot("knot/new", layout.weighed(), "×", wording.say("story.gates.knot.new"));
        wires.knot("knot/o", layout.over("o"), "×", wording.say("story.gates.knot.o"));
    }

    private void states() {
        String now = Numbers.subscript(page.t() + 1);
        state("before", layout.before(), "c" + Numbers.subscript(page.t()), step.before());
        state("cell", layout.cellState(), "c" + now, step.cell());
        state("after", layout.after(), "h" + now, step.hidden());
        if (!page.hand().isEmpty()) {
            own("cell", layout.cellState(), "c" + now, own.cell());
            own("after", layout.after(), "h" + now, own.hidden());
        }
    }

    private void state(String id, Bounds box, String name, double value) {
        wires.state(id, box, name, value, wording.say("answer.gates.tip." + id + ".lstm", name, value));
    }

    private void own(String id, Bounds box, String name, double value) {
        wires.own(id, box, value, wording.say("answer.gates.tip.own", name, value));
    }

    private void labels() {
        TextStyle number = Type.middle(TextStyle.mono(12));
        double middle = (layout.over("f").x() + layout.sum().x()) / 2;
        String kept = wording.say("story.gates.kept", step.kept());
        String keeps = wording.say("answer.gates.tip.kept", "f·c" + Numbers.subscript(page.t()), step.kept());
        wires.number("label/kept", new Point(middle, layout.chain() - 9), kept, number, keeps);
        double y = (layout.chain() + layout.weighed().y()) / 2 + 4;
        String added = wording.say("story.gates.added", step.added());
        Point beside = new Point(layout.sum().x() - 9, y);
        String adds = wording.say("answer.gates.tip.added", "i·g", step.added());
        wires.number("label/new", beside, added, Type.end(TextStyle.mono(12)), adds);
        on();
    }

    private void on() {
        Bounds cell = layout.cellState();
        double x = cell.centre().x();
        wires.arrow("on", new Point(x, cell.y() - 2), new Point(x, cell.y() - 20));
        Point beside = new Point(x + 9, cell.y() - 10);
        wires.label("on/text", beside, wording.say("story.gates.on"), Type.caption());
    }

    private void squash() {
        Bounds room = layout.squashed();
        new SquashPlot("plot/c", room, true, step.cell()).draw(wires.drawing());
        String now = "c" + Numbers.subscript(page.t() + 1);
        String title = wording.say("answer.gates.tip.squashed", now, step.squashed());
        wires.drawing().title("plot/c/point", title);
        Point below = new Point(room.centre().x(), room.bottom() + 15);
        String text = wording.say("story.gates.tanh", Numbers.number(step.squashed()));
        TextStyle number = Type.middle(TextStyle.mono(12));
        wires.number("plot/c/value", below, text, number, title);
    }
}
