package dev.unrolled.scene;

import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.trace.Update;
import dev.unrolled.wording.Numbers;
import java.util.List;

/** Explains one training step and how much each tensor changes in it. */
final class UpdateExplainer {
    private final Subject subject;

    UpdateExplainer(Subject subject) {
        this.subject = subject;
    }

    Explanation explain(MarkId mark) {
        Update update = subject.lesson().update();
        return mark.kind() == Kind.CHANGE ? change(update, mark.at(0)) : whole(update);
    }

    private Explanation whole(Update update) {
        return new Explanation(
                subject.say("title.update", Numbers.shortest(update.rate())),
                subject.say("explain.update"),
                lines(
                        "‖∂L/∂W‖ = " + Numbers.number(update.gradientNorm()),
                        "W ← W − " + Numbers.shortest(update.rate()) + "·" + Numbers.shortest(update.clipScale())
                                + "·∂L/∂W",
                        CardLine.of(
                                CardLine.term("L", MarkId.loss()),
                                ": " + Numbers.number(update.before().loss()) + " → "
                                        + Numbers.number(update.after().loss()))));
    }

    private static List<CardLine> lines(CharSequence... lines) {
        return new Lines().add(List.of(lines)).all();
    }

    private Explanation change(Update update, int n) {
        Change change = Change.of(update).get(n);
        return new Explanation(
                subject.say("title.change", change.named(subject.wording()), Numbers.number(change.norm())),
                subject.say("explain.change", change.named(subject.wording()), change.name()),
                lines(
                        "‖W‖ = " + Numbers.number(change.before()),
                        "‖ΔW‖ = " + Numbers.number(change.norm()),
                        "‖ΔW‖ ÷ ‖W‖ = " + Numbers.percent(change.before() == 0 ? 0 : change.norm() / change.before())));
    }
}
