package dev.unrolled.scene;

import dev.unrolled.scene.Narration.Telling;
import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.trace.Update;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;

/** What is happening on the way from the loss back to the first word, and in the update. */
final class BackwardTelling {
    private final Lesson lesson;
    private final Trace trace;
    private final Moment moment;
    private final Wording wording;
    private final int t;
    private final int last;

    BackwardTelling(Lesson lesson, Moment moment, Wording wording) {
        this.lesson = lesson;
        this.moment = moment;
        this.wording = wording;
        trace = lesson.trace();
        t = moment.word();
        last = trace.steps() - 1;
    }

    Telling tell() {
        return switch (moment.beat()) {
            case GRADIENT_ARRIVES -> t == last ? arrivesFirst() : arrives();
            case THROUGH_SQUASH -> throughSquash();
            case PASSES_BACK -> t == 0 ? beginning() : passesBack();
            default -> update();
        };
    }

    private String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    private String word(int k) {
        return trace.sentence().tokens().get(k).text();
    }

    private static String state(int k) {
        return Numbers.subscript(k + 1);
    }

    private String magnitude(int k) {
        return Numbers.number(trace.gradientMagnitude(k));
    }

    private Telling arrivesFirst() {
        return Telling.of(
                say("narration.arrives.title.first", state(t)),
                say("narration.arrives.what", state(t), trace.hiddenSize()),
                say("narration.arrives.magnitude.first", magnitude(t)));
    }

    private Telling arrives() {
        return Telling.of(
                say("narration.arrives.title", word(t)),
                say("narration.arrives.magnitude", state(t), magnitude(t), Numbers.brief(trace.stepFactor(t))),
                say("narration.arrives.left", Numbers.percent(trace.gradientLeft(t)), word(last)));
    }

    private Telling throughSquash() {
        CellNarration narration = CellTelling.of(trace).narration(new Subject(lesson, moment, wording), t);
        return new Telling(ofCell("narration.through.title"), narration.through());
    }

    private String ofCell(String key, Object... arguments) {
        return say(CellTelling.of(trace).key(wording, key), arguments);
    }

    private Telling passesBack() {
        double factor = trace.stepFactor(t - 1);
        String key = factor < 1 ? "narration.passes.quieter" : "narration.passes.louder";
        return Telling.of(
                say("narration.passes.title", state(t), state(t - 1)),
                ofCell("narration.passes.what", state(t - 1), state(t)),
                say(key, Numbers.brief(factor), magnitude(t - 1), word(t - 1)),
                say("narration.passes.left", Numbers.percent(trace.gradientLeft(t - 1)), word(last)));
    }

    private Telling beginning() {
        if (last == 0) {
            return Telling.of(
                    say("narration.beginning.title"),
                    say("narration.beginning.one"),
                    say("narration.beginning.weights"));
        }
        double left = trace.gradientLeft(0);
        String key = left < 0.1
                ? "narration.beginning.little"
                : left < 1 ? "narration.beginning.some" : "narration.beginning.more";
        return Telling.of(
                say("narration.beginning.title"),
                say(key, word(0), word(last), Numbers.percent(left)),
                compared(),
                say("narration.beginning.weights"));
    }

    private String compared() {
        if (!lesson.hasTraining()) {
            return "";
        }
        boolean untrained = lesson.epoch() == 0;
        Trace other = untrained ? lesson.trained() : lesson.untrained();
        String percent = Numbers.percent(other.gradientLeft(0));
        return say(untrained ? "narration.beginning.after" : "narration.beginning.before", percent);
    }

    private Telling update() {
        Update update = lesson.update();
        double before = update.before().loss();
        double after = update.after().loss();
        String loss = say(
                after < before ? "narration.update.better" : "narration.update.worse",
                Numbers.number(before),
                Numbers.number(after));
        String intent = say(
                "narration.update.intent",
                wording.intent(trace.intents().get(trace.target())),
                Numbers.percent(update.before().probability(trace.target())),
                Numbers.percent(update.after().probability(trace.target())));
        String step = update.clipScale() < 1
                ? say(
                        "narration.update.clipped",
                        Numbers.shortest(update.rate()),
                        update.gradientNorm(),
                        update.clipScale())
                : say("narration.update.step", Numbers.shortest(update.rate()), update.gradientNorm());
        return new Telling(say("narration.update.title"), List.of(step, loss, intent));
    }
}
