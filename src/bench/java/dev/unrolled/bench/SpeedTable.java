package dev.unrolled.bench;

import dev.unrolled.network.CellKind;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured, as ratios and beside the budgets. Every figure is the median of a benchmark's iterations. */
final class SpeedTable {
    /** Sentences a second of PyTorch 2.13, one thread, embedding 8, hidden 16, per-sentence updates: rnn, lstm, gru. */
    private static final double[] PYTORCH_SINGLE = {1_400, 1_290, 920};
    /** The same with mini-batches of 32. */
    private static final double[] PYTORCH_BATCHES = {28_000, 28_500, 15_400};

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Double> medians = new HashMap<>();
    private final PrintStream out;

    SpeedTable(Collection<RunResult> runs, PrintStream out) {
        this.out = out;
        for (RunResult run : runs) {
            gather(run);
        }
    }

    private void gather(RunResult run) {
        String name = run.getParams().getBenchmark().replaceAll(".*\\.", "");
        String cell = String.valueOf(run.getParams().getParam("cell"));
        String batch = String.valueOf(run.getParams().getParam("batch"));
        medians.put(name + cell, median(run, run.getPrimaryResult().getLabel(), true));
        medians.put(name + cell + batch, median(run, "sentencesPerSecond", false));
        medians.put(ALLOCATED + name + cell, median(run, ALLOCATED, false));
    }

    private static double median(RunResult run, String label, boolean primary) {
        double[] values = run.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> value(iteration, label, primary))
                .sorted()
                .toArray();
        return values[values.length / 2];
    }

    private static double value(IterationResult iteration, String label, boolean primary) {
        if (primary) {
            return iteration.getPrimaryResult().getScore();
        }
        return iteration.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(label))
                .map(Map.Entry::getValue)
                .mapToDouble(Result::getScore)
                .findFirst()
                .orElse(Double.NaN);
    }

    void print() {
        out.printf(Locale.ROOT, "%n%-66s %10s %10s %10s   %s%n", "medians", "rnn", "lstm", "gru", "budget");
        row("training, one sentence a step ÷ PyTorch's rate", "at least 15", this::single);
        row("training, 32 sentences a step ÷ PyTorch's rate", "at least 2", this::batches);
        row("trace ÷ bare forward and backward, 9 words", "at most 3", this::trace);
        row("forward and backward, 10,000 words ÷ 1,000 words", "at most 11", this::length);
        row("exact Shapley values, 10 words, ms", "below 5", cell -> milliseconds("shapleyOfTenWords", cell));
        row(
                "integrated gradients, 50 words, ms",
                "below 100",
                cell -> milliseconds("integratedGradientsOfFiftyWords", cell));
        row("garbage of a forward and backward, bytes", "none", cell -> garbage("bareForwardAndBackward", cell));
        row("garbage of a step of training, bytes", "none", cell -> garbage("oneUpdate", cell));
        row("garbage of 1,000 words forward and backward, bytes", "none", cell -> garbage("thousandWords", cell));
    }

    private interface Figure {
        double of(CellKind cell);
    }

    private void row(String what, String budget, Figure figure) {
        double[] figures =
                Arrays.stream(CellKind.values()).mapToDouble(figure::of).toArray();
        OptionalDouble any =
                Arrays.stream(figures).filter(x -> !Double.isNaN(x)).findAny();
        if (any.isPresent()) {
            out.printf(
                    Locale.ROOT, "%-66s %10.2f %10.2f %10.2f   %s%n", what, figures[0], figures[1], figures[2], budget);
        }
    }

    private double single(CellKind cell) {
        return get("train" + cell + "1") / PYTORCH_SINGLE[cell.ordinal()];
    }

    private double batches(CellKind cell) {
        return get("train" + cell + "32") / PYTORCH_BATCHES[cell.ordinal()];
    }

    private double trace(CellKind cell) {
        return get("traceWithoutAttribution" + cell) / get("bareForwardAndBackward" + cell);
    }

    private double length(CellKind cell) {
        return get("tenThousandWords" + cell) / get("thousandWords" + cell);
    }

    private double milliseconds(String benchmark, CellKind cell) {
        return get(benchmark + cell) / 1_000;
    }

    private double garbage(String benchmark, CellKind cell) {
        return get(ALLOCATED + benchmark + cell);
    }

    private double get(String key) {
        return medians.getOrDefault(key, Double.NaN);
    }
}
