package dev.unrolled.scene;

import dev.unrolled.language.Token;
import dev.unrolled.scene.Narration.Telling;
import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;

/** What is happening on the way from the first word to the loss. */
final class ForwardTelling {
    private final Lesson lesson;
    private final Trace trace;
    private final Moment moment;
    private final Wording wording;
    private final int t;

    ForwardTelling(Lesson lesson, Moment moment, Wording wording) {
        this.lesson = lesson;
        this.moment = moment;
        this.wording = wording;
        trace = lesson.trace();
        t = moment.word();
    }

    Telling tell() {
        return switch (moment.beat()) {
            case READ -> read();
            case COMBINE -> combine();
            case SQUASH -> squash();
            case NEW_STATE -> t == trace.steps() - 1 ? lastState() : state();
            case CLASSIFY -> classify();
            case LOSS -> loss();
            default -> start();
        };
    }

    private String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    private String word(int k) {
        return trace.sentence().tokens().get(k).text();
    }

    private String state(int k) {
        return Numbers.subscript(k + 1);
    }

    private Telling start() {
        int words = trace.steps();
        long unknown = trace.sentence().tokens().stream()
                .filter(token -> !token.known())
                .count();
        return Telling.of(
                say("narration.start.title", words),
                say(CellTelling.of(trace).key(wording, "narration.start.memory"), trace.hiddenSize()),
                say("narration.start.reading", words),
                unknown == 0 ? "" : say("narration.start.unknown", unknown));
    }

    private Telling read() {
        Token token = trace.sentence().tokens().get(t);
        boolean untrained = lesson.hasTraining() && lesson.epoch() == 0;
        String known = untrained ? "narration.read.untrained" : "narration.read.embedding";
        String key = token.off() ? "narration.read.off" : token.known() ? known : "narration.read.unknown";
        String second = t == 0 ? say("narration.read.first") : say("narration.read.before", state(t - 1), word(t - 1));
        return Telling.of(
                say("narration.read.title", token.text()),
                say(key, token.text(), state(t), trace.embeddingSize()),
                second);
    }

    private Telling combine() {
        String title = say(t == 0 ? "narration.combine.title.first" : "narration.combine.title", word(t));
        return new Telling(title, narration().combine());
    }

    private CellNarration narration() {
        return CellTelling.of(trace).narration(new Subject(lesson, moment, wording), t);
    }

    private Telling squash() {
        String key = CellTelling.of(trace).key(wording, "narration.squash.title");
        return new Telling(say(key, state(t)), narration().squash());
    }

    private Telling state() {
        if (t == 0) {
            return Telling.of(
                    say("narration.state.title.first", state(0), word(0)),
                    say("narration.state.first", word(0), state(0)),
                    say("narration.state.reading"));
        }
        int best = Owners.of(trace, t).get(0);
        String carry = Numbers.wholePercent(trace.contributions().carry(t));
        return Telling.of(
                say("narration.state.title", state(t), t + 1),
                say("narration.state.carry", carry, state(t), word(t)),
                say("narration.state.owner", word(best), share(trace, best, t)));
    }

    private static String share(Trace trace, int k, int t) {
        return Numbers.wholePercent(trace.contributions().memoryMix(k, t));
    }

    /** Compares with the network before training or, at epoch 0, after it. */
    private Telling lastState() {
        return Telling.of(
                say("narration.last.title"),
                say(CellTelling.of(trace).key(wording, "narration.last.all"), state(t), trace.hiddenSize()),
                t == 0 || !lesson.hasTraining() ? "" : owners());
    }

    private String owners() {
        List<Integer> owners = Owners.of(trace, t);
        int best = owners.get(0);
        int other = best == 0 ? owners.get(1) : 0;
        boolean untrained = lesson.epoch() == 0;
        Trace compared = untrained ? lesson.trained() : lesson.untrained();
        return say(
                untrained ? "narration.last.untrained" : "narration.last.trained",
                word(best),
                share(trace, best, t),
                word(other),
                share(trace, other, t),
                share(compared, best, t),
                share(compared, other, t));
    }

    private Telling classify() {
        List<Integer> ranked = Owners.intents(trace);
        int best = ranked.get(0);
        String percent = Numbers.percent(trace.probability(best));
        String last = state(trace.steps() - 1);
        return Telling.of(
                say("narration.classify.title", intent(best)),
                say("narration.classify.best", last, intent(best), percent),
                ranked.size() < 2
                        ? ""
                        : say(
                                "narration.classify.second",
                                intent(ranked.get(1)),
                                Numbers.percent(trace.probability(ranked.get(1)))),
                wantedSomethingElse(best));
    }

    private String wantedSomethingElse(int best) {
        int wanted = trace.target();
        String percent = Numbers.percent(trace.probability(wanted));
        return wanted == best ? "" : say("narration.classify.wanted", intent(wanted), percent);
    }

    private String intent(int k) {
        return wording.intent(trace.intents().get(k));
    }

    private Telling loss() {
        String percent = Numbers.percent(trace.probability(trace.target()));
        double guessing = Math.log(trace.intentCount());
        return Telling.of(
                say("narration.loss.title"),
                say("narration.loss.what", intent(trace.target()), percent, Numbers.number(trace.loss())),
                say("narration.loss.compare", trace.intentCount(), Numbers.number(guessing)),
                say("narration.loss.back"));
    }
}
