package dev.unrolled.cli;

import dev.unrolled.network.CellKind;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.training.Adam;
import dev.unrolled.training.Care;
import dev.unrolled.training.NetworkPlan;
import dev.unrolled.training.Optimiser;
import dev.unrolled.training.Pace;
import dev.unrolled.training.RateSchedule;
import dev.unrolled.training.Sgd;
import dev.unrolled.training.Start;
import dev.unrolled.training.TrainingSettings;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What kind of network to train, and how. */
final class TrainOptions {
    /** How a gradient becomes a step. */
    enum Rule {
        /** Adam. */
        ADAM,
        /** Stochastic gradient descent with momentum. */
        SGD
    }

    @Option(names = "--cell", required = true, paramLabel = "CELL")
    private CellKind cell;

    @Option(names = "--nonlinearity", defaultValue = "tanh", paramLabel = "NAME")
    private Nonlinearity nonlinearity;

    @Option(names = "--embedding", defaultValue = "8", paramLabel = "E")
    private int embedding;

    @Option(names = "--hidden", defaultValue = "16", paramLabel = "H")
    private int hidden;

    @Option(names = "--epochs", defaultValue = "20", paramLabel = "N")
    private int epochs;

    @Option(names = "--batch", defaultValue = "16", paramLabel = "N")
    private int batch;

    @Option(names = "--optimiser", defaultValue = "adam", paramLabel = "NAME")
    private Rule optimiser;

    @Option(names = "--rate", defaultValue = "0.01", paramLabel = "R")
    private double rate;

    @Option(names = "--momentum", defaultValue = "0", paramLabel = "M")
    private double momentum;

    @Option(names = "--schedule", defaultValue = "constant", paramLabel = "NAME")
    private RateSchedule schedule;

    @Option(names = "--clip", defaultValue = "1", paramLabel = "C")
    private double clip;

    @Option(names = "--patience", defaultValue = "0", paramLabel = "N")
    private int patience;

    @Option(names = "--recurrent", defaultValue = "uniform", paramLabel = "NAME")
    private Start.Recurrent recurrent;

    @Option(names = "--forget-bias", paramLabel = "B")
    private @Nullable Double forgetBias;

    @Option(names = "--word-dropout", defaultValue = "0", paramLabel = "P")
    private double wordDropout;

    @Option(names = "--weight-decay", defaultValue = "0", paramLabel = "D")
    private double weightDecay;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S")
    private long seed;

    @Option(names = "--threads", defaultValue = "1", paramLabel = "N")
    private int threads;

    int threads() {
        return threads;
    }

    long seed() {
        return seed;
    }

    /** Throws {@link IllegalArgumentException} for sizes and parts that don't go together. */
    NetworkPlan plan() {
        return new NetworkPlan(cell, nonlinearity, embedding, hidden);
    }

    /** Throws {@link IllegalArgumentException} for numbers out of range. */
    TrainingSettings settings() {
        Optimiser rule = optimiser == Rule.ADAM ? Adam.of(rate) : new Sgd(rate, momentum);
        OptionalDouble bias = forgetBias == null ? OptionalDouble.empty() : OptionalDouble.of(forgetBias);
        return new TrainingSettings(
                seed,
                new Start(recurrent, bias),
                rule,
                new Pace(epochs, batch, schedule, clip == 0 ? Double.POSITIVE_INFINITY : clip, patience),
                new Care(wordDropout, weightDecay));
    }
}
