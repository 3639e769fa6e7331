package dev.unrolled.tour.gates;

import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Who asks about which step, and how it is answered.
 *
 * @param page the step
 * @param wording the language
 */
record Asking(GatesPage page, Wording wording) {
    /** A card that still needs its arithmetic. */
    record Untold(String title, String meaning) {
        Explanation with(Lines lines) {
            return new Explanation(title, meaning, lines.all());
        }
    }

    /** The card whose title and meaning stand in the bundle under a name; both have the same gaps. */
    Untold card(String name, Object... arguments) {
        return new Untold(
                wording.say("answer.gates.title." + name, arguments), wording.say("answer.gates." + name, arguments));
    }

    /** The card of a state before any word. */
    Explanation nothing(String state) {
        return card("nothing", state, unit(), 0).with(new Lines().add(state + " = 0"));
    }

    /** The number of the unit that is asked about, as people count. */
    int unit() {
        return page.unit() + 1;
    }

    /** The index of the step before: {@code ₀} at the first word. */
    String before() {
        return Numbers.subscript(page.t());
    }

    /** The index of this step. */
    String now() {
        return Numbers.subscript(page.t() + 1);
    }

    /** What the gate lets through, as the page shows it. */
    CardLine gate(String gate) {
        return Lines.f(page.step().value(gate), "card/" + gate);
    }

    /** For each of some gates that a hand holds, that it does, and where the network itself would have it. */
    List<CardLine> hand(String... gates) {
        List<CardLine> held = new ArrayList<>();
        for (String gate : gates) {
            if (page.hand().containsKey(gate)) {
                String value = Numbers.fixed(page.step().value(gate), 2);
                held.add(CardLine.of(
                        wording.say("answer.gates.hand", gate, value, page.own().value(gate))));
            }
        }
        return held;
    }
}
