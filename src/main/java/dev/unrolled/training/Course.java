package dev.unrolled.training;

import dev.unrolled.language.Chance;
import dev.unrolled.network.GradientSum;
import dev.unrolled.network.Learner;
import java.util.stream.IntStream;

/** Goes through the training sentences, batch after batch. */
final class Course {
    private final Lines lines;
    private final TrainingSettings settings;
    private final Chance chance;
    private final Learner learner;
    private final Crew crew;
    private final GradientSum gradient;
    private final Optimiser.Steps steps;
    private final int[] order;
    private long sentences;
    private long nanos;

    Course(Lines lines, TrainingSettings settings, Chance chance, Learner learner, Crew crew) {
        this.crew = crew;
        this.lines = lines;
        this.settings = settings;
        this.chance = chance;
        this.learner = learner;
        gradient = new GradientSum(learner.shape());
        steps = settings.optimiser().start(learner.size(), settings.care().weightDecay());
        order = IntStream.range(0, lines.count()).toArray();
    }

    /** Goes through all sentences once in a new order; returns false where the watcher ended it on the way. */
    boolean epoch(int epoch, Watcher watcher) {
        chance.shuffle(order);
        for (int at = 0; at < order.length; ) {
            int end = Math.min(order.length, at + settings.pace().batch());
            long before = System.nanoTime();
            step(at, end, epoch - 1 + (double) at / order.length);
            nanos += System.nanoTime() - before;
            sentences += end - at;
            at = end;
            if (!watcher.goOn(new Progress(epoch, settings.pace().epochs(), at, order.length))) {
                return false;
            }
        }
        return true;
    }

    private void step(int from, int to, double epochsDone) {
        gradient.clear();
        learn(from, to);
        gradient.scale(1.0 / (to - from));
        double norm = gradient.norm();
        if (norm > settings.pace().clip()) {
            gradient.scale(settings.pace().clip() / norm);
        }
        steps.next(
                settings.pace().schedule().factor(epochsDone / settings.pace().epochs()));
        learner.update(gradient, steps);
    }

    private void learn(int from, int to) {
        int[][] words = new int[to - from][];
        int[] intents = new int[to - from];
        for (int i = from; i < to; i++) {
            words[i - from] = heard(order[i]);
            intents[i - from] = lines.intent(order[i]);
        }
        crew.learn(words, intents, gradient);
    }

    /** The words of a sentence, some of them dropped. */
    private int[] heard(int line) {
        double dropout = settings.care().wordDropout();
        int[] spoken = lines.words(line);
        if (dropout == 0) {
            return spoken;
        }
        int[] heard = spoken.clone();
        for (int t = 0; t < heard.length; t++) {
            heard[t] = chance.uniform() < dropout ? 0 : heard[t];
        }
        return heard;
    }

    long sentences() {
        return sentences;
    }

    double seconds() {
        return nanos / 1e9;
    }
}
