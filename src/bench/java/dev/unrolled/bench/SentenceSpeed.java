package dev.unrolled.bench;

import dev.unrolled.attribution.Contributions;
import dev.unrolled.language.Chance;
import dev.unrolled.language.Corpus;
import dev.unrolled.language.CorpusFile;
import dev.unrolled.language.Sentence;
import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.GradientSum;
import dev.unrolled.network.Learner;
import dev.unrolled.network.Network;
import dev.unrolled.network.Workspace;
import dev.unrolled.trace.Trace;
import dev.unrolled.training.NetworkPlan;
import dev.unrolled.training.Optimiser;
import dev.unrolled.training.Pace;
import dev.unrolled.training.RateSchedule;
import dev.unrolled.training.Running;
import dev.unrolled.training.Trainer;
import dev.unrolled.training.TrainingHistory;
import dev.unrolled.training.TrainingSettings;
import dev.unrolled.training.Watcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** What one sentence costs a network with 16 units that has learned the program's own corpus. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, timeUnit = TimeUnit.MILLISECONDS, time = 700)
@Measurement(iterations = 7, timeUnit = TimeUnit.MILLISECONDS, time = 400)
public class SentenceSpeed {
    private static final int WORDS = 9;

    /** Which cell reads. */
    @Param
    public CellKind cell;

    private Network network;
    private List<String> intents;
    private Sentence sentence;
    private Learner learner;
    private Workspace workspace;
    private GradientSum sum;
    private Optimiser.Steps steps;
    private int[] words;
    private int[] ten;
    private int[] fifty;
    private int[] thousand;
    private int[] tenThousand;

    /**
     * Trains the network and draws the sentences.
     *
     * @throws IOException where the program's own corpus can't be read
     */
    @Setup
    public void train() throws IOException {
        Corpus corpus = CorpusFile.read(Path.of("assets/corpus/requests.csv"), 1, rows -> {})
                .corpus();
        TrainingSettings settings = TrainingSettings.DEFAULT.withPace(new Pace(10, 16, RateSchedule.LINEAR, 1, 0));
        TrainingHistory history = Trainer.train(
                        corpus, NetworkPlan.of(cell, 8, 16), settings, new Running(1, false, Watcher.NONE))
                .history();
        network = history.network(history.lastEpoch());
        intents = corpus.intents();
        learner = Learner.of(network);
        workspace = learner.workspace();
        sum = new GradientSum(network.shape());
        steps = settings.optimiser().start(learner.size(), 0);
        Vocabulary vocabulary = corpus.vocabulary();
        Chance chance = new Chance(1);
        int[] drawn = IntStream.generate(() -> 1 + chance.below(vocabulary.size() - 1))
                .limit(10_000)
                .toArray();
        words = first(WORDS, drawn);
        ten = first(10, drawn);
        fifty = first(50, drawn);
        thousand = first(1_000, drawn);
        tenThousand = drawn;
        sentence = vocabulary.sentence(String.join(
                " ",
                IntStream.of(words)
                        .mapToObj(word -> vocabulary.words().get(word))
                        .toList()));
    }

    private static int[] first(int count, int[] drawn) {
        return IntStream.of(drawn).limit(count).toArray();
    }

    /**
     * Forward and backward, with the gradient by every weight, where nothing is kept: 9 words.
     *
     * @return the loss
     */
    @Benchmark
    public double bareForwardAndBackward() {
        return learn(words);
    }

    private double learn(int[] tokens) {
        sum.clear();
        return workspace.learn(tokens, 1, sum);
    }

    /**
     * Everything that a trace keeps but attribution: the same 9 words.
     *
     * @return the trace
     */
    @Benchmark
    public Trace traceWithoutAttribution() {
        return Trace.of(sentence, network, intents, 1, 1);
    }

    /**
     * Forward and backward of 1,000 words.
     *
     * @return the loss
     */
    @Benchmark
    public double thousandWords() {
        return learn(thousand);
    }

    /**
     * Forward and backward of 10,000 words.
     *
     * @return the loss
     */
    @Benchmark
    public double tenThousandWords() {
        return learn(tenThousand);
    }

    /**
     * A whole step of training with one sentence.
     *
     * @return the loss
     */
    @Benchmark
    public double oneUpdate() {
        double loss = learn(words);
        sum.scale(Math.min(1, 1 / sum.norm()));
        steps.next(1e-6);
        learner.update(sum, steps);
        return loss;
    }

    /**
     * Exact Shapley values of 10 words in all states.
     *
     * @return the parts
     */
    @Benchmark
    public Contributions shapleyOfTenWords() {
        return Contributions.of(network, ten);
    }

    /**
     * Integrated gradients of 50 words in all states.
     *
     * @return the parts
     */
    @Benchmark
    public Contributions integratedGradientsOfFiftyWords() {
        return Contributions.of(network, fifty);
    }
}
