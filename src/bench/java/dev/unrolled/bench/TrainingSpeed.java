package dev.unrolled.bench;

import dev.unrolled.language.Corpus;
import dev.unrolled.network.CellKind;
import dev.unrolled.training.Adam;
import dev.unrolled.training.Care;
import dev.unrolled.training.NetworkPlan;
import dev.unrolled.training.Pace;
import dev.unrolled.training.RateSchedule;
import dev.unrolled.training.Running;
import dev.unrolled.training.Start;
import dev.unrolled.training.Trainer;
import dev.unrolled.training.Training;
import dev.unrolled.training.TrainingSettings;
import dev.unrolled.training.Watcher;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The program's own trainer at the work that PyTorch was measured on; what counts is {@link Rate}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 9)
public class TrainingSpeed {
    /** Which cell learns. */
    @Param
    public CellKind cell;

    /** Sentences of a step. */
    @Param({"1", "32"})
    public int batch;

    private Corpus corpus;

    /** What the trainer says of its own speed: updates only, scoring left out. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Rate {
        /** Of the last training. */
        public double sentencesPerSecond;
    }

    /**
     * Makes the corpus.
     *
     * @throws IOException where it is a file that can't be read
     */
    @Setup
    public void read() throws IOException {
        corpus = Requests.corpus();
    }

    /**
     * Trains a network.
     *
     * @param rate takes the rate
     * @return the training
     */
    @Benchmark
    public Training train(Rate rate) {
        Pace pace = new Pace(batch == 1 ? 2 : 6, batch, RateSchedule.CONSTANT, 1, 0);
        Training training = Trainer.train(
                corpus,
                NetworkPlan.of(cell, 8, 16),
                new TrainingSettings(1, Start.PYTORCH, Adam.of(0.002), pace, Care.NONE),
                new Running(1, false, Watcher.NONE));
        rate.sentencesPerSecond = training.sentencesPerSecond();
        return training;
    }
}
