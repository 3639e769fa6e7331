package dev.unrolled.cli;

import dev.unrolled.wording.Wording;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the program does with arguments. */
@Command(name = "unrolled", mixinStandardHelpOptions = true, versionProvider = UnrolledCommand.Version.class)
public final class UnrolledCommand implements Runnable {
    private static final int NOT_UNDERSTOOD = 2;

    private UnrolledCommand() {}

    /**
     * Runs a command.
     *
     * @param args at least one
     * @return the exit status: 0, or 2 with one line on standard error
     */
    public static int run(String... args) {
        CommandLine line = new CommandLine(new UnrolledCommand());
        describe(line.getCommandSpec(), Wording.english());
        line.setParameterExceptionHandler((problem, all) -> refuse(problem));
        return line.execute(args);
    }

    private static void describe(CommandLine.Model.CommandSpec command, Wording wording) {
        command.usageMessage().description(wording.say("command.description"));
    }

    private static int refuse(ParameterException problem) {
        String sentence = problem instanceof UnmatchedArgumentException unmatched
                ? Wording.english().say("command.unknown", String.join(" ", unmatched.getUnmatched()))
                : problem.getMessage();
        PrintWriter err = problem.getCommandLine().getErr();
        err.println(Ansi.OFF.text(sentence));
        err.flush();
        return NOT_UNDERSTOOD;
    }

    @Override
    public void run() {
        // Only --help and --version lead here, and they have answered already.
    }

    /** Says which version this is, where it was built as one jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = UnrolledCommand.class.getPackage().getImplementationVersion();
            return new String[] {"unrolled " + Optional.ofNullable(version).orElse("(built from source)")};
        }
    }
}
