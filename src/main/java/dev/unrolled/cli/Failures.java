package dev.unrolled.cli;

import dev.unrolled.network.RefusedException;
import dev.unrolled.training.DivergedException;
import dev.unrolled.training.OutOfRangeException;
import dev.unrolled.wording.SpokenException;
import dev.unrolled.wording.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** How a command ends that could not do its work: one line on standard error, and a status that a script can tell. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler, IExecutionStrategy {
    /** What was asked for can't be done. */
    static final int REFUSED = 2;
    /** Someone pressed Ctrl+C: 128 and the number of the signal, as shells count. */
    static final int CANCELLED = 130;

    static final String VERBOSE = "--verbose";

    /** Answers for a program and all commands that it has now. */
    static void answerFor(CommandLine program) {
        Failures failures = new Failures();
        program.setParameterExceptionHandler(failures);
        program.setExecutionExceptionHandler(failures);
        program.setExecutionStrategy(failures);
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        say(command, new Misuse(problem, Arrays.asList(arguments), Wording.here()).sentence());
        showTrace(command, problem, Arrays.asList(arguments).contains(VERBOSE));
        return REFUSED;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult result) {
        say(command, sentence(problem, spoken(command)));
        showTrace(command, problem, command.getParseResult().hasMatchedOption(VERBOSE));
        return REFUSED;
    }

    private static String sentence(Exception problem, Wording wording) {
        if (problem instanceof SpokenException spoken) {
            return spoken.sentence(wording);
        } else if (problem instanceof RefusedException refused) {
            return wording.say("refused." + refused.reason().code(), (Object[]) refused.values());
        } else if (problem instanceof OutOfRangeException refused) {
            return wording.say("refused.setting." + refused.setting().code(), refused.value());
        } else if (problem instanceof DivergedException diverged) {
            return wording.say("refused.diverged", diverged.epoch());
        }
        return others(problem, wording);
    }

    private static String others(Exception problem, Wording wording) {
        return problem instanceof IOException && problem.getMessage() != null
                ? wording.say("failed.system", problem.getMessage())
                : wording.say("command.mistake", problem, VERBOSE);
    }

    private static Wording spoken(CommandLine command) {
        return command.getCommand() instanceof ExportCommand export ? export.spoken() : Wording.here();
    }

    /** Runs the command; where it needs more memory than there is, that is for its user to know too. */
    @Override
    public int execute(ParseResult result) {
        try {
            return new RunLast().execute(result);
        } catch (OutOfMemoryError e) {
            CommandLine command = result.asCommandLineList().get(0);
            say(command, Wording.here().say("command.memory"));
            return REFUSED;
        }
    }

    private static void say(CommandLine command, String sentence) {
        PrintWriter err = command.getErr();
        err.println(sentence.replaceAll("\\s*\\R\\s*", " "));
        err.flush();
    }

    private static void showTrace(CommandLine command, Exception problem, boolean wanted) {
        if (wanted) {
            problem.printStackTrace(command.getErr());
            command.getErr().flush();
        }
    }
}
