package dev.unrolled.bench;

import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every JMH benchmark of this package and prints one table. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Measures and prints.
     *
     * @param args patterns of the benchmarks to run, all where there is none
     * @throws RunnerException where a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        var options = new OptionsBuilder().verbosity(VerboseMode.SILENT).shouldFailOnError(true);
        for (String pattern : args) {
            options.include(pattern);
        }
        System.out.printf(Locale.ROOT, "%-50s %14s %14s  %s%n", "benchmark", "score", "± (99.9%)", "unit");
        for (RunResult run : new Runner(options.build()).run()) {
            var result = run.getPrimaryResult();
            System.out.printf(
                    Locale.ROOT,
                    "%-50s %14.3f %14.3f  %s%n",
                    run.getParams().getBenchmark().replace("dev.unrolled.bench.", ""),
                    result.getScore(),
                    result.getScoreError(),
                    result.getScoreUnit());
        }
    }
}
