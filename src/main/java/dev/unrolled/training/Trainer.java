package dev.unrolled.training;

import dev.unrolled.language.Chance;
import dev.unrolled.language.Corpus;
import dev.unrolled.language.Split;
import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.Learner;
import dev.unrolled.network.Network;
import dev.unrolled.network.RefusedException;
import dev.unrolled.network.Workspace;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains a network on a corpus. The same corpus, plan and settings give the same history, bit for bit, on every machine.
 *
 * <p>A step takes the mean gradient of a batch, shortens it to the longest that is allowed (by its 2-norm over all weights)
 * and changes all weights by it, as PyTorch does with dense embeddings: the optimiser's memory of a word fades also while
 * the word does not occur.
 */
public final class Trainer {
    private final TrainingSettings settings;
    private final Learner learner;
    private final Workspace workspace;
    private final Course course;
    private final Lines train;
    private final Lines valid;
    private final Lines test;
    private final Running running;
    private final Crew crew;
    /** Of every epoch so far, or only the one to keep. */
    private final List<Network> networks = new ArrayList<>();

    private final List<EpochReport> reports = new ArrayList<>();
    private int best;

    private Trainer(Corpus corpus, NetworkPlan plan, TrainingSettings settings, Running running) {
        this.settings = settings;
        this.running = running;
        Vocabulary vocabulary = corpus.vocabulary();
        Chance chance = new Chance(settings.seed());
        train = Lines.of(corpus, Split.TRAIN, vocabulary);
        valid = Lines.of(corpus, Split.VALID, vocabulary);
        test = Lines.of(corpus, Split.TEST, vocabulary);
        var shape = plan.shape(vocabulary.size(), corpus.intents().size());
        learner = Learner.of(new FirstWeights(shape, settings.start(), chance).draw());
        workspace = learner.workspace();
        crew = new Crew(learner, running.threads());
        course = new Course(train, settings, chance, learner, crew);
    }

    /** Trains on one thread and keeps the networks of all epochs; see the other. */
    public static Training train(Corpus corpus, NetworkPlan plan, TrainingSettings settings, Watcher watcher) {
        return train(corpus, plan, settings, Running.watchedBy(watcher));
    }

    /**
     * Trains a network to find the intents of {@code corpus}; its vocabulary is {@link Corpus#vocabulary()}.
     *
     * @throws IllegalArgumentException if the corpus has no sentence to learn from, or the network would be too large
     * @throws DivergedException if the weights leave the range of numbers
     */
    public static Training train(Corpus corpus, NetworkPlan plan, TrainingSettings settings, Running running) {
        Trainer trainer = new Trainer(corpus, plan, settings, running);
        try {
            return trainer.run();
        } finally {
            trainer.crew.end();
        }
    }

    private Training run() {
        if (train.count() == 0) {
            throw new IllegalArgumentException("The corpus has no sentence to learn from.");
        }
        record(0);
        boolean goesOn = true;
        for (int epoch = 1; epoch <= settings.pace().epochs() && !isOutOfPatience(); epoch++) {
            goesOn = course.epoch(epoch, running.watcher());
            if (!goesOn) {
                break;
            }
            record(epoch);
        }
        return new Training(history(), !goesOn, course.sentences(), course.seconds());
    }

    private void record(int epoch) {
        Network network = network(epoch);
        reports.add(new EpochReport(train.score(workspace), valid.score(workspace), test.score(workspace)));
        if (reports.get(epoch).beats(reports.get(best))) {
            best = epoch;
        }
        if (running.everyEpoch()) {
            networks.add(network);
        } else if (!stopsEarly() || best == epoch) {
            networks.clear();
            networks.add(network);
        }
    }

    private Network network(int epoch) {
        try {
            return learner.network();
        } catch (RefusedException e) {
            throw new DivergedException(epoch, e);
        }
    }

    private boolean isOutOfPatience() {
        int patience = settings.pace().patience();
        return stopsEarly() && reports.size() - 1 - best >= patience;
    }

    private boolean stopsEarly() {
        return settings.pace().patience() > 0 && valid.count() > 0;
    }

    /** With early stopping it ends with the best epoch, so that the last network is the one to keep. */
    private TrainingHistory history() {
        int count = stopsEarly() ? best + 1 : reports.size();
        return running.everyEpoch()
                ? TrainingHistory.of(settings, networks.subList(0, count), reports.subList(0, count))
                : TrainingHistory.ofLast(settings, networks.get(0), reports.subList(0, count));
    }
}
