package dev.unrolled.cli;

import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments of a command, said in whole sentences of the bundle. */
final class Misuse {
    private final ParameterException problem;
    private final List<String> arguments;
    private final Wording wording;

    Misuse(ParameterException problem, List<String> arguments, Wording wording) {
        this.problem = problem;
        this.arguments = arguments;
        this.wording = wording;
    }

    /** One sentence, and where there is more to read. */
    String sentence() {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return wording.say("command.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        return wording.say(
                "command.misused",
                what(),
                problem.getCommandLine().getCommandSpec().qualifiedName());
    }

    private String what() {
        if (problem instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        } else if (problem instanceof OverwrittenOptionException again) {
            return wording.say("command.twice", name(again.getOverwritten()));
        } else if (problem.getCause() instanceof TypeConversionException reason) {
            return wording.say("command.misvalued", name(problem.getArgSpec()), String.valueOf(reason.getMessage()));
        }
        return String.valueOf(problem.getMessage());
    }

    /** A value that is missing after its option, or options that nobody gave. */
    private String missing(List<ArgSpec> missing) {
        ArgSpec first = missing.get(0);
        if (missing.size() == 1 && isGiven(first)) {
            return wording.say("command.valueless", name(first), first.paramLabel());
        }
        String names =
                missing.stream().map(one -> name(one) + "=" + one.paramLabel()).collect(Collectors.joining(", "));
        return wording.say("command.needed", missing.size(), names);
    }

    private boolean isGiven(ArgSpec argument) {
        return arguments.contains(name(argument));
    }

    private static String name(@Nullable ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : String.valueOf(argument);
    }
}
