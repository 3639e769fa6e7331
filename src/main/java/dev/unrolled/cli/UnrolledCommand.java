package dev.unrolled.cli;

import dev.unrolled.wording.Wording;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** What the program does with arguments. */
@Command(
        name = "unrolled",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "${bundle:label.command}",
        versionProvider = UnrolledCommand.Version.class)
public final class UnrolledCommand implements Runnable {
    private UnrolledCommand() {}

    /**
     * Runs a command.
     *
     * @param args at least one
     * @return the exit status: 0, or 2 with one line on standard error
     */
    public static int run(String... args) {
        return program(Interruption::listening).execute(args);
    }

    /** The program with all its commands, ready to be run; {@code listening} says how they hear that they shall stop. */
    static CommandLine program(Supplier<Interruption> listening) {
        CommandLine line = new CommandLine(new UnrolledCommand());
        describe(line.getCommandSpec(), Wording.here());
        Commands.addTo(line, listening);
        return line;
    }

    private static void describe(CommandLine.Model.CommandSpec command, Wording wording) {
        command.usageMessage().description(wording.say("command.description"));
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
