package dev.unrolled.cli;

import picocli.CommandLine.Option;

/** The options that every command has. Nobody reads them here: they are answered by picocli and by {@link Failures}. */
@SuppressWarnings("UnusedVariable")
final class AnyCommand {
    @Option(names = Failures.VERBOSE)
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;
}
