package dev.unrolled.trace;

import dev.unrolled.language.Sentence;
import dev.unrolled.network.Network;

/** A lesson's traces, each worked out when it is first asked for: of its own network, before training, and after it. */
final class Tracing {
    private final Standing standing;
    private final Sentence sentence;
    private final Wanted wanted;
    private final Lazy<Trace> now;
    private final Lazy<Trace> untrained;
    private final Lazy<Trace> trained;
    private final Lazy<Update> update;

    Tracing(Standing standing, Sentence sentence, Wanted wanted) {
        this.standing = standing;
        this.sentence = sentence;
        this.wanted = wanted;
        now = new Lazy<>(() -> by(standing.network(), standing.epoch()));
        untrained = new Lazy<>(() -> after(0));
        trained = new Lazy<>(() -> after(standing.material().history().lastEpoch()));
        update = new Lazy<>(() -> Update.of(now(), Lesson.STEP_RATE, clip()));
    }

    Trace now() {
        return now.get();
    }

    Trace untrained() {
        return untrained.get();
    }

    Trace trained() {
        return trained.get();
    }

    Update update() {
        return update.get();
    }

    private double clip() {
        return standing.material().history().settings().pace().clip();
    }

    private Trace after(int epoch) {
        return standing.isJustAfter(epoch)
                ? now()
                : by(standing.material().history().network(epoch), epoch);
    }

    private Trace by(Network network, int epoch) {
        if (sentence.size() == 0) {
            throw new IllegalStateException("An empty sentence has no trace.");
        }
        return Trace.of(sentence, network, standing.material().intents(), epoch, wanted.target());
    }
}
