package dev.unrolled.cli;

import dev.unrolled.language.CorpusFile;
import dev.unrolled.language.CorpusReading;
import dev.unrolled.storage.Dtype;
import dev.unrolled.storage.HistoryFile;
import dev.unrolled.training.EpochReport;
import dev.unrolled.training.NetworkPlan;
import dev.unrolled.training.Running;
import dev.unrolled.training.Score;
import dev.unrolled.training.Trainer;
import dev.unrolled.training.Training;
import dev.unrolled.training.TrainingSettings;
import dev.unrolled.wording.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a network on a corpus and writes it as a safetensors file. */
@Command(name = "train", sortOptions = false)
final class TrainCommand implements Callable<Integer> {
    private final Supplier<Interruption> listening;

    @Spec
    private CommandSpec spec;

    @Option(names = "--corpus", required = true, paramLabel = "FILE")
    private Path corpus;

    @Mixin
    private TrainOptions options;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    @Option(names = "--dtype", defaultValue = "f64", paramLabel = "NAME")
    private Dtype dtype;

    @Option(names = "--history", paramLabel = "FILE")
    private @Nullable Path history;

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    @Option(names = "--json")
    private boolean json;

    /** {@code listening} says how it hears that it shall stop. */
    TrainCommand(Supplier<Interruption> listening) {
        this.listening = listening;
    }

    @Override
    public Integer call() throws IOException {
        Outputs.check(corpus, out, history, report);
        NetworkPlan plan = options.plan();
        TrainingSettings settings = options.settings();
        ProgressLine line = new ProgressLine(err(), ProgressLine.isTerminal(), System::nanoTime);
        try (Interruption interruption = listening.get()) {
            return train(plan, settings, line, interruption);
        } finally {
            line.clear();
        }
    }

    /** Whoever pressed Ctrl+C is told before the interruption is closed, for then the virtual machine is gone. */
    private int train(NetworkPlan plan, TrainingSettings settings, ProgressLine line, Interruption interruption)
            throws IOException {
        try {
            learn(plan, settings, line, interruption);
            return 0;
        } catch (CancellationException e) {
            line.clear();
            err().println(Wording.here().say("command.train.cancelled"));
            err().flush();
            return Failures.CANCELLED;
        }
    }

    private void learn(NetworkPlan plan, TrainingSettings settings, ProgressLine line, Interruption interruption)
            throws IOException {
        CorpusReading reading = CorpusFile.read(corpus, options.seed(), rows -> {
            interruption.check();
            line.reading(rows);
        });
        Running running = new Running(options.threads(), history != null, progress -> {
            line.training(progress);
            return !interruption.isAsked();
        });
        Training training = Trainer.train(reading.corpus(), plan, settings, running);
        interruption.check();
        line.clear();
        var made = new HistoryFile(
                training.history(),
                reading.corpus().vocabulary(),
                reading.corpus().intents());
        write(
                made,
                new TrainReport(
                        corpus, reading, plan, training, made.vocabulary().size()));
    }

    /** The network last: where it is new, everything is. */
    private void write(HistoryFile made, TrainReport scores) throws IOException {
        if (history != null) {
            made.write(history);
        }
        if (report != null) {
            scores.write(report);
        }
        made.lastNetwork().write(out, dtype);
        tell(scores);
    }

    private void tell(TrainReport scores) throws IOException {
        CorpusReading reading = scores.reading();
        if (reading.wordless() > 0) {
            err().println(Wording.here()
                    .say(
                            "command.train.wordless",
                            reading.wordless(),
                            String.valueOf(corpus.getFileName()),
                            reading.firstWordless()));
            err().flush();
        }
        PrintWriter console = spec.commandLine().getOut();
        console.println(json ? scores.json() : sentence(scores.training()));
        console.flush();
    }

    private String sentence(Training training) {
        int last = training.history().lastEpoch();
        EpochReport scores = training.history().report(last);
        return Wording.here()
                .say(
                        "command.train.done",
                        String.valueOf(out.getFileName()),
                        last,
                        share(scores.train()),
                        share(scores.valid()),
                        share(scores.test()),
                        Math.round(training.sentencesPerSecond()));
    }

    private static String share(Score score) {
        return score.sentences() == 0
                ? Wording.here().say("command.train.none")
                : String.format(Locale.ROOT, "%.1f%%", 100 * score.accuracy());
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
