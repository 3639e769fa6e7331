package dev.unrolled.training;

import dev.unrolled.network.Network;
import java.util.List;

/**
 * A training run to look back on: the network and its scores before training and after every epoch, or the scores of all
 * epochs with the network of the last. Immutable.
 */
public final class TrainingHistory {
    private final TrainingSettings settings;
    private final List<Network> networks;
    private final List<EpochReport> reports;

    private TrainingHistory(TrainingSettings settings, List<Network> networks, List<EpochReport> reports) {
        this.settings = settings;
        this.networks = List.copyOf(networks);
        this.reports = List.copyOf(reports);
    }

    /**
     * Puts a history together from what was recorded before training and after every epoch.
     *
     * @throws IllegalArgumentException if there is not one report for each network, or no network at all
     */
    public static TrainingHistory of(TrainingSettings settings, List<Network> networks, List<EpochReport> reports) {
        if (networks.isEmpty() || networks.size() != reports.size()) {
            throw new IllegalArgumentException("A history needs a network and a report for every epoch, and has "
                    + networks.size() + " networks and " + reports.size() + " reports.");
        }
        return new TrainingHistory(settings, networks, reports);
    }

    /**
     * A history of which only the last network was kept.
     *
     * @throws IllegalArgumentException if there is no report
     */
    public static TrainingHistory ofLast(TrainingSettings settings, Network last, List<EpochReport> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("A history needs a report for every epoch, and has none.");
        }
        return new TrainingHistory(settings, List.of(last), reports);
    }

    /** How the network was trained. */
    public TrainingSettings settings() {
        return settings;
    }

    /** How many epochs there are to look at, epoch 0 (before training) included. */
    public int epochCount() {
        return reports.size();
    }

    /** The number of the last epoch, {@link #epochCount()} − 1. */
    public int lastEpoch() {
        return reports.size() - 1;
    }

    /**
     * The network after an epoch; 0 is before training. Throws {@link IndexOutOfBoundsException} where there is none, or it
     * was not kept.
     */
    public Network network(int epoch) {
        return networks.get(epoch - (reports.size() - networks.size()));
    }

    /** The scores after an epoch; 0 is before training. Throws {@link IndexOutOfBoundsException} where there is none. */
    public EpochReport report(int epoch) {
        return reports.get(epoch);
    }
}
