package dev.unrolled.tour.gates;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.wording.Numbers;

/** A gate: its name, its squashing function with the point where it stands, and a gauge that can be held by hand. */
final class GateCard {
    private final Drawing drawing;
    private final GatesLayout layout;
    private final GatesPage page;

    GateCard(Drawing drawing, GatesLayout layout, GatesPage page) {
        this.drawing = drawing;
        this.layout = layout;
        this.page = page;
    }

    void draw(String gate) {
        Bounds card = layout.card(gate);
        boolean held = page.hand().containsKey(gate);
        Ink edge = held ? drawing.theme().accent() : drawing.theme().border();
        Paint paint = Paint.of(drawing.theme().panel(), Stroke.solid(edge, held ? 2 : 1));
        drawing.box("card/" + gate, card, 10, paint);
        drawing.title(
                "card/" + gate,
                drawing.wording().say("answer.gates.tip." + gate, page.step().value(gate)));
        double inner = card.width() - 22;
        String name = drawing.wording().say("story.gates.name." + gate);
        String fitting = TextMetrics.ellipsize(name, Type.title(), inner);
        Point head = new Point(card.x() + 12, card.y() + 20);
        drawing.text(
                "name/" + gate, head, fitting, Type.title(), drawing.theme().text());
        value(gate, card, held);
        boolean candidate = GatedStep.isCandidate(gate);
        Bounds room =
                new Bounds(card.x() + 12, card.y() + 50, card.width() - (candidate ? 24 : 44), card.height() - 62);
        new SquashPlot("plot/" + gate, room, candidate, page.step().sum(gate)).draw(drawing);
        drawing.title("plot/" + gate + "/point", point(gate));
        if (!candidate) {
            gauge(gate);
        }
    }

    /** Where the network itself stands, even if a hand holds the gate. */
    private String point(String gate) {
        double sum = page.step().sum(gate);
        return GatedStep.isCandidate(gate)
                ? drawing.wording().say("answer.gates.tip.tanh", Numbers.number(sum), StrictMath.tanh(sum))
                : drawing.wording().say("answer.gates.tip.sigmoid", Numbers.number(sum), Squashing.sigmoidOf(sum));
    }

    private void value(String gate, Bounds card, boolean held) {
        double value = page.step().value(gate);
        double sum = page.step().sum(gate);
        String squash = GatedStep.isCandidate(gate) ? "tanh" : "σ";
        String text = held
                ? drawing.wording().say("story.gates.held", shown(gate))
                : drawing.wording().say("story.gates.squashed", squash, Numbers.number(sum), Numbers.number(value));
        TextStyle style = TextStyle.mono(12);
        Ink ink = held ? drawing.theme().accent() : drawing.theme().muted();
        String brief = drawing.wording().say("story.gates.state", gate, Numbers.number(value));
        String fitting = TextMetrics.width(text, style) <= card.width() - 20 ? text : brief;
        drawing.text("value/" + gate, new Point(card.x() + 12, card.y() + 39), fitting, style, ink);
    }

    /** What a hand has set has two digits. */
    private String shown(String gate) {
        double value = page.step().value(gate);
        return page.hand().containsKey(gate) ? Numbers.fixed(value, 2) : Numbers.number(value);
    }

    private void gauge(String gate) {
        Bounds gauge = layout.gauge(gate);
        double value = page.step().value(gate);
        double y = gauge.bottom() - value * gauge.height();
        String id = "gauge/" + gate;
        drawing.box(id, gauge, 6, Paint.fill(drawing.theme().track()));
        Bounds full = new Bounds(gauge.x(), y, gauge.width(), gauge.bottom() - y);
        drawing.box(id + "/full", full, 6, Paint.fill(drawing.theme().accent()));
        Paint knob =
                Paint.of(drawing.theme().panel(), Stroke.solid(drawing.theme().accent(), 2));
        drawing.circle(id + "/knob", new Point(gauge.centre().x(), y), 7, knob);
        String title = drawing.wording().say("story.gates.gauge", shown(gate));
        drawing.title(id, title);
        drawing.title(id + "/full", title);
        drawing.title(id + "/knob", title);
    }
}
