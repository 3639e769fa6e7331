package dev.unrolled.tour.learning;

import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.scene.MarkId;
import dev.unrolled.scene.TensorSymbol;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.tour.page.MarkName;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.trace.Update;
import dev.unrolled.training.Score;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.Optional;

/** Where the numbers of the three moves come from, and the losses of both curves. */
final class LearningAnswers {
    private final LearningPage page;
    private final Wording wording;
    private final Lesson lesson;

    LearningAnswers(LearningPage page, Wording wording) {
        this.page = page;
        this.wording = wording;
        lesson = page.descent().after(page.taken());
    }

    Optional<Explanation> explain(String mark) {
        MarkName name = MarkName.of(mark);
        if (mark.equals("norm")) {
            return Optional.of(norm());
        } else if (mark.equals("own/now")) {
            return Optional.of(step(page.taken()));
        } else if (name.kind().equals("own") || name.kind().equals("training")) {
            return ofCurve(mark);
        }
        boolean moves = name.kind().equals("intent")
                || name.kind().equals("loss")
                || name.kind().equals("gradient");
        return moves ? Explanation.of(lesson, moment(), mark, wording) : Optional.empty();
    }

    /** Of the bars and of all weights together. */
    Optional<Check> check(String mark) {
        return mark.equals("norm")
                ? Optional.of(Check.ofWeights(lesson.trace()))
                : Optional.of(mark)
                        .filter(id -> id.startsWith("gradient/"))
                        .flatMap(id -> Check.of(lesson, moment(), id));
    }

    /** The gradient has come back to the first word; the step isn't taken yet. */
    private Moment moment() {
        Timeline timeline = Timeline.of(lesson.sentence().size());
        return timeline.at(timeline.momentOf(Beat.PASSES_BACK, 0));
    }

    /** {@code own/step/3}, {@code training/seen/7}; the legends of the training stand for the last epoch. */
    private Optional<Explanation> ofCurve(String mark) {
        String[] pieces = mark.split("/", -1);
        if (pieces.length < 3) {
            return Optional.empty();
        } else if (pieces[1].equals("legend")) {
            return Optional.of(epoch(pieces[2], lesson.lastEpoch()));
        } else if (!pieces[2].matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int at = Integer.parseInt(pieces[2]);
        if (pieces[0].equals("own")) {
            return pieces[1].equals("step") && at <= Descent.STEPS ? Optional.of(step(at)) : Optional.empty();
        }
        boolean curve = pieces[1].equals("seen") || pieces[1].equals("unseen");
        return curve && at <= lesson.lastEpoch() ? Optional.of(epoch(pieces[1], at)) : Optional.empty();
    }

    private Explanation norm() {
        Trace trace = lesson.trace();
        Lines lines = new Lines().add("‖∂L/∂…‖:");
        for (String tensor : trace.gradients().names()) {
            lines.add("  " + TensorSymbol.of(tensor, wording) + "  "
                    + Lines.n(trace.gradients().norm(tensor)));
        }
        lines.add("‖∂L/∂W‖ = √Σ(…)² = " + Lines.n(trace.gradientNorm()));
        int tables = trace.gradients().names().size();
        return new Explanation(
                normTitle(trace, wording),
                wording.say("answer.learning.norm", trace.gradients().size(), tables),
                lines.all());
    }

    /** What the number below the bars is. */
    static String normTitle(Trace trace, Wording wording) {
        return wording.say("answer.learning.norm.title", trace.gradientNorm());
    }

    /** What a dot of the sentence's curve is. */
    static String stepTitle(Descent descent, int step, Wording wording) {
        return wording.say("story.learning.loss.after", step, Numbers.number(descent.loss(step)));
    }

    private Explanation step(int step) {
        Descent descent = page.descent();
        Lines lines = step == 0 ? new Lines() : foretold(step).add("");
        double p = descent.probability(step);
        lines.add("p = ", step == page.taken() ? Lines.n(p, MarkId.intent(lesson.target())) : Lines.n(p))
                .add("L = −ln p = " + Lines.n(descent.loss(step)));
        return new Explanation(
                stepTitle(descent, step, wording),
                wording.say(step == 0 ? "answer.learning.start" : "answer.learning.step", step),
                lines.all());
    }

    /** What the slopes foretell for a step, and what it did: L + ΔW·∂L/∂W with ΔW = −rate·s·∂L/∂W. */
    private Lines foretold(int step) {
        Update update = page.descent().after(step - 1).update();
        double before = page.descent().loss(step - 1);
        double foretold = update.rate() * update.clipScale() * update.gradientNorm() * update.gradientNorm();
        CardLine from = Lines.n(before, "own/step/" + (step - 1));
        return new Lines()
                .add("ΔW = −" + Numbers.shortest(update.rate()) + "·s·∂L/∂W")
                .add("‖∂L/∂W‖ = " + Lines.n(update.gradientNorm()))
                .add(wording.say("answer.learning.clip") + " = " + Numbers.shortest(update.clipScale()))
                .add(wording.say("answer.learning.foretold") + ":")
                .add("  " + Numbers.shortest(update.rate()) + "·" + Numbers.shortest(update.clipScale()) + "·"
                        + Lines.n(update.gradientNorm()) + "·" + Lines.n(update.gradientNorm()) + " = "
                        + Lines.n(foretold))
                .add(wording.say("answer.learning.real") + ":")
                .add(
                        "  ",
                        from,
                        " − " + Lines.n(page.descent().loss(step)) + " = "
                                + Lines.n(before - page.descent().loss(step)));
    }

    private static Score score(Lesson lesson, String curve, int epoch) {
        return curve.equals("seen")
                ? lesson.history().report(epoch).train()
                : lesson.history().report(epoch).test();
    }

    /** What a dot of the training's curves is. */
    static String epochTitle(Lesson lesson, String curve, int epoch, Wording wording) {
        return wording.say(
                "answer.learning." + curve + ".title",
                epoch,
                Numbers.number(score(lesson, curve, epoch).loss()));
    }

    private Explanation epoch(String curve, int epoch) {
        Score score = score(lesson, curve, epoch);
        String loss = Lines.n(score.loss());
        Lines lines = new Lines()
                .add("L = Σ(−ln p) ÷ " + score.sentences() + " = " + loss)
                .add("exp(−L) = exp(" + Lines.n(-score.loss()) + ") = " + Lines.n(StrictMath.exp(-score.loss())));
        return new Explanation(
                epochTitle(lesson, curve, epoch, wording),
                wording.say("answer.learning." + curve, score.sentences(), Numbers.percent(score.accuracy())),
                lines.all());
    }
}
