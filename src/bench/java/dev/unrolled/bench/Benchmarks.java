package dev.unrolled.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every JMH benchmark of this package and prints two tables: each by itself, and the budgets of the numbers. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Measures and prints.
     *
     * @param args patterns of the benchmarks to run, all where there is none
     * @throws RunnerException where a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        var options = new OptionsBuilder()
                .verbosity(VerboseMode.SILENT)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        for (String pattern : args) {
            options.include(pattern);
        }
        System.out.printf(Locale.ROOT, "%-64s %14s %14s  %s%n", "benchmark", "score", "± (99.9%)", "unit");
        Collection<RunResult> runs = new Runner(options.build()).run();
        for (RunResult run : runs) {
            var result = run.getPrimaryResult();
            System.out.printf(
                    Locale.ROOT,
                    "%-64s %14.3f %14.3f  %s%n",
                    name(run.getParams()),
                    result.getScore(),
                    result.getScoreError(),
                    result.getScoreUnit());
        }
        new SpeedTable(runs, System.out).print();
    }

    private static String name(BenchmarkParams params) {
        String parameters =
                params.getParamsKeys().stream().map(params::getParam).collect(Collectors.joining(" "));
        return params.getBenchmark().replace("dev.unrolled.bench.", "") + " " + parameters;
    }
}
