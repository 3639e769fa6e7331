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

    @Option(names = "--cell", required = true, paramLabel = "CELL", description = "rnn, lstm or gru.")
    private CellKind cell;

    @Option(
            names = "--nonlinearity",
            defaultValue = "tanh",
            paramLabel = "NAME",
            description = "What squashes the sum of an rnn: tanh or relu (${DEFAULT-VALUE}).")
    private Nonlinearity nonlinearity;

    @Option(
            names = "--embedding",
            defaultValue = "8",
            paramLabel = "E",
            description = "Numbers that stand for a word (${DEFAULT-VALUE}).")
    private int embedding;

    @Option(
            names = "--hidden",
            defaultValue = "16",
            paramLabel = "H",
            description = "Units of the hidden state (${DEFAULT-VALUE}).")
    private int hidden;

    @Option(
            names = "--epochs",
            defaultValue = "20",
            paramLabel = "N",
            description = "How often to go through the training sentences (${DEFAULT-VALUE}).")
    private int epochs;

    @Option(
            names = "--batch",
            defaultValue = "16",
            paramLabel = "N",
            description = "Sentences whose mean gradient makes one step (${DEFAULT-VALUE}).")
    private int batch;

    @Option(
            names = "--optimiser",
            defaultValue = "adam",
            paramLabel = "NAME",
            description = "adam or sgd (${DEFAULT-VALUE}).")
    private Rule optimiser;

    @Option(
            names = "--rate",
            defaultValue = "0.01",
            paramLabel = "R",
            description = "The learning rate (${DEFAULT-VALUE}).")
    private double rate;

    @Option(
            names = "--momentum",
            defaultValue = "0",
            paramLabel = "M",
            description = "How much of sgd's last step stays (${DEFAULT-VALUE}).")
    private double momentum;

    @Option(
            names = "--schedule",
            defaultValue = "constant",
            paramLabel = "NAME",
            description = "How the rate goes on: constant, linear or cosine (${DEFAULT-VALUE}).")
    private RateSchedule schedule;

    @Option(
            names = "--clip",
            defaultValue = "1",
            paramLabel = "C",
            description = "The longest gradient that is used as it is; 0 for any (${DEFAULT-VALUE}).")
    private double clip;

    @Option(
            names = "--patience",
            defaultValue = "0",
            paramLabel = "N",
            description = "Stop after so many epochs without a better validation split, and keep the best one;"
                    + " 0 to go on to the end (${DEFAULT-VALUE}).")
    private int patience;

    @Option(
            names = "--recurrent",
            defaultValue = "uniform",
            paramLabel = "NAME",
            description = "The first recurrent weights: uniform, orthogonal or identity (${DEFAULT-VALUE}).")
    private Start.Recurrent recurrent;

    @Option(names = "--forget-bias", paramLabel = "B", description = "The first bias of an lstm's forget gate.")
    private @Nullable Double forgetBias;

    @Option(
            names = "--word-dropout",
            defaultValue = "0",
            paramLabel = "P",
            description = "How likely a training word is read as an unknown one (${DEFAULT-VALUE}).")
    private double wordDropout;

    @Option(
            names = "--weight-decay",
            defaultValue = "0",
            paramLabel = "D",
            description = "Share of each weight, times the rate, that every step takes off (${DEFAULT-VALUE}).")
    private double weightDecay;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "Decides all chance; the same seed gives the same bits (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--threads",
            defaultValue = "1",
            paramLabel = "N",
            description =
                    "How many sentences of a batch to learn from at once; the result is the same to the last bit for"
                            + " any number (${DEFAULT-VALUE}).")
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
